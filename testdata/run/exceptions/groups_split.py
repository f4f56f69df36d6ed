# min-python: 3.11
# Exception groups: every form of except*, nesting, split and subgroup, subclasses, notes, what is raised in handlers.
import sys


def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return (type(e).__name__, e.message, [tree(x) for x in e.exceptions])
    return repr(e)


def attempt(f, *args):
    try:
        print(f.__name__, "->", f(*args))
    except BaseException as e:
        print(f.__name__, "raised", tree(e), "cause", e.__cause__ and tree(e.__cause__), "context", e.__context__ and tree(e.__context__))


def sample():
    return ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [TypeError(2), ValueError(3), ExceptionGroup("low", [KeyError(4)])]), OSError(5)])


def handle(e, order):
    try:
        raise e
    except* ValueError as g:
        order.append(("V", tree(g)))
    except* (TypeError, KeyError) as g:
        order.append(("TK", tree(g)))
    except* OSError as g:
        order.append(("O", tree(g)))
    else:
        order.append("else")
    finally:
        order.append(("finally", sys.exc_info()[0]))
    return order


def rest():
    try:
        raise sample()
    except* KeyError:
        pass


def raising_in_handlers():
    try:
        raise sample()
    except* ValueError as g:
        raise RuntimeError("from V")
    except* OSError as g:
        raise LookupError("from O") from g


def reraising():
    try:
        raise sample()
    except* ValueError:
        raise
    except* TypeError as g:
        raise g


def naked():
    try:
        raise ValueError("alone")
    except* ValueError as g:
        print(tree(g), repr(g.__context__))
        raise


def nested_stars():
    try:
        try:
            raise sample()
        except* ValueError:
            print("inner took", tree(sys.exc_info()[1]))
    except* KeyError as k:
        print("outer took", tree(k))


def loops():
    out = []
    for n in range(3):
        try:
            if n == 1:
                raise ExceptionGroup("g", [ValueError(n)])
        except* ValueError:
            out.append("caught")
        else:
            out.append("else")
        finally:
            out.append(n)
    return out


def wrong_type():
    try:
        raise sample()
    except* ExceptionGroup:
        pass


def wrong_object():
    try:
        raise sample()
    except* 5:
        pass


def base_group():
    try:
        raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError()])
    except* ValueError as g:
        print(tree(g))


def name_gone():
    try:
        raise sample()
    except* Exception as g:
        pass
    return g


class Coded(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return Coded(self.message, excs, self.code)


def derived():
    e = Coded("coded", [ValueError(1), TypeError(2)], 42)
    e.add_note("a note")
    try:
        raise e
    except* ValueError as g:
        print(type(g).__name__, g.code, g.__notes__, tree(g), g.__traceback__ is not None)


for e in (sample(), ExceptionGroup("one", [OSError(1)]), ValueError("plain")):
    print(handle(e, []))
try:
    print(handle(ExceptionGroup("none", [IndexError(1), ValueError(2)]), order := []))
except ExceptionGroup as left:
    print(tree(left), order)
for f in (rest, raising_in_handlers, reraising, naked, nested_stars, loops, wrong_type, wrong_object, base_group, name_gone, derived):
    attempt(f)
g = sample()
print([x and tree(x) for x in g.split(ValueError)])
print([x and tree(x) for x in g.split((KeyError, OSError))], g.subgroup(IndexError), tree(g.subgroup(KeyError)))
class Pick:
    def __call__(self, e):
        return "3" in str(e) and not isinstance(e, ExceptionGroup)


if sys.version_info >= (3, 13):
    print(tree(g.subgroup(Pick())), tree(g.subgroup(lambda e: isinstance(e, TypeError))))
for args in (("m",), ("m", []), ("m", 5), (5, [ValueError()]), ("m", [1]), ("m", [KeyboardInterrupt()])):
    attempt(ExceptionGroup, *args)
print(tree(BaseExceptionGroup("m", [ValueError()])), tree(BaseExceptionGroup("m", (KeyboardInterrupt(),))), isinstance(g, Exception))
print(str(g), repr(ExceptionGroup("r", [ValueError(1)])), g.exceptions[1].message)
