def factory(kind):
    class Base:
        name = kind

        def describe(self, extra=kind):
            def inner():
                return self.name, kind, extra
            return inner

        class Nested:
            def value(self):
                return kind

        @classmethod
        def make(cls):
            return cls.Nested().value()

        @staticmethod
        def st():
            return [kind for _ in range(2)]

        gen = (c for c in kind)
        total = sum(len(x) for x in [kind, kind])

    class Sub(Base):
        def describe(self):
            f = super().describe("sub")
            g = lambda: super(Sub, self).describe()()
            return f(), g()
    return Base, Sub


B, S = factory("k1")
print(B().describe()(), S().describe(), B.make(), B.st(), list(B.gen), B.total)
B2, S2 = factory("other")
print(B2.make(), B.make(), B is B2, S2.__mro__[1] is B2, S.__qualname__, B.Nested.__qualname__)


def counter_class():
    count = 0

    class Counter:
        def __init__(self):
            nonlocal count
            count += 1
            self.n = count

        def __del__(self):
            nonlocal count
            count -= 1
    return Counter, lambda: count


C, get = counter_class()
x, y = C(), C()
print(x.n, y.n, get())
del x
print(get())


class Meta(type):
    def __new__(m, name, bases, ns):
        ns["injected"] = lambda self: (name, __class__)
        return super().__new__(m, name, bases, ns)


class UsesMeta(metaclass=Meta):
    def who(self):
        return __class__.__name__


print(UsesMeta().who(), UsesMeta().injected()[0], UsesMeta().injected()[1] is Meta)


class Tree:
    def __init__(self, v, *kids):
        self.v, self.kids = v, kids

    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k

    def depth(self):
        return 1 + max((k.depth() for k in self.kids), default=0)

    def map(self, f):
        return Tree(f(self.v), *[k.map(f) for k in self.kids])

    def __eq__(self, o):
        return (self.v, self.kids) == (o.v, o.kids)


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), t.depth(), list(t.map(lambda v: v * v)), t == t.map(lambda v: v), 3 in t, sum(t))
