# C methods and C functions as Python values.
cdef class Counter:
    cdef int x

    def __init__(self, x):
        self.x = x

    cdef int add(self, int y):
        return self.x + y

    cdef str text(self, str s, double d):
        return f"{s}{d}{self.x}"

    cpdef int open_(self, int y, int z=3):
        return self.x + y + z


cdef class Hundred(Counter):
    cdef int add(self, int y):
        return 100 + y


def unbound():
    return Counter.add


def bound(Counter c):
    f = c.add
    return f(2), c.add(3), (<Counter>c).add


def cpdef_bound(Counter c):
    f = c.open_
    return f(2), f(2, 4), f(y=2, z=1)


def stored(Counter c):
    table = {"add": c.add, "text": c.text}
    return [table["add"](1), table["text"]("a", 2.5)]


def lives():
    return Counter(7).add


cdef int plain(int a, object b):
    return a + b


def function():
    return plain


def attempt(f, *args):
    try:
        return f(*args)
    except (TypeError, OverflowError) as e:
        return type(e).__name__


f = unbound()
print(f(Counter(1), 2), f(Hundred(1), 2), attempt(f, 3, 2), attempt(f), attempt(f, Counter(1), 2, 3))
x = bound(Counter(1))
print(x[:2], x[2](7))
x = bound(Hundred(1))
print(x[:2], x[2](7), attempt(x[2], "s"), attempt(x[2], 2 ** 40))
print(cpdef_bound(Counter(2)), stored(Counter(3)), stored(Hundred(3)))
print(lives()(1))
print(function()(1, 2), attempt(function(), 1))
