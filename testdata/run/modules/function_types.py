# Functions of all modules have one type; __builtins__ of an imported module is a dict.
import types

import _functions


def own(x):
    return x


class Own:
    def method(self):
        return "own", type(self).__name__


print(type(own) is type(_functions.plain), type(own) is type(lambda: 0))
print(type(own) is type(Own.method) is type(_functions.Has.method))
print(type(own).__get__(_functions.plain, 5, int)())
print(_functions.getter(own)(Own.method, Own(), Own)())
print(type(Own().method) is type(_functions.Has().method))
print(isinstance(own, types.FunctionType), isinstance(_functions.plain, type(own)))
print([type(f).__name__ for f in (own, _functions.plain, Own().method, len)])
print(type(_functions.BUILTINS).__name__, _functions.BUILTINS["len"] is len)
print(_functions.plain.__builtins__ is _functions.BUILTINS if hasattr(own, "__builtins__") else "before 3.10")
