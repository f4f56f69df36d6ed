# try, except, else and finally around yield, return, break and continue, in generators and loops; exc_info across them.
import sys


def info():
    t, e, tb = sys.exc_info()
    return t and f"{t.__name__}({e})"


def exhaust(g, *sends):
    out = []
    try:
        out.append(next(g))
        for s in sends:
            out.append(g.throw(s) if isinstance(s, BaseException) else g.send(s))
    except StopIteration as e:
        out.append(("stop", e.value))
    except BaseException as e:
        out.append((type(e).__name__, str(e), repr(e.__context__)))
    print(*out)


def yields_in_all():
    try:
        a = yield "try", info()
        if a == "raise":
            raise ValueError("asked")
    except ValueError as e:
        b = yield "except", info()
        if b == "raise":
            raise KeyError("in except")
    else:
        yield "else", info()
    finally:
        c = yield "finally", info()
        if c == "raise":
            raise OSError("in finally")
        if c == "return":
            return "from finally"
    yield "after", info()
    return "end"


exhaust(yields_in_all(), 0, 0, 0, 0)
exhaust(yields_in_all(), "raise", 0, 0, 0)
exhaust(yields_in_all(), "raise", "raise", 0)
exhaust(yields_in_all(), "raise", "raise", "raise")
exhaust(yields_in_all(), "raise", "raise", "return")
exhaust(yields_in_all(), IndexError("i"), 0)
exhaust(yields_in_all(), IndexError("i"), ValueError("thrown into finally"))
exhaust(yields_in_all(), ValueError("t"), IndexError("i"), 0, 0)
exhaust(yields_in_all(), 0, ValueError("in else"), 0, 0)
exhaust(yields_in_all(), 0, 0, ValueError("in finally"))
try:
    raise LookupError("outside")
except LookupError:
    exhaust(yields_in_all(), "raise", 0, 0, 0)
    print(info())
print(info())


def return_through():
    for i in range(3):
        try:
            if i == 1:
                return (yield "returning")
            yield i
        finally:
            yield "cleanup", i


exhaust(return_through(), 0, 0, "value", 0)
exhaust(return_through(), 0, 0, "value", KeyError("instead"))


def break_through():
    while True:
        try:
            try:
                yield 1
                break
            finally:
                got = yield 2
                if got == "continue":
                    continue
        finally:
            yield 3
    yield 4


exhaust(break_through(), 0, 0, 0, 0, 0)
exhaust(break_through(), 0, "continue", 0, 0, 0, 0, 0, 0)
exhaust(break_through(), ValueError("v"), "continue", 0, 0, 0, 0, 0)
exhaust(break_through(), ValueError("v"), 0, 0)


def swallow_by_return():
    try:
        yield 1
    finally:
        return "swallowed"


exhaust(swallow_by_return(), ValueError("v"))
g = swallow_by_return()
next(g)
g.close()


def swallow_in_loop():
    for i in range(3):
        try:
            yield i
        finally:
            continue
    return "done"


exhaust(swallow_in_loop(), ValueError("v"), GeneratorExit(), KeyboardInterrupt())


def suspended_in_except():
    try:
        raise ValueError("kept")
    except ValueError:
        yield info()
        yield info()
        try:
            yield info()
        except KeyError:
            yield info()
        yield info()
        raise


g = suspended_in_except()
print(next(g), info())
try:
    raise OSError("outer")
except OSError:
    print(next(g), info())
    print(next(g), info())
    print(g.throw(KeyError("k")), info())
print(next(g), info())
try:
    next(g)
except ValueError as e:
    print("left", e, repr(e.__context__), info())


def two(name, other):
    try:
        raise KeyError(name)
    except KeyError:
        yield info()
        if other:
            yield next(other), info()
        yield info()


inner = two("inner", None)
print([x for x in two("outer", inner)], list(inner), info())


def name_deleted():
    e = "before"
    try:
        yield 1
    except ValueError as e:
        yield repr(e)
    try:
        yield e
    except UnboundLocalError as u:
        yield type(u).__name__


exhaust(name_deleted(), 0)
exhaust(name_deleted(), ValueError("v"), 0, 0)


def except_var_reused():
    for e in (ValueError("a"), KeyError("b")):
        try:
            raise e
        except (ValueError, KeyError) as e:
            saved = e
            yield repr(e)
        yield repr(saved)
        try:
            e
        except NameError as n:
            yield str(n).split("'")[1]


print(list(except_var_reused()))


def conditional_finally(flag):
    try:
        try:
            if flag & 1:
                return "inner try"
            if flag & 2:
                raise ValueError("inner")
            yield "yielded"
        except ValueError:
            if flag & 4:
                return "inner except"
            yield "handled"
        else:
            yield "else"
        finally:
            if flag & 8:
                return "inner finally"
            yield "finally"
    finally:
        if flag & 16:
            return "outer finally"
        yield "outer"
    return "normal"


for flag in range(32):
    g = conditional_finally(flag)
    out = []
    while True:
        try:
            out.append(next(g))
        except StopIteration as e:
            print(flag, out, e.value)
            break
