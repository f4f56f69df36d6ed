def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


print("%s %d %5.2f %r %x %o %c %% %i" % ("s", 5, 3.14159, "r", 255, 8, "c", 7))
print("%(a)s %(b)05d" % {"a": 1, "b": 2}, "%s" % [1, 2], "%s" % (1,), "%s" % ((1, 2),), "no args" % ())
print("%-5s|%5s|%05d|%+d|% d|%e|%G|%.3s|%*d|%-*s|" % ("a", "b", 3, 4, 5, 1e10, 1e-10, "abcdef", 5, 42, 4, "x"))
print("%s %s" % ("é", None), "%a" % "é", "%s" % b"x", "%r" % (b"x",), "%c" % 233, "%s" % 1.0, "%s" % True, "%d" % True, "%d" % 3.9)
print(b"%s %d %a" % (b"x", 5, "y"), bytearray(b"%s") % b"z")
attempt(lambda: "%d" % "x")
attempt(lambda: "%s %s" % ("a",))
attempt(lambda: "%s" % ("a", "b"))
attempt(lambda: "%(x)s" % {})
attempt(lambda: "%(x)s" % 5)
attempt(lambda: "%z" % 5)
attempt(lambda: "%c" % "ab")
attempt(lambda: "%" % 5)
attempt(lambda: "abc" % 5)
attempt(lambda: "abc" % {})
attempt(lambda: "%x" % 1.5)
attempt(lambda: "%s" % Bad())


class Bad:
    def __str__(self):
        raise KeyError("bad str")


attempt(lambda: "%s" % Bad())


class R:
    def __rmod__(self, o):
        return "rmod " + o


print("%s" % R() != "x", "%d items" % R() if False else "")
fmt = "%s-%s"
print(fmt % (1, 2), fmt % ("a", fmt % (3, 4)))
s = "%s"
s %= 5
print(s)
