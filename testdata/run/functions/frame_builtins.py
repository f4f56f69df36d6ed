# Builtins that look at their caller's frame, under names that a star import
# might have given another meaning.
from posixpath import *


class A:
    def f(self):
        return 1


class B(A):
    def f(self):
        return super().f() + 1


print(B().f())


def g(a):
    b = 3
    print(sorted(locals()), sorted(vars()), dir(), eval("a + b"))
    exec("print(a, b)")
    return eval


g(2)
print("g" in globals(), [k for k in dir() if k == "g"], "B" in vars())


def exists(name):
    return name in globals()


print(exists("join"), exists("g"), exists("nothing"))


class C:
    x = 1
    print(sorted(k for k in locals() if not k.startswith("__")), "x" in vars(), "x" in dir())


def with_own_names():
    def locals():
        return "own"
    return locals()


print(with_own_names())

if len("abc") == 3:
    def vars(*args):
        return "the module's", args
print(vars(), vars(1))
