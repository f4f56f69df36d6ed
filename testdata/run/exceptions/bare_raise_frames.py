# A bare raise without an exception has an entry of its own in the traceback; one with an exception adds none.
import traceback


def names(f):
    try:
        f()
    except BaseException as e:
        return type(e).__name__, str(e), [(x.name, x.lineno - f.__code__.co_firstlineno) for x in traceback.extract_tb(e.__traceback__)][1:]


def nothing():
    raise


def outer():
    x = 1
    nothing()
    return x


def again():
    try:
        1 / 0
    except ZeroDivisionError:
        raise


def helper():
    raise


def by_helper():
    try:
        [][1]
    except IndexError:
        helper()


def after():
    try:
        {}["a"]
    except KeyError:
        pass
    raise


def in_finally():
    try:
        return 5
    finally:
        raise


def gen():
    yield 1
    raise


def in_generator():
    return list(gen())


for f in nothing, outer, again, by_helper, after, in_finally, in_generator:
    print(f.__name__, names(f))
