# Trees: AVL, trie, heap, interval tree, Fenwick and segment trees, union-find,
# B-tree, rope, expression trees with visitors, and iterators over all of them.
import bisect


class AVL:
    class Node:
        __slots__ = ("key", "value", "left", "right", "height", "size")

        def __init__(self, key, value):
            self.key, self.value, self.left, self.right, self.height, self.size = key, value, None, None, 1, 1

    def __init__(self, items=()):
        self.root = None
        for k, v in items:
            self[k] = v

    @staticmethod
    def h(n):
        return n.height if n else 0

    def fix(self, n):
        n.height = 1 + max(self.h(n.left), self.h(n.right))
        n.size = 1 + (n.left.size if n.left else 0) + (n.right.size if n.right else 0)
        return n

    def rotate(self, n, way, other):
        m = getattr(n, way)
        setattr(n, way, getattr(m, other))
        setattr(m, other, self.fix(n))
        return self.fix(m)

    def balance(self, n):
        self.fix(n)
        d = self.h(n.left) - self.h(n.right)
        if d > 1:
            if self.h(n.left.left) < self.h(n.left.right):
                n.left = self.rotate(n.left, "right", "left")
            return self.rotate(n, "left", "right")
        if d < -1:
            if self.h(n.right.right) < self.h(n.right.left):
                n.right = self.rotate(n.right, "left", "right")
            return self.rotate(n, "right", "left")
        return n

    def __setitem__(self, key, value):
        def put(n):
            if n is None:
                return AVL.Node(key, value)
            if key < n.key:
                n.left = put(n.left)
            elif n.key < key:
                n.right = put(n.right)
            else:
                n.value = value
                return n
            return self.balance(n)
        self.root = put(self.root)

    def __delitem__(self, key):
        def least(n):
            return least(n.left) if n.left else n

        def drop(n, key):
            if n is None:
                raise KeyError(key)
            if key < n.key:
                n.left = drop(n.left, key)
            elif n.key < key:
                n.right = drop(n.right, key)
            elif not n.left or not n.right:
                return n.left or n.right
            else:
                m = least(n.right)
                n.key, n.value = m.key, m.value
                n.right = drop(n.right, m.key)
            return self.balance(n)
        self.root = drop(self.root, key)

    def __getitem__(self, at):
        if isinstance(at, slice):
            return [k for k, _ in self.items() if (at.start is None or not k < at.start) and (at.stop is None or k < at.stop)]
        n = self.root
        while n:
            if at == n.key:
                return n.value
            n = n.left if at < n.key else n.right
        raise KeyError(at)

    def items(self):
        stack, n = [], self.root
        while stack or n:
            while n:
                stack.append(n)
                n = n.left
            n = stack.pop()
            yield n.key, n.value
            n = n.right

    def __iter__(self):
        return (k for k, _ in self.items())

    def __len__(self):
        return self.root.size if self.root else 0

    def nth(self, i):
        n = self.root
        if not 0 <= i < len(self):
            raise IndexError(i)
        while True:
            left = n.left.size if n.left else 0
            if i == left:
                return n.key
            if i < left:
                n = n.left
            else:
                i -= left + 1
                n = n.right


t = AVL((i * 37 % 101, str(i)) for i in range(60))
print(len(t), t.root.height, list(t)[:6], t[37], t[20:30], t.nth(10), [t.nth(i) for i in (0, 59)])
for k in list(t)[::2]:
    del t[k]
print(len(t), t.root.height, list(t)[:6], 37 in t, sum(t))
for bad in (lambda: t[1000], lambda: t.__delitem__(-1), lambda: t.nth(99), lambda: t.__setitem__("x", 1), lambda: AVL([1]), lambda: t["x"]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
words = AVL((w, len(w)) for w in "the quick brown fox jumps over the lazy dog".split())
print(list(words.items()), words["f":"p"], words["the"])


class Trie(dict):
    END = ""

    def add(self, word, value=True):
        n = self
        for c in word:
            n = n.setdefault(c, Trie())
        n[Trie.END] = value

    def walk(self, prefix=""):
        for c in sorted(self):
            if c == Trie.END:
                yield prefix, self[c]
            else:
                yield from self[c].walk(prefix + c)

    def complete(self, prefix):
        n = self
        for c in prefix:
            if (n := n.get(c)) is None:
                return []
        return [w for w, _ in n.walk(prefix)]

    def near(self, word, edits):
        def go(n, rest, left, made):
            if n is None or left < 0:
                return
            if not rest and Trie.END in n:
                found.add(made)
            for c, m in n.items():
                if c == Trie.END:
                    continue
                if rest:
                    go(m, rest[1:], left - (c != rest[0]), made + c)
                go(m, rest, left - 1, made + c)
            if rest:
                go(n, rest[1:], left - 1, made)
        found = set()
        go(self, word, edits, "")
        return sorted(found)


trie = Trie()
for i, w in enumerate("car card care cat dog do \u0416uk \u0416".split()):
    trie.add(w, i)
print(list(trie.walk()), trie.complete("car"), trie.complete("x"), trie.near("cbr", 1), trie.near("dg", 1), trie.near("", 2))


class Fenwick:
    def __init__(self, n):
        self.a = [0] * (n + 1)

    def add(self, i, x):
        i += 1
        while i < len(self.a):
            self.a[i] += x
            i += i & -i

    def sum(self, i):
        s = 0
        while i > 0:
            s += self.a[i]
            i &= i - 1
        return s


class Segments:
    def __init__(self, values, f, unit):
        self.n, self.f, self.unit = len(values), f, unit
        self.t = [unit] * self.n + list(values)
        for i in range(self.n - 1, 0, -1):
            self.t[i] = f(self.t[2 * i], self.t[2 * i + 1])

    def __setitem__(self, i, x):
        i += self.n
        self.t[i] = x
        while i > 1:
            i //= 2
            self.t[i] = self.f(self.t[2 * i], self.t[2 * i + 1])

    def __getitem__(self, s):
        lo, hi, _ = s.indices(self.n)
        lo, hi, left, right = lo + self.n, hi + self.n, self.unit, self.unit
        while lo < hi:
            if lo & 1:
                left = self.f(left, self.t[lo])
                lo += 1
            if hi & 1:
                hi -= 1
                right = self.f(self.t[hi], right)
            lo, hi = lo >> 1, hi >> 1
        return self.f(left, right)


values = [5, -2.5, 2**63, 7, True, 0]
f = Fenwick(6)
for i, v in enumerate(values):
    f.add(i, v)
print([f.sum(i) for i in range(7)])
low, text = Segments(values, min, float("inf")), Segments(list("abcdef"), lambda a, b: a + b, "")
print(low[:], low[2:4], low[5:], text[1:5], text[:0])
text[0] = "zz"
try:
    low[1] = "zz"
    print(text[:], low[:2])
except TypeError as e:
    print(e)


class Rope:
    def __init__(self, left, right=None):
        self.left, self.right = left, right
        self.weight = len(left)
        self.total = self.weight + (len(right) if right is not None else 0)

    def __len__(self):
        return self.total

    def __getitem__(self, i):
        if isinstance(i, slice):
            return "".join(self[k] for k in range(*i.indices(len(self))))
        if i < 0:
            i += self.total
        if not 0 <= i < self.total:
            raise IndexError("rope index")
        return self.left[i] if i < self.weight else self.right[i - self.weight]

    def __add__(self, other):
        return Rope(self, other) if isinstance(other, (str, Rope)) else NotImplemented

    def __radd__(self, other):
        return Rope(other, self) if isinstance(other, str) else NotImplemented

    def __str__(self):
        return str(self.left) + ("" if self.right is None else str(self.right))


r = "start " + Rope("mid", "dle") + " end" + Rope("!")
print(r, len(r), r[0], r[-1], r[6:12], r[::-3], list(r)[:3], "dd" in str(r), max(r), "m" in r)
for bad in (lambda: r[99], lambda: r + 5, lambda: 5 + r, lambda: r["x"], lambda: hash(Rope("a")) and r < r):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Expr:
    def __add__(self, o):
        return Bin("+", self, lift(o))

    def __radd__(self, o):
        return Bin("+", lift(o), self)

    def __mul__(self, o):
        return Bin("*", self, lift(o))

    __rmul__ = lambda self, o: Bin("*", lift(o), self)

    def __pow__(self, n):
        return Bin("^", self, lift(n))

    def __neg__(self):
        return Num(-1) * self

    def __sub__(self, o):
        return self + -lift(o)


class Num(Expr):
    def __init__(self, v):
        self.v = v


class Var(Expr):
    def __init__(self, name):
        self.name = name


class Bin(Expr):
    def __init__(self, op, a, b):
        self.op, self.a, self.b = op, a, b


def lift(x):
    return x if isinstance(x, Expr) else Num(x)


class Visitor:
    def visit(self, e, *args):
        for c in type(e).__mro__:
            if m := getattr(self, "visit_" + c.__name__, None):
                return m(e, *args)
        raise TypeError(type(e).__name__)


class Show(Visitor):
    level = {"+": 1, "*": 2, "^": 3}

    def visit_Num(self, e, outer=0):
        return str(e.v) if e.v >= 0 else f"({e.v})"

    def visit_Var(self, e, outer=0):
        return e.name

    def visit_Bin(self, e, outer=0):
        p = self.level[e.op]
        s = f"{self.visit(e.a, p)}{e.op}{self.visit(e.b, p)}"
        return f"({s})" if p < outer else s


class Diff(Visitor):
    def visit_Num(self, e, x):
        return Num(0)

    def visit_Var(self, e, x):
        return Num(int(e.name == x))

    def visit_Bin(self, e, x):
        a, b = self.visit(e.a, x), self.visit(e.b, x)
        return {"+": lambda: a + b, "*": lambda: a * e.b + e.a * b, "^": lambda: e.b * e.a ** (e.b.v - 1) * a}[e.op]()


class Simplify(Visitor):
    def visit_Expr(self, e):
        return e

    def visit_Bin(self, e):
        a, b = self.visit(e.a), self.visit(e.b)
        x, y = getattr(a, "v", None), getattr(b, "v", None)
        if x is not None and y is not None:
            return Num({"+": x.__add__, "*": x.__mul__, "^": x.__pow__}[e.op](y))
        if e.op == "*" and 0 in (x, y):
            return Num(0)
        if e.op in "*^" and y == 1 or e.op == "+" and y == 0:
            return a
        if e.op == "*" and x == 1 or e.op == "+" and x == 0:
            return b
        return Num(1) if e.op == "^" and y == 0 else Bin(e.op, a, b)


class Eval(Visitor):
    def __init__(self, **env):
        self.env = env

    def visit_Num(self, e):
        return e.v

    def visit_Var(self, e):
        return self.env[e.name]

    def visit_Bin(self, e):
        a, b = self.visit(e.a), self.visit(e.b)
        return a + b if e.op == "+" else a * b if e.op == "*" else a ** b


x, y = Var("x"), Var("y")
e = 3 * x ** 2 + x * y - 5 * (y + 1) ** 3
d = Simplify().visit(Diff().visit(e, "x"))
print(Show().visit(e), Show().visit(d), Eval(x=2, y=0.5).visit(e), Eval(x=2, y=-1).visit(d), Show().visit(Simplify().visit((x + 0) * 1 * (Num(2) + 3) + 0 * y)))
for bad in (lambda: Eval().visit(x), lambda: Show().visit(5), lambda: Eval(x="s", y=2).visit(x * y - 1), lambda: x - "q" and Eval(x=1).visit(x - "q")):
    try:
        print(bad())
    except Exception as err:
        print(type(err).__name__, err)
