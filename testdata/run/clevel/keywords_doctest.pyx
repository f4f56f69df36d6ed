# always_allow_keywords=False, and what doctest is shown.
cimport cython


@cython.always_allow_keywords(False)
def one(arg):
    """>>> one(1)"""
    return arg


@cython.always_allow_keywords(False)
def two(a, b):
    return a, b


@cython.always_allow_keywords(False)
def default(a=1):
    return a


@cython.always_allow_keywords(True)
def allowed(arg):
    """
    >>> allowed(arg=2)
    2
    """
    return arg


cpdef seen():
    """>>> seen()"""


cdef hidden():
    """>>> hidden()"""


cdef class C:
    def plain(self, arg):
        """
        >>> C().plain(1)
        1
        """
        return arg

    @cython.always_allow_keywords(False)
    def strict(self, arg):
        return arg

    def __len__(self):
        """>>> len(C())"""
        return 0


class P:
    def method(self):
        """no example"""

    def other(self):
        """>>> P().other()"""


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except TypeError as e:
        return str(e).rsplit("()")[-1]


hidden()
print(attempt(one, 1), attempt(one, arg=1), attempt(two, b=1, a=2), attempt(default, a=2), attempt(allowed, arg=1))
print(attempt(C().plain, arg=1), attempt(C().strict, arg=1), attempt(C().strict, 2))
with cython.always_allow_keywords(False):
    def inside(arg):
        return arg
print(attempt(inside, arg=1))

import _examples
for key, text in sorted(_examples.__test__.items()):
    print(key, repr(text))
