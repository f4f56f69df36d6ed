# __set_name__ of what a class's body binds, and powers without a modulus.
class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)


class Refuses:
    def __set_name__(self, owner, name):
        raise ValueError("no")


def passes(f):
    return Named()


cdef class A:
    x = Named()
    y = z = Named()
    cdef int k

    @passes
    def decorated(self):
        pass

    def __pow__(self, other):
        return "pow"

    def __rpow__(self, other):
        return "rpow"

    def __ipow__(self, other):
        return "ipow"


cdef class Modular:
    def __pow__(self, other, modulus):
        return "pow", modulus


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


print(attempt(pow, A(), 2), attempt(pow, A(), 2, 3))
print(attempt(pow, 2, A()), attempt(pow, 2, A(), 3))
a = A()
a **= 2
print(a, attempt(pow, Modular(), 2), attempt(pow, Modular(), 2, 3))
