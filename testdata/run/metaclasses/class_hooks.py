# __init_subclass__, __set_name__, __class_getitem__ and their errors; keywords of classes.
def attempt(f):
    try:
        print("=>", f())
    except BaseException as e:
        text = type(e).__name__ + " " + str(e)
        if e.__cause__ is not None:
            text += " <- %s %s" % (type(e.__cause__).__name__, e.__cause__)
        print("!!", text)


class Root:
    subs = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.subs[key or cls.__name__] = cls
        print("Root hook", cls.__name__, key, sorted(k for k in vars(cls) if not k.startswith("__")))


class One(Root): a = 1
class Two(One, key="two"): b = 2


class Mixin:
    def __init_subclass__(cls, mixed=False, **kw):
        print("Mixin hook", cls.__name__, mixed)
        super().__init_subclass__(**kw)


class Three(Mixin, Two, key="3", mixed=True): pass
print(sorted(Root.subs), Root.__init_subclass__.__self__ is Root)


def wrong(*bases, **kw):
    def f():
        class W(*bases, **kw): pass
        return W.__name__
    return f


attempt(wrong(Root, nope=1))
attempt(wrong(x=1))
attempt(wrong(Mixin, mixed=1, other=2))
attempt(lambda: type("Made", (Root,), {"z": 1}, key="made").__name__)
attempt(lambda: type("Made", (Root,), {"z": 1}, bad=2))
attempt(lambda: Root.__init_subclass__(key="direct"))
attempt(lambda: object.__init_subclass__(1))


class Explicit:
    @classmethod
    def __init_subclass__(cls, **kw): print("explicit classmethod", cls.__name__)


class Static:
    @staticmethod
    def __init_subclass__(**kw): print("static hook", kw)


class Ex(Explicit): pass
class St(Static, q=5): pass


class Raises:
    def __init_subclass__(cls): raise LookupError("not this one: " + cls.__name__)


attempt(wrong(Raises))


class Field:
    def __init__(self, n=0): self.n = n
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name, self.n, hasattr(owner, "late"))
        self.name = name
        owner.names = getattr(owner, "names", ()) + (name,)


class Model:
    x = Field(1)
    y = z = Field(2)
    lst = [Field(3)]

    def __init_subclass__(cls): print("names in hook", cls.names)


class Sub(Model):
    w = Field(4)
    x = 5


print(Model.names, Sub.names, Model.y is Model.z, Model.z.name)
Model.late = Field(9)
print(hasattr(Model.late, "name"))
Model.late.__set_name__(Model, "late")
made = type("Made", (), {"p": Field(7), "q": property()})
print(made.names)


class Bad1:
    def __set_name__(self, owner): pass


class Bad2:
    def __set_name__(self, owner, name): return 1 // 0


class Bad3:
    __set_name__ = None


class Inst:
    def __init__(self): self.__set_name__ = lambda *a: print("never called")


for b in Bad1, Bad2, Bad3, Inst:
    try:
        type("Owner", (), {"attr": b()})
        print(b.__name__, "fine")
    except Exception as e:
        cause = e.__cause__
        print(b.__name__, type(e).__name__ if cause is None else type(cause).__name__, e if cause is None else cause)


class Item:
    def __class_getitem__(cls, k): return cls.__name__, k


class SubItem(Item):
    def __class_getitem__(cls, k): return "sub", super().__class_getitem__(k)


class MetaItem(type):
    def __getitem__(cls, k): return "meta wins", k


class Both(Item, metaclass=MetaItem): pass
class Inst2: __class_getitem__ = lambda *k: ("lambda", len(k))
class Explicit2:
    @classmethod
    def __class_getitem__(cls, *a): return a


print(Item[1], Item[1, 2], Item[()], Item[1:2, ...], SubItem[int], Both[3], Inst2["x"], Explicit2[5])
attempt(lambda: Item()[1])
attempt(lambda: Root[1])
attempt(lambda: int[1])
attempt(lambda: type("NoGet", (), {"__class_getitem__": None})[1])
attempt(lambda: MetaItem[1])
