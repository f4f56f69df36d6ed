import sys

state = []


class C:
    pass


def add(x):
    state.append(x)
    return list(state)


def same(c):
    return isinstance(c, C)


if len(sys.modules) < 0:
    raise AssertionError
