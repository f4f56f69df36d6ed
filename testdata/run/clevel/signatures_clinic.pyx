# cython: binding=False, embedsignature=True, embedsignature.format=clinic, annotation_typing=False
# Signatures as the interpreter shows them of builtin functions, and docstrings of functions that don't bind.
cimport cython
def f(a, object b=42):
    """doc
       of f"""
def g(unsigned int a: int, int b: int = 42, /, c=123, *args, d: str = "x", **kw) -> int:
    "doc of g"
def h(a, *, b=2): pass
cpdef int cp(int x, char *s=NULL):
    "doc of cp"
    return x if s is NULL else -x
cdef class C:
    "doc of C"
    def __init__(self, *args: int, **kwargs: int) -> None:
        "init"
    def m(self, a, b=42):
        "doc of m"
    @classmethod
    def c(cls, a):
        "doc of c"
    @staticmethod
    def s(a):
        "doc of s"
    cpdef int cm(self, int x, y=None):
        "doc of cm"
        return x
    cdef public int p
    @property
    def q(self) -> int:
        "doc of q"
        return 1
    def __call__(self, a: int, b: float = 1.0, *args: tuple, **kwargs: dict) -> int:
        """
        call
        """
    def __add__(self, C other) -> C:
        "add"
        return self
for o in (f, g, h, cp, C.__init__, C.m, C.c, C.s, getattr(C, "cm"), C.__call__, C.__add__):
    print(o.__name__, repr(o.__doc__), o.__text_signature__)
for o in (C, C.p, C.q):
    print(repr(o.__doc__))
print(cp(3), cp(3, b"x"), cp(x=4), cp(5, s=b"y"))
@cython.binding(True)
def bound(a, b=1):
    "doc of bound"
print(repr(bound.__doc__), hasattr(bound, "__text_signature__"))
