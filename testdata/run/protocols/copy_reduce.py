# copy and pickle of compiled classes: __reduce__ in all its forms, __getstate__, __setstate__, __getnewargs__, copyreg, cycles, errors.
import copy
import copyreg
import io
import pickle


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, str(e).split(" at 0x")[0].split(": it's not")[0][:70])


def round_trip(o): return [pickle.loads(pickle.dumps(o, p)) for p in range(pickle.HIGHEST_PROTOCOL + 1)]


class Plain:
    def __init__(self, a, b=None): self.a, self.b = a, b
    def __eq__(self, o): return type(self) is type(o) and self.__dict__ == o.__dict__
    def __repr__(self): return f"{type(self).__name__}({self.__dict__})"


class State(Plain):
    def __getstate__(self): return {"only": self.a}
    def __setstate__(self, s):
        print("setstate", s, end=" ")
        self.__dict__.update(s)


class FalseState(Plain):
    def __getstate__(self): return 0
    def __setstate__(self, s): print("setstate", s, end=" ")


class NewArgs(Plain):
    def __new__(cls, *a, **k):
        print("new", a, sorted(k.items()), end=" ")
        return super().__new__(cls)
    def __getnewargs_ex__(self): return (1,), {"b": 2}


class Reduce(Plain):
    def __reduce__(self): return (type(self), (self.a, "via reduce"))


class ReduceState(Plain):
    def __reduce__(self): return (type(self), (0,), {"a": self.a, "extra": 1})


class ReduceEx(Plain):
    def __reduce_ex__(self, proto): return (make_one, (self.a,))


class Items(list):
    def __reduce__(self): return (Items, (), {"mark": 1}, iter([1, 2]))


class DItems(dict):
    def __reduce__(self): return (DItems, (), None, None, iter({"k": "v"}.items()))


class BadReduce:
    def __init__(self, r): self.r = r
    def __reduce__(self): return self.r
    def __repr__(self): return 'BadReduce'


class Str:
    def __reduce__(self): return "GLOBAL"
    def __repr__(self): return "the global"


GLOBAL = Str()


def make_one(a): return Plain(a, "made")


class L(list): pass
class D(dict): pass
class S(set): pass
class T(tuple): pass
class I(int): pass
class Exc(Exception):
    def __init__(self, code, msg):
        super().__init__(code, msg)
        self.code = code
class BadExc(Exception):
    def __init__(self, a, b): super().__init__(a)
class Outer:
    class Inner(Plain): pass
    def m(self): return "m"


for o in Plain(1, [2]), State(1), FalseState(1), NewArgs(0), Reduce(5), ReduceState(6), ReduceEx(7), Outer.Inner(1):
    print(type(o).__name__, end=": ")
    attempt(lambda: copy.copy(o))
    attempt(lambda: copy.deepcopy(o))
    attempt(lambda: [repr(x) for x in round_trip(o)][-1])
    attempt(lambda: len(round_trip(o)))
for o in Items(), DItems(), L([1, [2]]), D(a=[1]), S([1]), T([1, [2]]), I(5), Exc(3, "m"), GLOBAL:
    if not isinstance(o, (Str, Exc)) and hasattr(o, "__dict__"): o.attr = "kept"
    c, d, p = copy.copy(o), copy.deepcopy(o), pickle.loads(pickle.dumps(o))
    print(type(o).__name__, repr(c), repr(d), repr(p), [getattr(x, "attr", None) for x in (c, d, p)], type(p) is type(o), c is o)
for r in (5, (), (1,), (Plain,), (Plain, 5), (5, ()), (Plain, (1,), None, None, None, None, 7), "no_such_global", (Plain, (1,), None, 5)):
    attempt(lambda: pickle.loads(pickle.dumps(BadReduce(r))))
    attempt(lambda: copy.copy(BadReduce(r)))
attempt(lambda: pickle.dumps(lambda: 0))
attempt(lambda: pickle.dumps(x for x in ()))
attempt(lambda: pickle.loads(pickle.dumps(BadExc(1, 2))))
attempt(lambda: repr(pickle.loads(pickle.dumps(Exc(1, "two")))) + str(copy.copy(Exc(1, "t")).code))
attempt(lambda: pickle.loads(pickle.dumps(Outer().m))())
attempt(lambda: pickle.loads(pickle.dumps([Plain, make_one, len, Outer.Inner, Plain.__repr__]))[1] is make_one)
a = Plain(1)
a.b = [a, {"me": a}]
c = copy.deepcopy(a)
p = pickle.loads(pickle.dumps(a))
print(c is not a, c.b[0] is c, c.b[1]["me"] is c, p.b[0] is p)


class Deep(Plain):
    def __deepcopy__(self, memo):
        print("deepcopy", len(memo) >= 0, end=" ")
        r = type(self)(copy.deepcopy(self.a, memo))
        memo[id(self)] = r
        return r
    def __copy__(self): return "copied"


shared = Deep([1])
two = copy.deepcopy([shared, shared])
print(two[0] is two[1], copy.copy(shared))


class Point:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"Point({self.x})"


copyreg.pickle(Point, lambda p: (Point, (p.x * 100,)))
print(copy.copy(Point(1)), pickle.loads(pickle.dumps(Point(2))), copy.deepcopy([Point(3)]))


class Pickler(pickle.Pickler):
    def persistent_id(self, o): return "id" if isinstance(o, Plain) else None
    def reducer_override(self, o): return (str, ("overridden",)) if isinstance(o, Str) else NotImplemented


class Unpickler(pickle.Unpickler):
    def persistent_load(self, pid): return "loaded " + pid
    def find_class(self, m, n): return super().find_class(m, n)


buf = io.BytesIO()
Pickler(buf).dump([Plain(1), GLOBAL, 5])
buf.seek(0)
print(Unpickler(buf).load())


class Slots:
    __slots__ = ("a", "b")
    def __getstate__(self): return (None, {"a": self.a})


s = Slots()
s.a, s.b = 1, 2
r = pickle.loads(pickle.dumps(s))
print(r.a, hasattr(r, "b"), copy.copy(s).a)


class Singleton:
    _one = None
    def __new__(cls):
        cls._one = cls._one or super().__new__(cls)
        return cls._one


print(pickle.loads(pickle.dumps(Singleton())) is Singleton(), copy.deepcopy(Singleton()) is Singleton())
attempt(lambda: object().__reduce_ex__(2)[0] is copyreg.__newobj__)
attempt(lambda: Plain(1).__reduce_ex__(2)[1:3])
attempt(lambda: copy.replace(Plain(1), a=2) if hasattr(copy, "replace") else "no replace")
