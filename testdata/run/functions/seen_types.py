# Compiled functions are functions to whoever asks by isinstance.
import builtins
import inspect
import types
from unittest import mock


def f(a, *, b=1):
    "Does f."


class C:
    def m(self):
        pass


print(isinstance(f, types.FunctionType), f.__class__, isinstance(lambda: 0, types.LambdaType))
print(inspect.isfunction(f), inspect.isroutine(f), inspect.ismethod(C().m), inspect.isfunction(C.m), inspect.isfunction(len))
print([n for n, _ in inspect.getmembers(C, inspect.isfunction)])
print(repr(f).split(" at ")[0], repr(C.m).split(" at ")[0], repr(C().m).split(" of ")[0], type(f).__name__)
print(inspect.signature(f), inspect.getfullargspec(f), inspect.getdoc(f))
for bad in (lambda: f + 1, lambda: f[0], lambda: f.nothing):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(e)
if hasattr(types.FunctionType, "__builtins__"):
    print(f.__builtins__ is builtins.__dict__)
try:
    f.__code__ = 1
except (TypeError, AttributeError):
    print("refused")
