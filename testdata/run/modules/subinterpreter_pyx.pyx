# A .pyx is refused by every interpreter but the first that imported it.
import os
import sys

try:
    import _xxsubinterpreters as interpreters
except ImportError:
    import _interpreters as interpreters

TEXT = """
import os, sys
sys.path.insert(0, %r)
try:
    import %s
except ImportError as e:
    os.write(%d, b"ImportError\\n")
else:
    os.write(%d, b"imported\\n")
"""


def kinds():
    if sys.version_info >= (3, 13):
        return ["legacy", "isolated"], interpreters.create
    if sys.version_info >= (3, 12):
        return [False, True], lambda kind: interpreters.create(isolated=kind)
    return [1, 2], lambda kind: interpreters.create()


def imports():
    names, create = kinds()
    for kind in names:
        read, write = os.pipe()
        which = create(kind)
        try:
            problem = interpreters.run_string(which, TEXT % (os.path.dirname(__file__), __name__, write, write))
        finally:
            interpreters.destroy(which)
        os.close(write)
        print(problem, os.read(read, 100))
        os.close(read)


imports()
