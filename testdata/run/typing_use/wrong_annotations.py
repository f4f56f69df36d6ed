# Annotations that do not hold: classes, arguments, results and attributes that are something else than what they say.
from typing import Any, Callable, ClassVar, Dict, Final, List, Literal, Optional, Sequence, Set, Tuple, Union


def tell(label, f, *args, **kw):
    try:
        r = f(*args, **kw)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(label, "=", r)


class Account:
    balance: "Decimal" = "none"
    owner: "Person"
    rates: Dict[str, int] = ["a", "list"]
    limit: ClassVar[int] = 3.5
    kind: Literal["a", "b"] = "c"
    MAX: Final = 10

    def __init__(self, owner: "Person", rates: Dict[str, int] = None) -> int:
        self.owner: "Nobody" = owner
        self.count: Set[int] = 0
        if rates is not None:
            self.rates: "List[int]" = rates

    def deposit(self, amount: "Money", *more: "Money", note: "Text" = 3, **kw: "Other") -> None:
        self.count += 1
        return amount, more, note, sorted(kw)

    @property
    def label(self) -> "bytes":
        return f"{self.owner}:{self.count}"

    @label.setter
    def label(self, value: "int") -> str:
        self.owner = value

    @classmethod
    def make(cls: "int", text: Sequence[int]) -> "str":
        return cls(*text.split(","))

    @staticmethod
    def add(a: "List[int]", b: Union[int, str]) -> Callable[[int], str]:
        return a + b

    def __eq__(self, other: "Account") -> "Account":
        return self.owner == other.owner

    def __len__(self) -> str:
        return self.count

    def __getitem__(self, i: "str") -> "Any":
        return self.rates[i]


class Savings(Account):
    balance: int = 3
    limit: "undefined_name" = None
    extra: Optional[int]

    def deposit(self, amount: None) -> "Never":
        return super().deposit(amount, *([amount] * 2), note=None, x=1)


def walk(tree: Tuple[Any, ...], seen: "Set[int]" = (), depth: "str" = 0) -> "int":
    out: "Dict[int, int]" = []
    for node in tree:
        if isinstance(node, (list, tuple)):
            out.extend(walk(node, seen, depth + 1))
        else:
            pair: "List[Any]" = (depth, node)
            out.append(pair)
    return out


def locals_only(x: "Whatever"):
    y: "Missing"
    z: Undefined = x
    if x:
        y: Also.missing = 3
    return y, z


def generator(n: "str") -> "List[str]":
    total: "Text" = 0
    for i in range(n):
        got: "bytes_like" = yield total
        total += i if got is None else got
    return total


a = Account("ann")
tell("deposit", a.deposit, "1", 2, None, note=[], b=1, a=2)
tell("deposit none", a.deposit)
print(a.label, a.balance, a.rates, a.limit, a.kind, a.MAX, len(a), a[0], a == Account("ann"), a == Account(1))
a.label = 3 + 4j
a.MAX = 11
print(a.label, a.MAX, Account.MAX)
tell("rates", lambda: Account(1, {"k": "v"})["k"])
tell("no key", lambda: Account(1, {"k": "v"})["z"])
tell("list index", lambda: a["x"])
tell("make", lambda: Account.make("x,y").rates)
tell("make too many", Account.make, "x,y,z")
tell("make of number", Account.make, 4)
tell("add", Account.add, "x", "y")
tell("add mixed", Account.add, "x", 3)
tell("add tuples", Account.add, (1,), (2,))
s = Savings(None)
print(s.deposit(5), s.balance, s.limit, s.label)
tell("extra", lambda: s.extra)
tell("eq", lambda: s == 3)
s.count = -1
tell("negative len", len, s)
s.count = "many"
tell("text len", len, s)
tell("count", s.deposit, 1)
print(walk((1, [2, (3, 4)], 5)), walk([]), walk("ab"))
tell("walk", walk, 3)
tell("walk depth", walk, [[1]], depth="d")
tell("locals", locals_only, 1)
tell("unset", locals_only, 0)
g = generator(4)
print(next(g), g.send(10), g.send(2.5), next(g))
tell("stop", next, g)
tell("generator", lambda: list(generator("3")))
print(sorted(Account.__annotations__), sorted(Savings.__annotations__))
