# Differences of texts: longest common subsequence, Myers' shortest script,
# unified hunks, applying patches with errors, a three-way merge, Damerau.
from collections import namedtuple
from functools import lru_cache


class Hunk(namedtuple("Hunk", "at_a, at_b, lines")):
    __slots__ = ()

    @property
    def counts(self):
        return tuple(sum(line[0] in kinds for line in self.lines) for kinds in (" -", " +"))

    def __str__(self):
        (na, nb) = self.counts
        return "\n".join((f"@@ -{self.at_a + 1},{na} +{self.at_b + 1},{nb} @@", *self.lines))


class PatchError(Exception):
    def __init__(self, hunk, line, /, *, want, got):
        super().__init__(f"line {line}: want {want!r}, got {got!r}")
        self.hunk = hunk


@lru_cache(maxsize=None)
def lcs(a, b):
    if not a or not b:
        return ""
    if a[-1] == b[-1]:
        return lcs(a[:-1], b[:-1]) + a[-1]
    return max(lcs(a[:-1], b), lcs(a, b[:-1]), key=len)


def myers(a, b):
    v, trace = {1: 0}, []
    for d in range(len(a) + len(b) + 1):
        trace.append(v.copy())
        for k in range(-d, d + 1, 2):
            x = v[k + 1] if k == -d or k != d and v[k - 1] < v[k + 1] else v[k - 1] + 1
            y = x - k
            while x < len(a) and y < len(b) and a[x] == b[y]:
                x, y = x + 1, y + 1
            v[k] = x
            if x >= len(a) and y >= len(b):
                break
        else:
            continue
        break
    x, y, out = len(a), len(b), []
    for d, v in zip(range(len(trace) - 1, -1, -1), reversed(trace)):
        k = x - y
        back = k + 1 if k == -d or k != d and v[k - 1] < v[k + 1] else k - 1
        px, py = v[back], v[back] - back
        while x > px and y > py:
            x, y = x - 1, y - 1
            out.append((" ", x, y))
        if d:
            out.append(("+", x, py) if x == px else ("-", px, y))
        x, y = px, py
    return out[::-1]


def hunks(a, b, around=1):
    script = myers(a, b)
    keep = {j for i, (op, *_) in enumerate(script) if op != " " for j in range(i - around, i + around + 1)}
    current = []
    for i, (op, x, y) in enumerate([*script, (" ", None, None)]):
        if i in keep and x is not None:
            current.append((op, x, y))
        elif current:
            yield Hunk(*current[0][1:], [op + (b[y] if op == "+" else a[x]) for op, x, y in current])
            current = []


def patch(a, *todo):
    out, at = [], 0
    for h in todo:
        out += a[at:h.at_a]
        at = h.at_a
        for op, *text in h.lines:
            text = "".join(text)
            if op != "+":
                if at >= len(a) or a[at] != text:
                    raise PatchError(h, at + 1, want=text, got=a[at] if at < len(a) else None)
                at += 1
            if op != "-":
                out.append(text)
    return out + a[at:]


def merge3(base, left, right):
    def edits(new):
        table, x = {}, 0
        for op, i, j in myers(base, new):
            old = table.setdefault(i, [[], True])
            if op == "+":
                old[0].append(new[j])
            elif op == "-":
                old[1] = False
        return table
    a, b = edits(left), edits(right)
    for i in range(len(base) + 1):
        (la, ka), (lb, kb) = (t.get(i, ([], True)) for t in (a, b))
        if la and lb and la != lb:
            yield from ("<<<", *la, "===", *lb, ">>>")
        else:
            yield from la or lb
        if i < len(base) and ka and kb:
            yield base[i]


def damerau(s, t):
    d = {(i, -1): i + 1 for i in range(-1, len(s))} | {(-1, j): j + 1 for j in range(-1, len(t))}
    for i, x in enumerate(s):
        for j, y in enumerate(t):
            d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (x != y))
            if i and j and x == t[j - 1] and s[i - 1] == y:
                d[i, j] = min(d[i, j], d[i - 2, j - 2] + 1)
    return d[len(s) - 1, len(t) - 1]


print(lcs("AGGTAB", "GXTXAYB"), lcs("", "x") == "", lcs.cache_info())
for a, b in ("ABCABBA", "CBABAC"), ("", "ab"), ("ab", ""), ("same", "same"), ("kitten", "sitting"):
    script = myers(a, b)
    print("".join(op + (b[y] if op == "+" else a[x]) for op, x, y in script), sum(op != " " for op, *_ in script), damerau(a, b))
old = "one two three four five six seven eight nine".split()
new = "zero one two 3 four five six seven nine ten".split()
todo = list(hunks(old, new))
print(*todo, sep="\n")
print(patch(old, *todo) == new, [h.counts for h in todo], todo[0]._replace(lines=()).counts, list(hunks(old, old)))
for text in (new, old[:2], []):
    try:
        patch(text, *todo)
    except PatchError as e:
        print(e, e.hunk is todo[0], e.args)
print(*merge3(old, new, [w.replace("five", "5") for w in old] + ["end"]))
print(*merge3("abc", "abXc", "abYc"), *merge3("abc", "bc", "ab"))
print(damerau("ca", "abc"), damerau("acbd", "abcd"), damerau("", ""))
for bad in ((1, 2), ("ab", None), ([[]], [[]]), ("a", b"a")):
    for f in lcs, myers:
        try:
            print(f(*bad))
        except (TypeError, AttributeError) as e:
            print(f.__name__, type(e).__name__, e)
try:
    Hunk(1, 2)
except TypeError as e:
    print(e)
try:
    PatchError(None, 1, want="a")
except TypeError as e:
    print(e)
