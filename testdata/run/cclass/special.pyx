"""Special methods."""
cimport cython


cdef class Num:
    cdef public object v

    def __init__(self, v):
        self.v = v

    def __add__(self, other):
        return ("add", self.v, unwrap(other))

    def __radd__(self, other):
        return ("radd", self.v, unwrap(other))

    def __sub__(self, other):
        return NotImplemented

    def __rsub__(self, other):
        return ("rsub", self.v, unwrap(other))

    def __iadd__(self, other):
        self.v += unwrap(other)
        return self

    def __mul__(Num self, other):
        return ("mul", self.v, unwrap(other))

    def __pow__(self, other, mod):
        return ("pow", self.v, unwrap(other), mod)

    def __neg__(self):
        return Num(-self.v)

    def __bool__(self):
        return self.v != 0

    def __int__(self):
        return int(self.v)

    def __index__(self):
        return self.v

    def __float__(self):
        return self.v + 0.5

    def __abs__(self):
        return abs(self.v)

    def __divmod__(self, o):
        return "divmod", unwrap(o)

    def __matmul__(self, o):
        return "matmul", unwrap(o)

    def __repr__(self):
        return "Num(%r)" % self.v

    def __format__(self, spec):
        return "<%s>" % spec


def unwrap(x):
    return x.v if isinstance(x, Num) else x


cdef class Sub(Num):
    def __radd__(self, other):
        return ("sub radd", self.v, unwrap(other))


n = Num(7)
m = Sub(3)
print(n + 1, 1 + n, n + m, m + n, m + 1, 1 + m)
print(n - m, 5 - n, n * 2, n ** 2, pow(n, 2, 3), -n, bool(n), bool(Num(0)), int(n), float(n), abs(Num(-2)), [0] * 8 == list(range(8))[n:n] or "x")
print(divmod(n, 4), n @ 3, "%s" % n, f"{n:abc}", hex(n))
n += 5
print(n)
for f in (lambda: 2 * n, lambda: n - 1, lambda: n / 2, lambda: n & 1):
    try:
        print(f())
    except TypeError as e:
        print("TypeError")


@cython.c_api_binop_methods(True)
cdef class Old:
    def __add__(a, b):
        return type(a).__name__, type(b).__name__


print(Old() + 1, 1 + Old(), Old() + Old())


cdef class Cmp:
    cdef int k

    def __init__(self, k):
        self.k = k

    def __eq__(self, o):
        return isinstance(o, Cmp) and self.k == (<Cmp>o).k

    def __lt__(self, Cmp o):
        return self.k < o.k


@cython.total_ordering
cdef class Ordered:
    cdef int k

    def __init__(self, k):
        self.k = k

    def __eq__(self, o):
        return self.k == (<Ordered?>o).k

    def __lt__(self, o):
        return self.k < (<Ordered?>o).k

    def __hash__(self):
        return self.k


cdef class Rich:
    cdef int k

    def __init__(self, k):
        self.k = k

    def __richcmp__(self, other, int op):
        if not isinstance(other, Rich):
            return NotImplemented
        return (op, self.k, (<Rich>other).k)


print(Cmp(1) == Cmp(1), Cmp(1) != Cmp(1), Cmp(1) == 3, Cmp(1) != 3, Cmp(1) < Cmp(2), Cmp(1) > Cmp(2))
for f in (lambda: Cmp(1) <= Cmp(2), lambda: hash(Cmp(1)), lambda: Cmp(1) < 2, lambda: Rich(1) < 3):
    try:
        print(f())
    except TypeError:
        print("TypeError")
a, b = Ordered(1), Ordered(2)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a <= a, a >= a, hash(b), len({a, Ordered(1), b}))
print(Rich(1) < Rich(2), Rich(1) == Rich(2), Rich(3) != Rich(4), Rich(1) == 5)


cdef class Box:
    cdef list items

    def __cinit__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        if i == len(self.items):
            self.items.append(v)
        else:
            self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __contains__(self, x):
        return x in self.items or x == "magic"

    def __call__(self, *args, **kw):
        return args, kw

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return exc[0] is KeyError


cdef class Short(Box):
    def __setitem__(self, i, v):
        Box.__setitem__(self, i, v * 2)


box = Short()
box[0] = 1
box[1] = 2
del box[0]
print(len(box), list(box), 4 in box, 5 in box, "magic" in box, box(1, a=2), box[-1])
with box as bb:
    raise KeyError(1)
cdef class NoDel:
    def __setitem__(self, i, v):
        pass


try:
    del NoDel()[1]
except NotImplementedError as e:
    print(str(e).split()[:4])


cdef class Count:
    cdef int i, n

    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


print(list(Count(4)), sum(Count(10)))


cdef class Attrs:
    cdef public int real
    cdef dict d

    def __cinit__(self):
        self.d = {}

    def __getattr__(self, name):
        if name in self.d:
            return self.d[name]
        raise AttributeError(name)

    def __setattr__(self, name, v):
        if name == "real":
            self.real = v
        else:
            self.d[name] = v

    def __delattr__(self, name):
        del self.d[name]


cdef class Every(Attrs):
    def __getattribute__(self, name):
        if name == "zork":
            return 42
        return super().__getattribute__(name)


for cls in Attrs, Every:
    at = cls()
    at.x = 1
    at.real = 5
    print(at.x, at.real, getattr(at, "nope", None), getattr(at, "zork", None))
    del at.x
    print(hasattr(at, "x"))


cdef class Desc:
    def __get__(self, obj, cls):
        return (obj is None, cls.__name__)

    def __set__(self, obj, v):
        print("set", v)


class Uses:
    d = Desc()


print(Uses.d, Uses().d)
Uses().d = 4
try:
    del Uses().d
except NotImplementedError as e:
    print(e)


cdef class Awaits:
    def __await__(self):
        yield 1
        return 2

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


async def co():
    async for x in Awaits():
        print(x)
    return await Awaits()


c = co()
print(c.send(None))
try:
    c.send(None)
except StopIteration as e:
    print("done", e.value)


cdef class Ends:
    def __del__(self):
        print("del")


Ends()
print([Num.__add__.__name__, Box.__len__(box)])
