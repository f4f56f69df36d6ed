# Variables of comprehensions that are named as C variables of the module.
cdef int x = 5
cdef int y = 6
z = [x for x in range(3)]
print(x, z, [y + x for x in range(2)], x, y)
def f():
    a = [y for y in range(3)]
    return a, [x + y for y in range(2)], x
print(f(), {i: x for i in range(2) for x in [i]}, x)
cdef class A:
    cdef int x
    def m(self):
        return [x for q in range(2)], x
print(A().m())
