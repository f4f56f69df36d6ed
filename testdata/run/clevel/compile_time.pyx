# Values of DEF that are made by methods, and the ellipsis.
DEF DATA = b"spam\xe4"
DEF TEXT = DATA.decode("latin-1")
DEF WIDE = u"sp\u00e4m".encode("utf8")
DEF DOTS = ...
DEF BACK = unicode(WIDE.decode()).encode("latin1")


def values():
    return DATA, TEXT, WIDE, BACK, DOTS, DOTS is Ellipsis


print(values())
if DOTS:
    print("true")
