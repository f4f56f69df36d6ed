def get():
    return "a.get"


def sibling():
    from . import b
    from .b import public as p
    from .sub.deep import where
    return b.public, p, where()
