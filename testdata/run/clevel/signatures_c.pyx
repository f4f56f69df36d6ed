# cython: embedsignature=True
# Signatures in docstrings, as C shows them.
import cython
cdef struct S:
    int a
cdef enum E: E1
ctypedef int MyInt
cdef class Ext:
    """The class."""
    cdef public int a0
    cdef readonly double a1
    cdef public object a2
    cdef public Ext a3
    cdef public str a4
    cdef public MyInt a5
    cdef readonly E a6
    cdef public S a7
    cdef public char *a8
    cdef public bint a9
    cdef int hidden
    def __init__(self, int a, b=2, *args, **kw):
        """Init doc."""
    def __call__(self, x): pass
    def __len__(self):
        "len doc"
        return 1
    def __getitem__(self, int i):
        """item
        doc
        """
    def __repr__(self): return ""
    def m(self, int a, list b, c: list, d: int = 3, *, e: "quoted" = 5, f: cython.double = 2.0) -> int:
        """
        Doc of m.

            indented
        """
    @property
    def p(self) -> int:
        "p doc"
        return 1
    @property
    def p2(self):
        return 1
    @p2.setter
    def p2(self, v): pass
    @staticmethod
    def st(int a, b=None): pass
    @classmethod
    def cm(cls, a): pass
    cpdef int cp(self, int a, double b=2.5) except -1: return 0
    cpdef cq(self): pass
    property old:
        "old doc"
        def __get__(self) -> list: return [1]
class Py:
    def __init__(self, a): pass
    def m(self, int a):
        "doc"
        def inner(x): pass
        return inner
    async def am(self, a): pass
    def gen(self):
        yield 1
a0 = 1
def f(): pass
def g(a, b=(1, 2), c="x", d=b'y', e=1.50, f=-1, g=None, h=Ext.a0, i=[1,2], j={'a':1}, k=lambda x: x, l=0x10, m=1e3, n=..., q="it's", r='q"', s=10000000000): pass
a0 = 1
def t(char *s, unsigned long long ull, Py_UCS4 u, bint bb, size_t z, Py_ssize_t ss, float complex fc, E e, S st, object o, type ty, Ext ex not None, Ext e2=None, bytes by = b"", Py_hash_t hh=0): pass
cpdef double complex cf(int a, object b, list c, Ext d): pass
cpdef void vf(): pass
cpdef object of(): pass
cpdef list lf(a): pass
cpdef bint bf(bint a): pass
cpdef S sf(S a): return a
cpdef size_t zf(const char *x, const int y): return 0
@cython.embedsignature(False)
def nosig(a):
    "no"
with cython.embedsignature(False):
    def nosig2(a): pass
async def co(a): pass
def gen(a):
    "g"
    yield a
@cython.cfunc
def hid(): pass
@cython.ccall
def vis(a: cython.int) -> cython.double: return 1
def posonly(a, b, /, c, *, d): pass
def kw(**k: int) -> "ret": pass
def docs():
    '''   first line
          second
            third

    '''
def typed(a: Ext, b: cython.int, c: int, d: float = 1): pass
def long_default(b=a0.real, e=(lambda: 1), f={1, 2}, g=a0 == 3, h=a0 and 1, k=()): pass


def show(name, o):
    print(name, '=>', repr(getattr(o, '__doc__', None)))


def main():
    space = globals()
    for name in sorted(space):
        o = space[name]
        if name.startswith('_') or name in ('cython', 'show', 'main', 'a0'):
            continue
        show(name, o)
        if isinstance(o, type):
            for k in sorted(vars(o)):
                if k[:2] != '__' or k in ('__init__', '__len__', '__getitem__'):
                    show(name + '.' + k, getattr(o, k))


main()
