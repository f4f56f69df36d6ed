# copy, deepcopy and pickle of instances of compiled classes, with every hook; recursion; functions and classes by name.
import copy
import copyreg
import io
import pickle


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e if "local object" not in str(e) else "local object")


class Plain:
    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, ", ".join("%s=%r" % i for i in sorted(self.__dict__.items()) if i[1] is not self))


class State(Plain):
    def __getstate__(self):
        return {"saved": sorted(self.__dict__)}

    def __setstate__(self, state):
        print("setstate", state)
        self.__dict__.update(state)


class Reduce(Plain):
    def __reduce__(self):
        return make_reduce, (1, 2), {"extra": 3}, iter([4, 5]), iter([("k", "v")])

    def append(self, x):
        self.__dict__.setdefault("items", []).append(x)

    def extend(self, xs):
        for x in xs:
            self.append(x)

    def __setitem__(self, k, v):
        self.__dict__["item_" + k] = v


def make_reduce(a, b):
    return Reduce(a=a, b=b)


class NewArgs(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    def __getnewargs__(self):
        return self[0], self[1] + 1


class NewArgsEx:
    def __new__(cls, *args, **kw):
        self = super().__new__(cls)
        self.made = (args, sorted(kw.items()))
        return self

    def __getnewargs_ex__(self):
        return (1,), {"k": 2}

    def __repr__(self):
        return "Ex%r" % (self.made,)


class Slots:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a

    def __repr__(self):
        return "Slots(%r, %r)" % (self.a, getattr(self, "b", "unset"))


class SlotsDict(Slots):
    pass


class Copied(Plain):
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep", len(memo) >= 0


class ListChild(list):
    extra = "class"

    def __repr__(self):
        return "ListChild(%s, %s)" % (list(self), self.extra)


class DictChild(dict):
    def __missing__(self, key):
        return "missing %s" % key


class Error(Exception):
    def __init__(self, code, *args):
        super().__init__(code, *args)
        self.code = code


class Registered:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return "Registered(%r)" % self.v


copyreg.pickle(Registered, lambda r: (Registered, (r.v * 10,)))
sd = SlotsDict(1)
sd.c = "c"
lc = ListChild([1, [2]])
lc.extra = "instance"
err = Error(5, "x")
err.note = "n"
for obj in [Plain(a=1, b=[2]), State(x=1), Reduce(q=1), NewArgs(1, 2), NewArgsEx(5), Slots(1), sd, Copied(), lc, DictChild(a=1), err, Registered(2), make_reduce, Plain, len, Plain.__init__]:
    print("--", type(obj).__name__)
    for f in copy.copy, copy.deepcopy:
        attempt(lambda: (lambda r: (getattr(r, "v", None), getattr(r, "code", None), repr(r) if not callable(r) else r is obj))(f(obj)))
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        try:
            r = pickle.loads(pickle.dumps(obj, protocol))
            print(protocol, getattr(r, "v", None), getattr(r, "__dict__", None) if not callable(r) else r is obj, repr(r) if not callable(r) else "")
        except Exception as e:
            print(protocol, type(e).__name__)
p = Plain(n=1)
p.me = p
p.list = [p]
q = copy.deepcopy(p)
print(q.me is q, q.list[0] is q, q is not p)
q = pickle.loads(pickle.dumps(p))
print(q.me is q, q.list[0] is q)


def local():
    class L:
        pass

    def f():
        pass

    attempt(pickle.dumps, L())
    attempt(pickle.dumps, f)
    attempt(pickle.dumps, lambda: 1)
    attempt(pickle.dumps, (x for x in ()))
    attempt(copy.copy, (x for x in ()))
    print(copy.copy(f) is f, copy.deepcopy(L) is L)


local()


class Persistent(pickle.Pickler):
    def persistent_id(self, obj):
        return "plain" if isinstance(obj, Plain) else None

    def reducer_override(self, obj):
        if isinstance(obj, Slots):
            return str, ("slots",)
        return NotImplemented


class Load(pickle.Unpickler):
    def persistent_load(self, pid):
        return "loaded " + pid

    def find_class(self, module, name):
        print("find", name)
        return super().find_class(module, name)


buffer = io.BytesIO()
Persistent(buffer).dump([Plain(), Slots(1), 3])
buffer.seek(0)
print(Load(buffer).load())
