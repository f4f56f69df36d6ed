# Defaults of cpdef methods that name objects of the module.
class Value(object):
    a = 2


limit = 7


cdef class Maker:
    cpdef make(self, x, y=1, z=Value, w=limit):
        return x, y, z.a, w


class Sub(Maker):
    def make(self, x, y=1, z=Value, w=limit):
        return "sub", x, y, z.a, w


cpdef use(Maker m, x=limit):
    return m.make(x), m.make(x, 3), m.make(x, w=5)


print(use(Maker()), use(Sub(), 1), Maker().make(0, 2, Value))
