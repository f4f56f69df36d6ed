# super() in every place: cooperative chains, diamonds, class and static methods, properties, nested functions, generators, metaclasses, odd calls.
def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class Root:
    def __init__(self, **kw):
        assert not kw, kw
        self.order = ["Root"]
    def draw(self, n=0): return ["Root", n]
    @classmethod
    def make(cls, *a): return ["Root.make", cls.__name__, *a]
    @staticmethod
    def stat(): return "Root.stat"
    @property
    def prop(self): return "Root.prop"
    @prop.setter
    def prop(self, v): self.__dict__["stored"] = ("Root", v)
    attr = "Root.attr"
    def gen(self): yield "Root.gen"
    async def co(self): return "Root.co"
    def __getitem__(self, k): return "Root item", k
    def __repr__(self): return "Root()"
    def __eq__(self, o): return "Root.eq"
    def __call__(self): return "Root called"


class Shape(Root):
    def __init__(self, name, **kw):
        self.name = name
        super().__init__(**kw)
        self.order.append("Shape")
    def draw(self, n=0): return ["Shape", *super().draw(n + 1)]
    @classmethod
    def make(cls, *a): return ["Shape.make", *super().make("s", *a)]


class Color(Root):
    def __init__(self, color, **kw):
        self.color = color
        super().__init__(**kw)
        self.order.append("Color")
    def draw(self, n=0): return ["Color", *super().draw(n + 1)]
    @classmethod
    def make(cls, *a): return ["Color.make", *super().make("c", *a)]


class Both(Shape, Color):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.order.append("Both")
    @property
    def prop(self): return "Both+" + super().prop
    @prop.setter
    def prop(self, v): super(Both, type(self)).prop.fset(self, v + 1)
    @staticmethod
    def stat(): return "Both+" + super(Both, Both).stat()
    def attr_(self): return super().attr
    def gen(self):
        yield "Both.gen"
        yield from super().gen()
        yield from (super(Both, self).name_ for _ in "a")
    name_ = "own"
    async def co(self): return "Both+" + await super().co()
    def nested(self):
        def inner(): return super(Both, self).draw(10)
        lam = lambda: super(Both, self).attr
        return inner(), lam(), [super(Both, self).attr for _ in "ab"], __class__ is Both
    def inner_arg(self):
        def inner(me): return super().draw(20)
        return inner(self)
    def special(self): return super().__getitem__(1), super().__repr__(), super().__eq__(5), super().__call__()
    def item(self): return super()[1]
    def call(self): return super()()
    def setattr_(self):
        super().extra = 5
    def missing(self): return super().nothing
    def self_changed(self):
        self = 5
        return super().draw()
    def self_deleted(self):
        del self
        return super().draw()
    def rebind(self, other):
        self = other
        return super().draw()
    def get(self): return super().__thisclass__.__name__, super().__self_class__.__name__, super().__self__ is self, type(super()).__name__
    def in_comp(self): return [super().attr for x in [1]]
    def no_args(): return super().draw()
    def star(*args): return super().draw()
    def default(self, s=None): return (lambda self: super().draw())(self)


b = Both(name="n", color="c")
print(b.order, b.draw(), Both.make(1), b.make(), b.stat(), b.prop, b.attr_())
b.prop = 5
print(b.stored, list(Root.gen(b)), b.nested(), b.inner_arg(), b.special(), b.get())
attempt(lambda: list(b.gen()))
try:
    b.co().send(None)
except StopIteration as e:
    print(e.value)
for n in "item", "call", "setattr_", "missing", "self_changed", "self_deleted", "no_args", "star", "default":
    attempt(getattr(b, n))
attempt(lambda: Both.no_args())
attempt(lambda: b.rebind(Both(name=1, color=2)))
attempt(lambda: b.rebind(Root()))
if __import__("sys").version_info >= (3, 12):
    attempt(b.in_comp)
attempt(lambda: Both(name="n", color="c", other=1))
attempt(lambda: Both(name="n"))
attempt(lambda: super())
attempt(lambda: super(5))
attempt(lambda: super(int, "s"))
attempt(lambda: super(Both, Root()))
attempt(lambda: super(Both, b).draw())
attempt(lambda: super(Shape, b).draw())
attempt(lambda: super(Color, b).draw())
attempt(lambda: super(Root, b).draw())
attempt(lambda: super(Shape, Both).make())
attempt(lambda: super(Both).__get__(b).draw())
attempt(lambda: super(Both).draw)
attempt(lambda: super(bool, True).__add__(1))


class Unbound(Root):
    pass


Unbound.sup = super(Unbound)
attempt(lambda: Unbound().sup.draw())


class Meta(type):
    def __new__(m, n, b, ns):
        cls = super().__new__(m, n, b, ns)
        cls.who = lambda self: super(cls, self).draw()
        return cls
    def __call__(cls, *a, **k): return super().__call__(*a, **k)
    def __getattr__(cls, n): return "meta " + n if n[0] != "_" else super().__getattribute__(n)


class WithMeta(Root, metaclass=Meta):
    def __new__(cls, *a):
        o = super().__new__(cls)
        o.new_args = a
        return o
    def __init__(self, *a): super().__init__()
    def __setattr__(self, n, v): super().__setattr__(n, ("set", v))
    def __getattribute__(self, n): return super().__getattribute__(n)
    def __getattr__(self, n):
        try:
            return super().__getattr__(n)
        except AttributeError as e:
            return str(e)
    def __delattr__(self, n): return super().__delattr__(n)


w = WithMeta(1, 2)
print(w.new_args, w.who(), WithMeta.anything, w.lost)
del w.new_args
print(w.new_args)


class List(list):
    def append(self, x): super().append(x * 2)
    def __contains__(self, x): return super().__contains__(x * 2)
    def __iadd__(self, o): return super().__iadd__([x * 3 for x in o])
    def __len__(self): return super().__len__() + 100
    def sort(self, **k):
        super().sort(**k)
        return self


l = List([1])
l.append(5)
l += [1]
print(l, 5 in l, len(l), l.sort(reverse=True))


def outside(self): return super().draw()


Both.outside = outside
attempt(lambda: b.outside())
Both.sup2 = lambda self: super(Both, self).draw()
attempt(lambda: b.sup2())
copied = type("Copied", (Root,), {"draw": Shape.draw})
attempt(lambda: copied().draw())
