from libc.maths cimport sin  # ERROR "no module libc.maths"
from libc.math cimport sinn  # ERROR "declares no sinn .did you mean sin"
cimport nowhere.at.all  # ERROR "no module nowhere.at.all"
from . cimport x  # ERROR "outside of a package"
include "nothing.pxi"  # ERROR "no file nothing.pxi"
from cython cimport bonudscheck  # ERROR "has no bonudscheck .did you mean boundscheck"
# ---
cimport cython
@cython.boundscheck(3)  # ERROR "takes True or False"
def f():
    pass
@cython.bounds_check(False)  # ERROR "no directive bounds_check"
def g():
    pass
@cython.language_level(3)  # ERROR "can't stand here"
def h():
    pass
# ---
DEF X = undefined_name  # ERROR "can't be evaluated at compile time"
IF 1:
    a = 1
ELSE:
    return 1
