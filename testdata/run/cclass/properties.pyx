"""Properties, public attributes, descriptors of fields."""


cdef enum Color:
    RED = 1
    BLUE = 2


cdef struct Point:
    int x
    int y


cdef class P:
    cdef public int i
    cdef public object o
    cdef public list l
    cdef public str s
    cdef public double d
    cdef public bint b
    cdef public Color color
    cdef readonly object ro
    cdef public P other
    cdef int hidden
    cdef Point pt
    cdef int arr[3]
    cdef char *text
    cdef unsigned char small

    def __init__(self):
        self.ro = (1,)
        self.hidden = 3
        self.pt.x = 4
        self.pt.y = self.pt.x + 1
        self.arr[1] = 8
        self.arr[0] += 2
        self.text = b"abc"
        self.small = 200
        self.hidden += 1
        self.hidden **= 2

    @property
    def double(self):
        "Twice."
        return self.i * 2

    @double.setter
    def double(self, int v):
        self.i = v // 2

    @double.deleter
    def double(self):
        self.i = -1

    @property
    def only(self):
        return self.hidden

    property old:
        "An old one."
        def __get__(self):
            return self.pt.x, self.pt.y, self.arr[0], self.arr[1], self.text, self.small

        def __set__(self, v):
            self.pt.x, self.pt.y = v

    property write:
        def __set__(self, v):
            self.hidden = v


p = P()
p.i = 4
p.o = [1]
p.l = [2]
p.s = "t"
p.d = 2
p.b = 5
p.color = BLUE
p.other = p
print(p.i, p.o, p.l, p.s, p.d, p.b, p.color, p.ro, p.other is p, p.double, p.only, p.old)
p.double = 10
p.old = 7, 8
p.write = 77
print(p.i, p.old, p.only)
del p.double
del p.o
del p.other
print(p.i, p.o, p.other, P.double.__doc__, P.old.__doc__)
p.l = None
print(p.l)


def attempt(f):
    try:
        f()
    except (TypeError, AttributeError, NotImplementedError, OverflowError) as e:
        print(type(e).__name__, str(e).replace(__name__ + ".", "") if not isinstance(e, AttributeError) else "")


def s1(): p.i = "x"
def s2(): p.l = (1,)
def s3(): p.s = b"x"
def s4(): p.ro = 1
def s5(): p.only = 1
def s6(): del p.i
def s7(): p.other = 3
def s8(): p.i = 1 << 40
def s9(): p.write
def s10(): p.hidden


for f in (s1, s2, s3, s4, s5, s6, s7, s8, s9, s10):
    attempt(f)
