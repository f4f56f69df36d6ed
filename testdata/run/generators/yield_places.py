# yield as an operand: everywhere an expression may stand.
def drive(g, *values):
    out = []
    try:
        out.append(next(g))
        for v in values:
            out.append(g.send(v))
        out.append("suspended")
    except StopIteration as e:
        out.append(("returned", e.value))
    except Exception as e:
        out.append((type(e).__name__, str(e)))
    print(*out)


def show(*args, **kw):
    return args, sorted(kw.items())


class Target:
    pass


def calls():
    return show((yield 1), *(yield 2), k=(yield 3), **(yield 4))


def operators():
    x = (yield "a") + (yield "b") * (yield "c")
    y = (yield x) if (yield "cond") else (yield "else")
    return -(yield y), not (yield "not"), (yield "l") < (yield "m") < (yield "r")


def logic():
    return (yield 1) and (yield 2) or (yield 3)


def displays():
    return [(yield 1), *(yield 2)], {(yield 3): (yield 4), **(yield 5)}, {(yield 6)}, ((yield 7), (yield 8))


def subscripts():
    t = Target()
    t.d = (yield "obj")
    t.d[(yield "key")] = (yield "value")
    t.d[(yield "augkey")] += (yield "aug")
    (yield "target").attr = (yield "attrvalue")
    del t.d[(yield "delkey")]
    return t.d, (yield "seq")[(yield 1):(yield 2):(yield 3)]


def strings():
    return f"{(yield 1)!r:>{(yield 'width')}}|{(yield 2)}" + "%s %s" % ((yield 3), (yield 4))


def statements():
    assert (yield "assert"), (yield "message")
    return "asserted"


def loops():
    total = 0
    for x in (yield "iterable"):
        while (yield x) != "stop":
            total += 1
        if (yield "if"):
            continue
        elif (yield "elif"):
            break
    else:
        return "else", total
    return "broke", total


def raises():
    try:
        raise (yield "what") from (yield "cause")
    except (yield "which") as e:
        return repr(e), repr(e.__cause__)


def lambdas():
    f = lambda: (yield from (1, (yield 2)))
    return (yield from f()), (yield lambda: 3)()


def unpacking():
    a, *b = (yield 1)
    (c, d), [e] = (yield 2), (yield 3)
    x = y = yield 4
    z: int = yield 5
    z += yield 6
    return a, b, c, d, e, x, y, z


def decorated():
    @(lambda f: [f(), "decorated"])
    def inner(a=(yield "default"), *, k=(yield "kwdefault")) -> (yield "annotation"):
        return a, k

    class C((yield "base"), metaclass=(yield "meta")):
        v = 3

    return inner, C.__bases__, type(C), C.v


def comps():
    return [x for x in (yield 1)], list(x + 1 for x in (yield 2)), (w := (yield 3)), w


def bare():
    yield
    x = yield
    yield x, x
    yield x,
    return (yield), (yield None)


def withs():
    import contextlib
    with (yield "cm") as got, contextlib.suppress((yield "exc")):
        raise (yield got)
    return "after"


drive(calls(), 1, [2, 3], 4, {"z": 5})
drive(calls(), 1, 2)
drive(calls(), 1, [2, 3], 4, {5: 5})
drive(operators(), 1, 2, 3, True, "yes", 5, 0, 1, 2, 3)
drive(operators(), 1, 2, 3, 0, "no", 5, 1, 3, 2)
drive(operators(), 1, "s", "c")
drive(logic(), 1, 0, "x")
drive(logic(), 0, "y")
drive(displays(), 1, (2, 3), "k", "v", {"m": 1}, 6, 7, 8)
drive(displays(), 1, (2, 3), [], "v", {"m": 1}, 6, 7, 8)
t = Target()
drive(subscripts(), {"q": 1}, 2, "w", "w", 40, "set", t, "q", "abcdefgh", 1, 7, 2)
print(t.attr)
drive(subscripts(), {"q": 1}, 2, "w", "missing")
drive(subscripts(), {"q": 1}, 2, "w", "w", 40, "set", 5)
drive(strings(), "s", 6, 7, 8, 9)
drive(statements(), True)
drive(statements(), False, "said no")
drive(loops(), [10, 20], "go", "go", "stop", True, "stop", False, False)
drive(loops(), [10, 20], "stop", False, True)
drive(raises(), ValueError("v"), KeyError("c"), (OSError, ValueError))
drive(raises(), ValueError, None, KeyError)
drive(lambdas(), "two", "r", None)
drive(lambdas(), "two", None, lambda: "called")
drive(unpacking(), "abc", (1, 2), [3], 4, 5, 6)
drive(unpacking(), "")
drive(unpacking(), "ab", (1, 2, 3), [3])
drive(decorated(), 1, 2, "ann", dict, type)
drive(comps(), "ab", (1, 2), 9)
drive(bare(), 1, 2, 3, 4, 5, 6)


class CM:
    def __enter__(self):
        return "entered"

    def __exit__(self, *exc):
        print("exit", exc[0])


drive(withs(), CM(), KeyError, KeyError("s"))
drive(withs(), CM(), KeyError, IndexError("not suppressed"))
