# __context__, __cause__ and __suppress_context__ over loops, calls, generators, cleanup, and cycles.
import sys


def chain(e):
    out, seen = [], set()
    while e is not None:
        if id(e) in seen:
            out.append("cycle")
            break
        seen.add(id(e))
        kind = "cause" if e.__cause__ is not None else "hidden" if e.__suppress_context__ else "context" if e.__context__ is not None else "end"
        out.append(f"{type(e).__name__}({e}) {kind}")
        e = e.__cause__ or e.__context__
    return out


def attempt(f):
    try:
        f()
    except BaseException as e:
        print(f.__name__, chain(e))
    else:
        print(f.__name__, "no error")
    assert sys.exc_info() == (None, None, None)


def loop():
    last = None
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            if last:
                print(chain(e))
            last = e
    raise last


def handlers():
    try:
        try:
            {}["a"]
        except KeyError:
            try:
                1 / 0
            except ZeroDivisionError:
                raise IndexError("third")
    finally:
        print("finally", chain(sys.exc_info()[1]))


def handled_does_not_leak():
    try:
        raise KeyError("old")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise OSError("new")


def reraise_outer():
    try:
        raise KeyError("outer")
    except KeyError as outer:
        try:
            raise ValueError("inner")
        except ValueError:
            raise outer


def reraise_self():
    try:
        raise KeyError("self")
    except KeyError as e:
        raise e


def from_self():
    e = KeyError("self")
    raise e from e


def cycle():
    a, b = KeyError("a"), ValueError("b")
    try:
        try:
            raise a
        except KeyError:
            raise b
    except ValueError:
        raise a


def longer_cycle():
    a, b, c = KeyError("a"), ValueError("b"), OSError("c")
    try:
        try:
            try:
                raise a
            except KeyError:
                raise b
        except ValueError:
            raise c
    except OSError:
        raise a


def from_none_then():
    try:
        try:
            raise KeyError("k")
        except KeyError:
            raise ValueError("v") from None
    except ValueError:
        raise OSError("o")


def cause_and_context():
    try:
        raise KeyError("k")
    except KeyError:
        raise ValueError("v") from OSError("cause")


def in_finally():
    try:
        raise KeyError("try")
    finally:
        raise ValueError("finally")


def finally_return():
    try:
        raise KeyError("lost")
    finally:
        return


def finally_after_handled():
    try:
        try:
            raise KeyError("handled")
        except KeyError:
            pass
        finally:
            raise ValueError("finally")
    finally:
        print("outer finally", chain(sys.exc_info()[1]))


def in_else():
    try:
        try:
            pass
        except KeyError:
            pass
        else:
            raise KeyError("else")
    except KeyError:
        raise ValueError("from else")


def helper():
    raise ValueError("helper")


def called():
    try:
        raise KeyError("caller")
    except KeyError:
        helper()


def gen():
    try:
        yield 1
    except KeyError:
        yield 2
    raise ValueError("gen")


def generator_has_own():
    g = gen()
    next(g)
    try:
        raise OSError("outside")
    except OSError:
        g.throw(KeyError("thrown"))
        next(g)


def with_exit():
    class CM:
        def __enter__(self):
            pass

        def __exit__(self, *exc):
            raise OSError("exit")

    with CM(), CM():
        raise KeyError("body")


def lambda_in_except():
    try:
        1 / 0
    except ZeroDivisionError:
        (lambda: {}["in lambda"])()


def comprehension_in_except():
    try:
        1 / 0
    except ZeroDivisionError:
        [int(x) for x in "1x"]


def class_in_except():
    try:
        1 / 0
    except ZeroDivisionError:
        class C:
            {}["in class"]


def expression_of_except():
    try:
        1 / 0
    except missing_name:
        pass


def bare_raise_nested():
    try:
        raise KeyError("k")
    except KeyError:
        try:
            raise ValueError("v")
        except ValueError:
            pass
        raise


def bare_raise_in_finally():
    try:
        raise KeyError("k")
    except KeyError:
        try:
            pass
        finally:
            raise


def bare_raise_called():
    def again():
        raise

    try:
        raise KeyError("k")
    except KeyError:
        again()


def bare_raise_nothing():
    raise


def assigned_context():
    e = ValueError("v")
    e.__context__ = KeyError("assigned")
    try:
        raise OSError("o")
    except OSError:
        raise e


def assigned_cause():
    e = ValueError("v")
    e.__cause__ = KeyError("assigned")
    raise e


for f in (loop, handlers, handled_does_not_leak, reraise_outer, reraise_self, from_self, cycle, longer_cycle, from_none_then, cause_and_context, in_finally,
          finally_return, finally_after_handled, in_else, called, generator_has_own, with_exit, lambda_in_except, comprehension_in_except, class_in_except,
          expression_of_except, bare_raise_nested, bare_raise_in_finally, bare_raise_called, bare_raise_nothing, assigned_context, assigned_cause):
    attempt(f)
try:
    raise KeyError("module level")
except KeyError:
    attempt_result = []
    try:
        raise ValueError("inner")
    except ValueError as e:
        print(chain(e))
    print(chain(sys.exc_info()[1]))
try:
    e
except NameError as gone:
    print(gone, chain(gone))
