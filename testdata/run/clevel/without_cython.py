# The idiom of modules that also run where Cython is not installed.
try:
    import cython
except ImportError:
    class fake_cython:
        compiled = False

        def cfunc(self, func):
            return func

        def declare(self, _, value):
            return value

        def __getattr__(self, type_name):
            return "object"

    cython = fake_cython()


@cython.cfunc
def add(x: cython.int, y: cython.int):
    return x + y


def use():
    a = cython.declare(cython.int, 5)
    total = 0
    for i in range(a):
        total = add(total, i)
    return total


print(use())
