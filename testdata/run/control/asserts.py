def attempt(f, *a):
    try:
        print(f(*a))
    except AssertionError as e:
        print("AssertionError", repr(e), e.args)


def check(x):
    assert x
    return "ok"


def check_msg(x):
    assert x > 0, "x must be positive: %d" % x
    return "ok"


def check_tuple(x):
    assert x, (1, 2)
    return "ok"


def side():
    print("evaluated")
    return "message"


def lazy(x):
    assert x, side()
    return "ok"


attempt(check, 1)
attempt(check, 0)
attempt(check_msg, 5)
attempt(check_msg, -5)
attempt(check_tuple, 0)
attempt(lazy, 1)
attempt(lazy, [])
try:
    assert False, None
except AssertionError as e:
    print(repr(e))
try:
    assert not True, ValueError("v")
except AssertionError as e:
    print(repr(e))
AssertionErrorOld = AssertionError
