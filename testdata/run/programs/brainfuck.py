# Brainf*ck three ways: stepping, by closures after folding, and as Python text
# that exec compiles; all three have to agree.
from itertools import groupby


class Unbalanced(SyntaxError):
    pass


def jumps(src):
    stack, table = [], {}
    for i, c in enumerate(src):
        if c == "[":
            stack.append(i)
        elif c == "]":
            try:
                j = stack.pop()
            except IndexError:
                raise Unbalanced("']' without '['", ("prog", 1, i + 1, src)) from None
            table[i], table[j] = j, i
    if stack:
        raise Unbalanced(f"{len(stack)} '[' left open", ("prog", 1, stack[-1] + 1, src))
    return table


def step(src, data=b"", limit=200000):
    table, tape, p, pc, out, feed, n = jumps(src), bytearray(64), 0, 0, bytearray(), iter(data), 0
    while pc < len(src):
        c = src[pc]
        if c == ">":
            p += 1
        elif c == "<":
            p -= 1
            if p < 0:
                raise IndexError(f"left of the tape at {pc}")
        elif c in "+-":
            tape[p] = (tape[p] + (1 if c == "+" else -1)) & 255
        elif c == ".":
            out.append(tape[p])
        elif c == ",":
            tape[p] = next(feed, 0)
        elif c == "[" and not tape[p] or c == "]" and tape[p]:
            pc = table[pc]
        pc += 1
        n += 1
        if n >= limit:
            raise TimeoutError(n, bytes(out))
    return bytes(out), n


def fold(src):
    out = [[]]
    for c, g in groupby(c for c in src if c in "+-<>[].,"):
        n = sum(1 for _ in g)
        if c in "+-":
            out[-1].append(("add", n if c == "+" else -n))
        elif c in "<>":
            out[-1].append(("move", n if c == ">" else -n))
        elif c == "[":
            out.extend([] for _ in range(n))
        elif c == "]":
            for _ in range(n):
                body = out.pop()
                out[-1].append(("zero", 0) if body == [("add", -1)] else ("loop", body))
        else:
            out[-1] += [("put" if c == "." else "get", None)] * n
    [top] = out
    return top


def closures(code):
    def one(kind, arg):
        if kind == "loop":
            body = closures(arg)

            def run(m):
                while m.tape[m.p]:
                    body(m)
        elif kind == "add":
            def run(m):
                m.tape[m.p] = (m.tape[m.p] + arg) % 256
        elif kind == "move":
            def run(m):
                m.p += arg
        elif kind == "zero":
            def run(m):
                m.tape[m.p] = 0
        elif kind == "put":
            def run(m):
                m.out.append(m.tape[m.p])
        else:
            def run(m):
                m.tape[m.p] = next(m.data, 0)
        return run
    ops = [one(*c) for c in code]

    def seq(m):
        for op in ops:
            op(m)
    return seq


class Machine:
    def __init__(self, data):
        self.tape, self.p, self.out, self.data = bytearray(64), 0, bytearray(), iter(data)


def text(code, depth=1):
    forms = {"add": "t[p] = (t[p] + {}) & 255", "move": "p += {}", "zero": "t[p] = {}", "put": "out.append(t[p])",
             "get": "t[p] = next(data, 0)", "loop": "while t[p]:"}
    for kind, arg in code:
        yield "    " * depth + forms[kind].format(arg)
        if kind == "loop":
            yield from text(arg, depth + 1) if arg else ["    " * (depth + 1) + "raise RuntimeError('forever')"]


def compiled(code):
    lines = ["def f(data):", "    t, p, out = bytearray(64), 0, bytearray()", *text(code), "    return bytes(out)"]
    exec("\n".join(lines), ns := {})
    return ns["f"], len(lines)


PROGRAMS = {
    "hello": ("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.", b""),
    "cat": (",[.,]", b"echo \xff!"),
    "reverse": (">,[>,]<[.<]", b"desserts"),
    "add": (",>,<[->+<]>.", bytes([200, 100])),
    "squares": ("++++[>+>++<<-]>>[<.>-]<.", b""),
    "wrap": ("-.+.[-]-.", b""),
    "none": ("no ops here", b"x"),
}
for name, (src, data) in PROGRAMS.items():
    a, n = step(src, data)
    tree = fold(src)
    closures(tree)(m := Machine(data))
    f, lines = compiled(tree)
    print(f"{name:8} {a!r} steps={n} lines={lines}", bytes(m.out) == a == f(iter(data)))
for src in ("+[", "]+", "<", "+[]", "[[]", "+[.+]" * 2 + "+[]"):
    try:
        print(step(src, limit=50))
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.offset, e.text, e.filename)
    except (IndexError, TimeoutError) as e:
        print(type(e).__name__, e.args, isinstance(e, OSError), e)
for src in ("]", "[", "+[]"):
    try:
        print(compiled(fold(src))[0](iter(b"")))
    except (ValueError, IndexError, RuntimeError) as e:
        print(type(e).__name__, e)
