# A star import gives C variables their values.
cdef object maxsize
cdef long hexversion
cdef double pi = 0
from sys import *
from math import *


def star():
    return maxsize > 0, hexversion > 0x03000000, 3.1 < pi < 3.2, platform == modules["sys"].platform


print(star(), "pi" in globals(), "platform" in globals())
