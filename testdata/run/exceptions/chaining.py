def show(e, depth=0):
    while e is not None and depth < 6:
        print("  " * depth, type(e).__name__, e, "cause:", repr(e.__cause__), "context:", repr(e.__context__), e.__suppress_context__)
        e = e.__context__
        depth += 1


def attempt(f):
    try:
        f()
    except BaseException as e:
        show(e)


def implicit():
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second")


def explicit():
    try:
        raise KeyError("first")
    except KeyError as e:
        raise ValueError("second") from e


def suppressed():
    try:
        raise KeyError("first")
    except KeyError:
        raise ValueError("second") from None


def three():
    try:
        implicit()
    except ValueError:
        raise TypeError("third")


def in_finally():
    try:
        raise KeyError("first")
    finally:
        1 / 0


def after_handled():
    try:
        raise KeyError("first")
    except KeyError:
        pass
    raise ValueError("no context")


def cause_class():
    raise ValueError("x") from KeyError


def nested_handled():
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            raise IndexError("inner")
        except IndexError:
            pass
        raise ValueError("context is outer")


def same():
    e = ValueError("self")
    try:
        raise e
    except ValueError:
        raise e


def in_call():
    def helper():
        raise TypeError("from helper")
    try:
        raise KeyError("k")
    except KeyError:
        helper()


def bad_cause():
    raise ValueError from 5


def bad_raise():
    raise 5


def bad_raise2():
    raise "text"


def none_raise():
    raise None


def bare():
    raise


for f in (implicit, explicit, suppressed, three, in_finally, after_handled, cause_class, nested_handled, same, in_call,
          bad_cause, bad_raise, bad_raise2, none_raise, bare):
    print(f.__name__)
    attempt(f)
