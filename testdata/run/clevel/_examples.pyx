# cython: autotestdict.cdef=True
# What keywords_doctest looks at: docstrings with examples.
def one(arg):
    """>>> one(1)"""
    return arg


def two(a):
    """
    Says two.

    >>> two(arg=2)
    2
    """


def three():
    """No example."""


cpdef seen():
    """>>> seen()"""


cdef hidden():
    """>>> hidden()"""


cdef class C:
    """>>> C()"""

    def plain(self, arg):
        """
        >>> C().plain(1)
        1
        """
        return arg

    def __len__(self):
        """>>> len(C())"""
        return 0


class P:
    """>>> P()"""

    def other(self):
        """>>> P().other()"""

        def inner():
            """>>> inner()"""


if True:
    def conditional():
        """>>> conditional()"""

hidden()
