# split and subgroup of exception groups with functions.
import sys


def is_value(e):
    return isinstance(e, ValueError)


def fails(e):
    raise KeyError("in the condition")


def parts(eg):
    print(repr(eg.split(is_value)))
    print(repr(eg.subgroup(lambda e: isinstance(e, TypeError))))
    print(repr(eg.subgroup(TypeError)), repr(eg.split((TypeError, ValueError))[1]))
    try:
        eg.subgroup(fails)
    except KeyError as e:
        print(repr(e))
    for wrong in 1, None, [ValueError]:
        try:
            eg.split(wrong)
        except TypeError as e:
            print("TypeError")


def words(text, sep):
    return text.split(sep), text.split(None)


class Own:
    def split(self, f):
        return f(ValueError())


print(words("a b,c", ","), Own().split(is_value))
if sys.version_info >= (3, 11):
    parts(ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError(2), ValueError(3)])]))
