from libc cimport math as cm
cimport libc.math as m
import math as m
import math
cimport libc
def f(x):
    return m.sin(x), m.pi, m.factorial(4), math.pi, cm.cos(x), libc.math.sqrt(2)
def g():
    import math as m
    return m.pi
print(f(0.5), m.__name__, g())
