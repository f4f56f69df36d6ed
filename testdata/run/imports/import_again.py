# A module that is imported once more is another one.
import importlib
import sys

import _again as first

print(first.add(1))
del sys.modules["_again"]
import _again as second

print(second is first, second.state is first.state, second.state, second.add(2), first.add(3))
print(first.C is second.C, first.same(first.C()), first.same(second.C()), second.same(second.C()))
print(second.__name__, second.C.__module__, sys.modules["_again"] is second, second.__dict__ is first.__dict__)
print(second.add.__globals__ is second.__dict__, first.add.__globals__ is first.__dict__)
for i in range(3):
    sys.modules.pop("_again")
    again = importlib.import_module("_again")
    print(i, again is second, again.add(i), again.state is second.state)
print(first.state, second.state)
try:
    _again
except NameError as e:
    print(e)
