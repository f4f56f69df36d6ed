# A module in several interpreters: each has a copy of its own, those that are isolated may refuse it.
import os
import sys

try:
    import _xxsubinterpreters as interpreters
except ImportError:
    import _interpreters as interpreters

import _counted

TEXT = """
import sys
sys.path.insert(0, %r)
try:
    import _counted
except ImportError as e:
    print("refused")
else:
    print("copy", _counted.use(2), _counted.use(3), _counted.Kept.__module__, sys.modules["_counted"] is _counted, flush=True)
    try:
        _counted.use("text")
    except TypeError as e:
        print(e, flush=True)
    import importlib
    importlib.reload(_counted)
    print(_counted.use(1), flush=True)
""" % os.path.dirname(_counted.__file__)


def create(isolated):
    if sys.version_info >= (3, 13):
        return interpreters.create("isolated" if isolated else "legacy")
    if sys.version_info >= (3, 12):
        return interpreters.create(isolated=isolated)
    return interpreters.create()


def run(text, isolated=False):
    """What the text prints in an interpreter of its own."""
    sys.stdout.flush()
    read, write = os.pipe()
    text = "import os, sys\nsys.stdout = open(%d, 'w')\n%s\nsys.stdout.flush()\n" % (write, text)
    which = create(isolated)
    try:
        problem = interpreters.run_string(which, text)
    finally:
        interpreters.destroy(which)
    if problem is not None:
        print(problem)
    with open(read) as f:
        return f.read().splitlines()


print(_counted.use(4))
print(run(TEXT))
print(run(TEXT))
print(_counted.use(4))
if sys.version_info >= (3, 12):
    first = run(TEXT, True)
    print(first == ["refused"] or first == run(TEXT))
print(_counted.use(4), _counted.counter)
