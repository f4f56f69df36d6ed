# In which order the parts of a call with stars are evaluated and gone over.
log = []


def note(x):
    log.append(x if isinstance(x, (int, str)) else type(x).__name__)
    return x


class It:
    def __init__(self, name, *items):
        self.name, self.items = name, items

    def __iter__(self):
        log.append("iter " + self.name)
        return iter(self.items)


class Map:
    def __init__(self, name, **items):
        self.name, self.items = name, items

    def keys(self):
        log.append("keys " + self.name)
        return self.items.keys()

    def __getitem__(self, k):
        return self.items[k]


def f(*args, **kw):
    return args, kw


def attempt(g):
    log.clear()
    try:
        r = g()
    except Exception as e:
        r = type(e).__name__, str(e).replace(f.__module__ + ".", "").replace("__main__.", "")
    print(r, log)


def calls(a, b, m, n):
    for g in (lambda: f(*a, **m), lambda: f(*a, x=note(1), **m), lambda: f(*a, *b, **m), lambda: f(note(0), *a, **m), lambda: f(*a, note(5), k=note(6)), lambda: f(*a, k=note(6)), lambda: f(*a), lambda: f(**m, **n), lambda: f(*a, **m, **n), lambda: f(*note(a), **note(m)),
              lambda: f(k=note(1), *a), lambda: f(k=note(1), *a, **m), lambda: f(*a, **{**m, "z": note(2)}), lambda: f(*[*a, note(3)], **m), lambda: print(*a, **{"sep": note("-")}), lambda: f.nothing(*a, **m), lambda: (note(1) and f)(*a, **m), lambda: dict(*[m], **n), lambda: f(*a)(*b)):
        attempt(g)


calls(It("a", 1, 2), It("b", 3), Map("m", p=1), Map("n", q=2))
calls(It("a"), 5, Map("m", p=1), Map("n", p=2))
calls(5, It("b", 1), 6, Map("n"))
calls(None, None, Map("m", x=1, k=2), {"x": 3})
calls("ab", [1], {1: 2}, {"q": 1})


def gen():
    log.append("started")
    yield 1
    log.append("ended")


attempt(lambda: f(*gen(), **Map("m", a=note(1))))
attempt(lambda: f(*gen(), *gen(), k=note(2)))
attempt(lambda: f(*(note(i) for i in range(2)), **{note("k"): note("v")}))
attempt(lambda: f(*(1 // i for i in (1, 0)), **Map("m")))
attempt(lambda: f(*gen(), **{"a": 1 // 0}))
