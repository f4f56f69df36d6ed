# A registry of plugins: decorators with and without arguments, entry by subclass,
# dependencies in order, hooks with results folded, versions, lazy loading, removal.
import functools
import inspect
import re
from types import MappingProxyType, SimpleNamespace


class PluginError(Exception):
    code = 1

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.code = PluginError.code = PluginError.code + 1


class Missing(PluginError, LookupError):
    pass


class Cycle(PluginError):
    pass


@functools.total_ordering
class Version:
    def __init__(self, text):
        m = re.fullmatch(r"(\d+)\.(\d+)(?:\.(\d+))?(?:-(\w+))?", text)
        if m is None:
            raise ValueError(f"bad version {text!r}")
        *nums, tag = m.groups(default="")
        self.key = (*(int(n or 0) for n in nums), tag == "", tag)

    def __eq__(self, other):
        return self.key == other.key if type(self) is type(other) else NotImplemented

    def __lt__(self, other):
        return self.key < other.key if type(self) is type(other) else NotImplemented

    __str__ = lambda self: ".".join(map(str, self.key[:3])) + ("" if self.key[3] else f"-{self.key[4]}")


class Registry:
    def __init__(self, host="host"):
        self._plugins, self.host, self.log = {}, host, []
        self.view = MappingProxyType(self._plugins)

    def __call__(self, f=None, /, *, name=None, needs=(), version="1.0", **info):
        if f is None:
            return functools.partial(self.__call__, name=name, needs=needs, version=version, **info)
        key = name or getattr(f, "__name__", None) or type(f).__name__.lower()
        if key in self._plugins:
            raise PluginError(f"{key!r} registered twice")
        wants = {n: v for n, _, v in (w.partition(">=") for w in needs)}
        self._plugins[key] = SimpleNamespace(load=f, needs=wants, version=Version(version), info=info, made=None)
        return f

    def order(self):
        out, state = [], {}

        def visit(key, path):
            if state.get(key) == "open":
                raise Cycle(" -> ".join((*path[path.index(key):], key)))
            if key in state:
                return
            if key not in self._plugins:
                raise Missing(key, *path[-1:])
            state[key] = "open"
            for need, least in sorted(self._plugins[key].needs.items()):
                visit(need, (*path, key))
                if least and self._plugins[need].version < Version(least):
                    raise PluginError(f"{key} needs {need} {least}, not {self._plugins[need].version}")
            state[key] = "done"
            out.append(key)
        for key in sorted(self._plugins):
            visit(key, ())
        return out

    def start(self):
        for key in self.order():
            p = self._plugins[key]
            if p.made is None:
                names = inspect.signature(p.load).parameters
                try:
                    p.made = p.load(**{n: self._plugins[n].made for n in names if n in p.needs}) or p.load
                except Exception as e:
                    raise PluginError(f"{key} failed") from e
                self.log.append(key)
        return self

    def hook(self, fold=list):
        def around(f):
            sig = inspect.signature(f)

            @functools.wraps(f)
            def call(*args, **kw):
                bound = sig.bind(*args, **kw)
                bound.apply_defaults()
                return fold(getattr(p.made, f.__name__)(*bound.args, **bound.kwargs)
                            for _, p in sorted(self._plugins.items(), key=lambda kp: -kp[1].info.get("weight", 0))
                            if hasattr(p.made, f.__name__))
            return call
        return around

    def __delitem__(self, key):
        users = [k for k, p in self._plugins.items() if key in p.needs]
        if users:
            raise PluginError(f"{key} used by {', '.join(sorted(users))}")
        del self._plugins[key]

    def __getattr__(self, key):
        try:
            return self._plugins[key].made
        except KeyError:
            raise AttributeError(f"{type(self).__name__!r} has no plugin {key!r}") from None


def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(f"{type(e).__name__}{getattr(e, 'code', '')}: {e}", f"<- {e.__cause__!r}" if e.__cause__ else "")


reg = Registry()


@reg
class store:
    def __init__(self):
        self.data = {}

    def describe(self, what="?", *, loud=False):
        return f"store of {what}{'!' * loud}"


@reg(name="cache", needs=["store>=1.0"], weight=5)
class Cache:
    def __init__(self, store):
        self.store = store

    def describe(self, what="?", *, loud=False):
        return f"cache over {type(self.store).__name__}"


@reg(needs=("cache", "store"), version="2.1-beta", weight=9)
def reporter(cache, store, extra="none"):
    return SimpleNamespace(describe=lambda *a, **k: f"reporter {extra} {cache.store is store} {a} {k}")


@reg
def bare():
    print("bare starts")


@reg.hook()
def describe(what, *, loud=False):
    "What each says."


@reg.hook(fold=lambda results: next(iter(results), "nobody"))
def absent():
    pass


@reg.hook(fold="; ".join)
def upper():
    pass


print(reg.order(), [*map(str, (p.version for p in reg.view.values()))])
print(reg.start().log, reg.start().log is reg.log, reg.bare is bare, reg.cache.store is reg.store, absent(), repr(upper()))
print(*describe("things", loud=True), describe.__name__, describe.__doc__, inspect.signature(describe), sep="\n")
attempt(describe)
attempt(describe, 1, 2)
attempt(describe, 1, loude=2)
attempt(lambda: reg.nope)
attempt(reg, store)
attempt(reg, lambda: 0, name="lam", version="x.y")
attempt(reg, 1, 2)
attempt(lambda: reg(name="later").keywords)
attempt(reg.view.__getitem__, "zz")
attempt(lambda: reg.view.update(a=1))
attempt(lambda: exec("reg.view['a'] = 1"))
attempt(reg.__delitem__, "store")
attempt(reg.__delitem__, "zz")
del reg["reporter"]
print([*reg.view], "reporter" in reg.view)
for needs in (["zz"], ["x>=1.5"], ["y"], ["store>=1.0.1"], ["store>=one"]):
    r = Registry()
    r(store)
    r(lambda y=None: y, name="x", needs=["y"] if needs == ["y"] else [])
    r(lambda: 1 / 0, name="y", needs=[*needs] if needs != ["y"] else ["x"])
    attempt(r.start)
r = Registry()
r(lambda: [] + (), name="bad")
attempt(r.start)
r(lambda store: 1, name="worse")
del r["bad"]
attempt(r.start)
vs = [Version(t) for t in ("1.0", "1.10", "1.9.3", "2.0-rc", "2.0", "2.0-alpha")]
print(*sorted(vs), max(vs), Version("1.0") == Version("1.0.0"), Version("1.0") != "1.0", Version("1.0") <= Version("1.0"))
attempt(lambda: vs[0] < "1.0")
attempt(lambda: vs[0] >= 3)
attempt(lambda: {vs[0]})
print(PluginError.code, Missing.code, Cycle.code, [c.__name__ for c in Missing.__mro__], issubclass(Missing, KeyError))
