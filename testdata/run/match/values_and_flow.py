# min-python: 3.10
# Literal, value, capture, wildcard, or- and as-patterns; match in loops, try, generators, functions; soft keywords.
import math
import sys


class Tracked:
    def __init__(self, value, log):
        self.value, self.log = value, log

    def __eq__(self, other):
        self.log.append(other)
        return self.value == other


def literals(x):
    match x:
        case 0 | 0.0 if type(x) is float:
            return "float zero"
        case 0:
            return "zero"
        case -1:
            return "minus one"
        case 1.5 | -2.5e3:
            return "float"
        case 3 + 4j | -1j:
            return "complex"
        case "a" "b" | "c":
            return "string"
        case b"x" | rb"\n":
            return "bytes"
        case """long
text""":
            return "long"
        case None:
            return "none"
        case True:
            return "true"
        case False:
            return "false"
        case 0xFF | 0b11 | 1_000:
            return "written otherwise"
        case 99999999999999999999:
            return "huge"
        case math.pi | math.inf | sys.maxsize:
            return "dotted"
        case other:
            return "other", other


for x in (0, 0.0, -0.0, False, True, 1, -1, -1.0, 1.5, -2500.0, 3 + 4j, -1j, "ab", "c", "a", b"x", b"\\n", "long\ntext", None, 255, 3, 1000, 10 ** 20 - 1, math.pi, math.inf, -math.inf, sys.maxsize, [], math.nan):
    print(repr(x), literals(x))
log = []
match Tracked(3, log):
    case 1 | 2:
        print("no")
    case "text" | None:
        print("identity of None is asked, not equality")
    case True | 3:
        print("three", log)


def loops():
    out = []
    for command in ("push 1", "push 2", "skip", "dup", "bad", "pop", "stop", "push 9"):
        match command.split():
            case ["push", n] if n.isdigit():
                out.append(int(n))
            case ["skip"]:
                continue
            case ["dup"] if out:
                out.append(out[-1])
            case ["pop"]:
                out.pop()
            case ["stop"]:
                break
            case [unknown, *_]:
                out.append("?" + unknown)
        out.append(".")
    else:
        out.append("else")
    return out, command


print(loops())


def in_try(x):
    try:
        match x:
            case int():
                return 10 // x
            case str():
                raise KeyError(x)
            case [a, b]:
                a.append(b)
    except (ZeroDivisionError, KeyError, AttributeError) as e:
        match e:
            case KeyError(args=(key,)):
                return "key", key
            case ZeroDivisionError():
                return "zero"
            case AttributeError(args=(text, *_)):
                return text
    else:
        return "else"
    finally:
        match x:
            case 5 | "final":
                print("finally saw", x)


print(in_try(5), in_try(0), in_try("k"), in_try("final"), in_try([[], 1]), in_try([1, 2]), in_try(None))


def generator(items):
    total = 0
    for item in items:
        match item:
            case int() | float():
                total += item
                got = yield total
                match got:
                    case "reset":
                        total = 0
                    case ("add", n):
                        total += n
            case [*inner]:
                total += yield from generator(inner)
            case {"yield": value}:
                yield value
            case _:
                return total
    return total


g = generator([1, 2, [3, 4], {"yield": "v"}, 5, None, 6])
print(next(g), g.send("reset"), g.send(("add", 10)), [x for x in g])


def walrus_guard(x):
    match x:
        case {"n": n} if (double := n * 2) > 5:
            return "big", double
        case {"n": n} if not (double := 0):
            return "small", n, double


print(walrus_guard({"n": 4}), walrus_guard({"n": 1}))


def soft():
    match = {"case": 1}
    case = [match]
    _ = "underscore"
    match[("case")] = 2
    print(match, case[0]["case"], _)
    match (match):
        case {"case": case}:
            print("soft", case)
    match -case:
        case -2:
            print("negative subject", _)
    match _:
        case _ if False:
            pass
        case _:
            print("wildcard binds nothing", _)
    type = 3
    print(match.get("case"), type)
    match case, type:
        case 2, 3:
            return match


print(soft())


def closures(x):
    match x:
        case [a, *rest]:
            f = lambda: (a, rest)

            def g():
                nonlocal a
                a = "changed"
                return f()
            return f(), g(), a
        case str(name) as whole:
            return [whole + c for c in name], (lambda: whole)()


print(closures([1, 2, 3]), closures("ab"))


class Body:
    match [1, 2]:
        case [first, second]:
            pass
    match {"x": first}:
        case {"x": third, **others}:
            def method(self):
                return self.third, self.first


print(Body.first, Body.second, Body.third, Body.others, Body().method())
match "module":
    case captured:
        pass
print(captured)


def bound_globally():
    global at_module
    match (1, 2):
        case (at_module, other):
            pass


bound_globally()
print(at_module)


def unbound(x):
    match x:
        case [v, 1]:
            pass
    try:
        return v
    except UnboundLocalError as e:
        return "unbound"


print(unbound([5, 1]), unbound([5, 2]) in (5, "unbound"), unbound(3))
for text in ("match 1:\n case x:\n  pass\n case 2:\n  pass", "match 1:\n case a | 1:\n  pass", "match 1:\n case [a, a]:\n  pass", "match 1:\n case [*a, *b]:\n  pass", "match 1:\n case {**r, 'a': 1}:\n  pass",
             "match 1:\n case {**_}:\n  pass", "match 1:\n case a.b():\n  pass", "match 1:\n case int(a=1, a=2):\n  pass", "match 1:\n case f'{x}':\n  pass", "match 1:\n case 1 + 1:\n  pass",
             "match 1:\n case {'a': 1, 'a': 2}:\n  pass", "match 1:\n case (a | 1) as a:\n  pass", "match = 1; match.x", "case = 2"):
    try:
        compile(text, "<t>", "exec")
        print("fine")
    except SyntaxError as e:
        print(e.msg)
