# What a metaclass finds as __new__ can be called, and the class gets a staticmethod.
class Meta(type):
    def __new__(meta, name, bases, ns):
        new = ns.get("__new__")
        cls = super().__new__(meta, name, bases, ns)
        print(name, new and new(cls, 3))
        return cls


class N(metaclass=Meta):
    def __new__(cls, x):
        self = object.__new__(cls)
        self.x = x
        return self

    def __repr__(self):
        return "N%d" % self.x


class Derived(N):
    pass


print(type(N.__dict__["__new__"]).__name__, N(4), N(5).__new__(N, 6), Derived(7))
