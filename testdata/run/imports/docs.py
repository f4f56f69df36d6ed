"""The module's doc string.

Second paragraph.
"""
__all__ = ["f", "C"]
__version__ = "1.0"


def f():
    "f's doc"


class C:
    "C's doc"

    def m(self):
        """m's doc
        indented"""

    @property
    def p(self):
        "p's doc"


print(__doc__, f.__doc__, C.__doc__, C.m.__doc__, C.p.__doc__, __all__, __version__, __name__)
import sys
me = sys.modules[__name__]
print(me.__doc__ == __doc__, me.f is f, [n for n in dir(me) if not n.startswith("_")])
me.added = 5
print(added)
setattr(me, "f", None)
print(f)
print(vars(me) is globals(), me.__dict__["C"] is C)
__doc__ = "changed"
print(me.__doc__)
del me.added
try:
    added
except NameError as e:
    print(e)
def __getattr__(name):
    if name.startswith("dyn"):
        return name.upper()
    raise AttributeError(name)
print(me.dynamic)
try:
    me.other
except AttributeError as e:
    print(e)
