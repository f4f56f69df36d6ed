# State machines: a table-driven one, one by methods, one by generators, a regex
# to DFA compiler, a Turing machine, a small CPU.
class Machine:
    """transitions: {(state, event): (next, action)}; '*' matches any event."""

    def __init__(self, start, transitions, final=()):
        self.state, self.table, self.final, self.history = start, transitions, set(final), [start]

    def feed(self, event):
        for key in ((self.state, event), (self.state, "*")):
            if key in self.table:
                to, action = self.table[key]
                break
        else:
            raise LookupError(f"no way from {self.state!r} by {event!r}")
        r = action(self, event) if action else None
        self.state = to(self) if callable(to) else to
        self.history.append(self.state)
        return r

    @property
    def done(self):
        return self.state in self.final


coins = []
turnstile = Machine("locked", {("locked", "coin"): ("open", lambda m, e: coins.append(1)), ("open", "push"): ("locked", None), ("open", "coin"): ("open", lambda m, e: coins.append(1) or "thanks"), ("locked", "*"): ("locked", lambda m, e: f"refused {e}")})
print([turnstile.feed(e) for e in "coin coin push push kick coin".split()], turnstile.history, len(coins))
try:
    turnstile.feed("kick")
except LookupError as e:
    print(e)


class Parser:
    """Numbers like -12.5e3, by a method for each state."""

    def __init__(self):
        self.reset()

    def reset(self):
        self.state, self.sign, self.mantissa, self.scale, self.exp, self.esign = self.start, 1, 0, 0, 0, 1

    def start(self, c):
        if c in "+-":
            self.sign = -1 if c == "-" else 1
            return self.first
        return self.first(c)

    def first(self, c):
        if not c.isdigit():
            raise ValueError(f"digit expected, not {c!r}")
        return self.whole(c)

    def whole(self, c):
        if c.isdigit():
            self.mantissa = self.mantissa * 10 + int(c)
            return self.whole
        if c == ".":
            return self.fraction
        return self.maybe_exp(c)

    def fraction(self, c):
        if c.isdigit():
            self.mantissa = self.mantissa * 10 + int(c)
            self.scale -= 1
            return self.fraction
        return self.maybe_exp(c)

    def maybe_exp(self, c):
        if c in "eE":
            return self.exp_sign
        raise ValueError(f"unexpected {c!r}")

    def exp_sign(self, c):
        if c in "+-":
            self.esign = -1 if c == "-" else 1
            return self.exponent
        return self.exponent(c)

    def exponent(self, c):
        if not c.isdigit():
            raise ValueError(f"exponent expected, not {c!r}")
        self.exp = self.exp * 10 + int(c)
        return self.exponent

    def parse(self, text):
        self.reset()
        for c in text:
            self.state = self.state(c)
        if self.state.__name__ in ("start", "first", "exp_sign"):
            raise ValueError("ends too early")
        e = self.scale + self.esign * self.exp
        v = self.sign * self.mantissa
        return v * 10 ** e if e >= 0 else v / 10 ** -e


p = Parser()
for t in ("0", "-12.5", "1e3", "+7.25E-2", "12345678901234567890", "1.", "", "-", "1e", "a", "1.2.3", "1e+", "5x"):
    try:
        v = p.parse(t)
        print(t, v, v == float(t), end="; ")
    except ValueError as e:
        print(repr(t), e, end="; ")
print()


def tokens_by_generator(report):
    """A lexer as a generator that characters are sent to; '' ends."""
    word = ""
    c = yield
    while True:
        if c == "":
            return word
        elif c.isalnum():
            word = c
            while (c := (yield)).isalnum() if c else False:
                word += c
            report(word)
            word = ""
            continue
        elif c == '"':
            while (c := (yield)) != '"':
                if not c:
                    raise ValueError("unclosed " + word)
                word += c
            report("<" + word + ">")
            word = ""
        elif not c.isspace():
            report(c)
        c = yield


def lex(text):
    out = []
    g = tokens_by_generator(out.append)
    next(g)
    try:
        for c in text:
            g.send(c)
        g.send("")
    except StopIteration as s:
        return out, s.value
    except ValueError as e:
        return out, str(e)


print(lex('ab + "c d"*12 e'), lex('x "open'), lex(""))


class Regex:
    """Thompson's construction, then subsets."""

    def __init__(self, pattern):
        self.pattern, self.pos, self.edges = pattern, 0, []
        start, end = self.union()
        if self.pos < len(pattern):
            raise ValueError(f"unexpected {pattern[self.pos]!r} at {self.pos}")
        self.build(start, end)

    def state(self):
        self.edges.append([])
        return len(self.edges) - 1

    def union(self):
        a = self.concat()
        while self.pos < len(self.pattern) and self.pattern[self.pos] == "|":
            self.pos += 1
            b = self.concat()
            s, e = self.state(), self.state()
            self.edges[s] += [(None, a[0]), (None, b[0])]
            self.edges[a[1]].append((None, e))
            self.edges[b[1]].append((None, e))
            a = s, e
        return a

    def concat(self):
        s = e = self.state()
        while self.pos < len(self.pattern) and self.pattern[self.pos] not in "|)":
            a, b = self.repeat()
            self.edges[e].append((None, a))
            e = b
        return s, e

    def repeat(self):
        a, b = self.atom()
        while self.pos < len(self.pattern) and self.pattern[self.pos] in "*+?":
            op = self.pattern[self.pos]
            self.pos += 1
            s, e = self.state(), self.state()
            self.edges[s].append((None, a))
            self.edges[b].append((None, e))
            if op in "*?":
                self.edges[s].append((None, e))
            if op in "*+":
                self.edges[b].append((None, a))
            a, b = s, e
        return a, b

    def atom(self):
        c = self.pattern[self.pos]
        self.pos += 1
        if c == "(":
            r = self.union()
            if self.pattern[self.pos:self.pos + 1] != ")":
                raise ValueError("( without )")
            self.pos += 1
            return r
        if c in "*+?":
            raise ValueError(f"nothing to repeat at {self.pos - 1}")
        s, e = self.state(), self.state()
        self.edges[s].append((c, e))
        return s, e

    def closure(self, states):
        todo, seen = list(states), set(states)
        while todo:
            for c, to in self.edges[todo.pop()]:
                if c is None and to not in seen:
                    seen.add(to)
                    todo.append(to)
        return frozenset(seen)

    def build(self, start, end):
        alphabet = sorted({c for es in self.edges for c, _ in es if c})
        first = self.closure({start})
        ids, todo, self.dfa, self.accept = {first: 0}, [first], [{}], set()
        for s in todo:
            if end in s:
                self.accept.add(ids[s])
            for c in alphabet:
                moved = self.closure({to for q in s for d, to in self.edges[q] if d == c or d == "."})
                if not moved:
                    continue
                if moved not in ids:
                    ids[moved] = len(ids)
                    self.dfa.append({})
                    todo.append(moved)
                self.dfa[ids[s]][c] = ids[moved]

    def match(self, text):
        s = 0
        for c in text:
            row = self.dfa[s]
            s = row.get(c, row.get("."))
            if s is None:
                return False
        return s in self.accept


for pattern in ("a(b|c)*d", "(ab)+|x?", "a.c", "", "(a|b)*abb", "((a))", "a**", "(", "*a", "a)", "a|*"):
    try:
        r = Regex(pattern)
        print(pattern, len(r.dfa), sorted(r.accept), [w for w in ("", "ad", "abcbd", "abab", "x", "abc", "abb", "aabb", "a", "aa") if r.match(w)])
    except ValueError as e:
        print(pattern, e)


def turing(rules, tape, state="A", limit=200):
    cells, pos, steps = dict(enumerate(tape)), 0, 0
    while state != "H" and steps < limit:
        write, move, state = rules[state, cells.get(pos, 0)]
        cells[pos] = write
        pos += {"R": 1, "L": -1}[move]
        steps += 1
    return steps, sum(v == 1 for v in cells.values()), min(cells, default=0), pos


busy3 = {("A", 0): (1, "R", "B"), ("A", 1): (1, "R", "H"), ("B", 0): (0, "R", "C"), ("B", 1): (1, "R", "B"), ("C", 0): (1, "L", "C"), ("C", 1): (1, "L", "A")}
busy4 = {("A", 0): (1, "R", "B"), ("A", 1): (1, "L", "B"), ("B", 0): (1, "L", "A"), ("B", 1): (0, "L", "C"), ("C", 0): (1, "R", "H"), ("C", 1): (1, "L", "D"), ("D", 0): (1, "R", "D"), ("D", 1): (0, "R", "A")}
print(turing(busy3, []), turing(busy4, []), turing(busy3, [1, 0, 1]))


class CPU:
    def __init__(self, program, width=8):
        self.mem, self.reg, self.pc, self.mask, self.carry, self.out = list(program), [0] * 4, 0, (1 << width) - 1, False, []

    def run(self, limit=500):
        for self.steps in range(limit):
            op, *args = self.mem[self.pc]
            self.pc += 1
            jump = getattr(self, "op_" + op)(*args)
            if jump == "halt":
                return self.out
            if jump is not None:
                self.pc = jump
        return self.out + ["limit"]

    def set(self, r, v):
        self.carry = not 0 <= v <= self.mask
        self.reg[r] = v & self.mask

    def op_mov(self, r, v):
        self.set(r, self.reg[v] if isinstance(v, int) else int(v))

    def op_add(self, r, s):
        self.set(r, self.reg[r] + self.reg[s])

    def op_sub(self, r, s):
        self.set(r, self.reg[r] - self.reg[s])

    def op_shl(self, r):
        self.set(r, self.reg[r] << 1)

    def op_out(self, r):
        self.out.append(self.reg[r])

    def op_jnz(self, r, to):
        return to if self.reg[r] else None

    def op_jc(self, to):
        return to if self.carry else None

    def op_hlt(self):
        return "halt"


fib = [("mov", 0, "0"), ("mov", 1, "1"), ("out", 0), ("mov", 2, 1), ("add", 1, 0), ("mov", 0, 2), ("jc", 8), ("jnz", 2, 2), ("hlt",)]
c = CPU(fib)
print(c.run(), c.steps, c.reg, CPU(fib, 16).run()[-3:], CPU([("mov", 0, "1"), ("jnz", 0, 0)]).run(9))
for bad in ([("nop",)], [("mov", 9, "1")], [("mov", 0, "x")], []):
    try:
        print(CPU(bad).run())
    except Exception as e:
        print(type(e).__name__, e)
