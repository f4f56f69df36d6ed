cdef int needs(int x):
    return x
cdef int free(int x) nogil:
    return x
cdef class C:
    cdef int n
    cdef object o
    cdef int m(self) nogil:
        return self.n
def f(x, list l, C c, int i, double[:] v, char *s):
    with nogil:
        i = free(i) + c.n + c.m()
        v[i] = v[i] + 1
        if l:
            i = 2
        if x is None:
            i = 3
        needs(i)  # ERROR "needs needs the GIL"
        x.y  # ERROR "reading the attribute y"
        x = 1  # ERROR "assigning a Python object"
        c.o = None  # ERROR "assigning a Python object"
        i = x  # ERROR "converting a Python object to int"
        x[0] = 1  # ERROR "assigning a Python object"
        x()  # ERROR "calling a Python object"
        x + 1  # ERROR "the operator \+ on Python objects"
        x == 1  # ERROR "comparing Python objects"
        if x:  # ERROR "the truth of a Python object"
            pass
        for k in x:  # ERROR "a loop whose variable is a Python object"
            pass
        try:  # ERROR "catching exceptions"
            pass
        except ValueError:
            pass
        with gil:
            x.y = 1
            with gil:  # ERROR "already held"
                pass
        with nogil:  # ERROR "already released"
            pass
        raise ValueError("taking the GIL is part of it")
# ---
cdef object f() nogil:  # ERROR "can't return a Python object"
    pass
cdef int g() nogil:  # ERROR "the nogil function g has the Python variable x"
    cdef object x
    return 0
cdef int h() nogil:
    with gil:
        x = [1]
        return len(x)
# ---
def f(int i):
    with nogil(i > 1):  # ERROR "must be a constant"
        pass
    with nogil(True):
        i.x  # ERROR "reading the attribute x"
    with nogil(False):
        print(i)
