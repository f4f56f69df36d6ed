# itertools, operator and functools together: pipelines, grouping, windows, reducers, partials, caches and their errors.
import functools
import itertools
import operator
from functools import partial, reduce


def tell(label, f, *args, **kw):
    try:
        r = f(*args, **kw)
        if hasattr(r, "__next__"):
            r = list(itertools.islice(r, 12))
        print(label, r)
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


def compose(*fs):
    return reduce(lambda f, g: lambda *a, **k: g(f(*a, **k)), fs)


def windows(xs, n):
    its = itertools.tee(xs, n)
    for k, it in enumerate(its):
        next(itertools.islice(it, k, k), None)
    return zip(*its)


def primes():
    found = []
    for n in itertools.chain([2], itertools.count(3, 2)):
        if all(n % p for p in itertools.takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


def roundrobin(*xss):
    pending = len(xss)
    nexts = itertools.cycle(iter(x).__next__ for x in xss)
    while pending:
        try:
            for nxt in nexts:
                yield nxt()
        except StopIteration:
            pending -= 1
            nexts = itertools.cycle(itertools.islice(nexts, pending))


class Record:
    def __init__(self, name, dept, pay):
        self.name, self.dept, self.pay = name, dept, pay

    def raised(self, by, *, flat=0):
        return self.pay * by + flat

    def __repr__(self):
        return f"{self.name}@{self.dept}"


staff = [Record("ann", "dev", 5), Record("bob", "ops", 3), Record("cy", "dev", 7), Record("di", "ops", 4), Record("ed", "hr", 2)]
by_dept = operator.attrgetter("dept")
for dept, group in itertools.groupby(sorted(staff, key=by_dept), by_dept):
    group = list(group)
    print(dept, group, sum(map(operator.attrgetter("pay"), group)), max(group, key=operator.attrgetter("pay", "name")))
print(list(map(operator.methodcaller("raised", 2, flat=1), staff)), sorted(staff, key=operator.attrgetter("name"), reverse=True))
print([k for k, g in itertools.groupby("aAbBBc", str.lower)], [len(list(g)) for _, g in itertools.groupby("aAbBBc", key=str.lower)])
print(list(windows(range(5), 3)), list(windows("ab", 3)), list(itertools.islice(primes(), 10)), "".join(roundrobin("abc", "d", "ef")))
print(compose(str.strip, str.title, list, len)("  ab c "), compose(operator.add, operator.neg)(2, 3), compose(abs)(-3))
print(list(itertools.accumulate([3, 1, 4, 1, 5], max)), list(itertools.accumulate("abc", initial="_")), list(itertools.accumulate([1, 2, 3], lambda a, b: a * 10 + b)))
print(list(itertools.starmap(pow, zip(range(2, 5), itertools.repeat(2)))), list(itertools.compress("abcdef", itertools.cycle([1, 0, []]))))
print(list(itertools.zip_longest("ab", range(3), fillvalue="-")), list(itertools.filterfalse(None, [0, 1, "", "x"])), list(itertools.dropwhile(str.isspace, "  a b")))
print(["".join(p) for p in itertools.permutations("abc", 2)], list(itertools.combinations_with_replacement(range(3), 2)), len(list(itertools.product("ab", repeat=3))))
tell("reduce empty", reduce, operator.add, [])
tell("reduce start", reduce, operator.mul, [2, 3], "x")
tell("reduce one", reduce, operator.mul, ["only"])
tell("islice", itertools.islice, range(3), -1)
tell("islice step", itertools.islice, range(9), 1, None, 3)
tell("accumulate", itertools.accumulate, [1, "a"])
tell("starmap", itertools.starmap, pow, [(2, 3), 5])
tell("groupby", lambda: [k for k, _ in itertools.groupby([1, -1, 2], key=3)])
tell("product", itertools.product, [1], 2)
tell("combinations", itertools.combinations, [1], -1)
tell("attrgetter", operator.attrgetter("a.b"), staff[0])
tell("itemgetter", operator.itemgetter(1, "x"), [1, 2])
tell("itemgetter slice", operator.itemgetter(slice(1, None), 0), "abc")
tell("methodcaller", operator.methodcaller("raised"), staff[0])
tell("concat", operator.concat, [1], (2,))
tell("index", operator.index, 1.5)
tell("length_hint", operator.length_hint, iter([1, 2, 3]))
tell("countOf", operator.countOf, "banana", "a")
tell("indexOf", operator.indexOf, [1, 2], 3)
tell("iadd", operator.iadd, [1], "ab")
line = partial("{}-{x}-{y}".format, y=1)
tell("partial", line, 5, x=2)
tell("partial missing", line, 5)
tell("partial of partial", partial(partial(sorted, key=len), ["bbb", "a"]), reverse=True)
print(line.keywords, line.args, partial(int, base=2)("101"))


@functools.lru_cache(maxsize=2)
def slow(n, *, k=1):
    print("compute", n, k)
    if n < 0:
        raise ValueError(f"negative {n}")
    return n * k


@functools.singledispatch
def show(x):
    return f"other {x!r}"


@show.register(int)
def _(x):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return "[" + ", ".join(map(show, x)) + "]"


@show.register
def _(x: float):
    return f"float {x:.2f}"


for n in [1, 2, 1, 3, 2, -1, -1]:
    tell("slow", slow, n)
tell("slow k", slow, 1, k=3)
tell("unhashable", slow, [])
print(slow.cache_info(), slow.cache_clear(), slow.cache_info().currsize, slow.__wrapped__(4))
print(show([1, 2.5, "s", (True, None)]), show.dispatch(bool) is show.dispatch(int), len(show.registry))
tell("no argument", show)
tell("register", show.register, 5)


@functools.total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented

    @functools.cached_property
    def major(self):
        print("once")
        return self.parts[0]


a, b = Version("1.2"), Version("1.10")
print(a < b, a >= b, a <= a, a > b, a != b, a.major + a.major, vars(a), max([a, b], key=functools.cmp_to_key(lambda x, y: len(x.parts) - len(y.parts))) is a)
tell("order", lambda: a < 3)
tell("order reflected", lambda: 3 >= a)
tell("hash", hash, a)
