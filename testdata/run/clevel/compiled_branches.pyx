# The branch that cython.compiled does not take may make no sense where it is compiled.
try:
    import cython
except ImportError:
    cython = None

if cython.compiled:
    from cython.cimports.cpython.dict import PyDict_Update
else:
    PyDict_Update = dict.update

if not cython.compiled:
    def cube(x):
        return x
elif not cython.compiled or True:
    def cube(x: cython.int) -> cython.int:
        return x * x * x


@cython.cfunc
def add(d: dict, e):
    PyDict_Update(d, e)


def f():
    if not cython.compiled:
        add = 1
        y = 1
    y = {1: 2}
    add(y, {3: 4})
    return y


print(f(), cube(3))
