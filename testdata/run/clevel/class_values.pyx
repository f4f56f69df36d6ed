# What stands in the body of an extension type: annotated values, cpdef methods as values, bases in brackets.
import cython
from typing import ClassVar, Dict, List, Set, TypeVar

T = TypeVar("T")

A = cython.declare(cython.const[cython.int], 4)
B = cython.declare(cython.const[cython.char], 1)


cdef class Values:
    names: dict[str, int] = {"a": 1}
    more: list = [2]
    number: object = 5
    field: list

    def get(self):
        return self.names.get("a"), self.more, self.number, self.field


cdef class Table:
    cpdef f(self, x):
        return x + 1

    cpdef int g(self, int y):
        return y * 2

    table = {"f": f, "g": (g, 1)}
    h = g

    def run(self):
        return self.table["f"](self, 4), self.table["g"][0](self, 5), self.h(6)


@cython.cclass
class Keys(Dict[T, int]):
    def __missing__(self, key):
        return A + B


@cython.cclass
class Few(Set[T]):
    pass


@cython.cclass
class More(dict[str, T]):
    x: cython.int


print(Values().get(), Values.names, Values.more, Values.number)
print(Table().run(), sorted(n for n in Table.__dict__ if n in "fgh"))
print(Keys(a=1)["b"], Keys.__mro__[1], Few([1]), Few.__mro__[1], More.__mro__[1])


@cython.cclass
class Fields:
    items: List[T]
    other: NotKnown
    text: "whatever"
    count: ClassVar[int] = 3

    def __init__(self):
        self.items = [1]
        self.other = self.text = 2

    def all(self):
        return self.items, self.other, self.text, self.count


print(Fields().all(), Fields.count)


@cython.cclass
class Numbered(Dict[str, int]):
    def number(self, key):
        me: dict = self
        me[key] = me.get(key, 0) + 1
        return me[key], len(me)


n = Numbered()
print(n.number("a"), n.number("a"), n)
