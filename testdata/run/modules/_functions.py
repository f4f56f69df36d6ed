"""Functions of another module than the one that looks at them."""


def plain(a, b=2):
    return a, b


class Has:
    def method(self):
        return "method", self.__class__.__name__


def getter(f):
    return type(f).__get__


BUILTINS = __builtins__
