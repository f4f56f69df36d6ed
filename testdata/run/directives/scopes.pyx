# The effect of each directive in every scope that may set it.
import cython

def show(what, f):
    try:
        r = repr(f())
    except Exception as e:
        r = type(e).__name__
    print(what, r)

print('--- boundscheck')
def boundscheck_default():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    return s[i]
show('default', boundscheck_default)

@cython.boundscheck(False)
def boundscheck_def():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    return s[i]
show('def', boundscheck_def)

@cython.boundscheck(False)
cdef object boundscheck_cdef():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    return s[i]
show('cdef', lambda: boundscheck_cdef())

@cython.boundscheck(False)
cpdef object boundscheck_cpdef():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    return s[i]
show('cpdef', boundscheck_cpdef)

@cython.boundscheck(False)
cdef class boundscheck_Ext:
    def m(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
    @cython.boundscheck(True)
    def back(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
    @property
    def p(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
    cdef object c(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
    def call(self): return self.c()
show('cdef class', boundscheck_Ext().m)
show('cdef class, method back', boundscheck_Ext().back)
show('property', lambda: boundscheck_Ext().p)
show('C method', boundscheck_Ext().call)

cdef class boundscheck_Ext2:
    @cython.boundscheck(False)
    def m(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
    def other(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
show('method', boundscheck_Ext2().m)
show('other method', boundscheck_Ext2().other)

@cython.boundscheck(False)
class boundscheck_Py:
    def m(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
    @cython.boundscheck(True)
    def back(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
show('class', boundscheck_Py().m)
show('class, method back', boundscheck_Py().back)

def boundscheck_with():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    with cython.boundscheck(False):
        return s[i]
show('with', boundscheck_with)

def boundscheck_after():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    with cython.boundscheck(False):
        pass
    return s[i]
show('after with', boundscheck_after)

def boundscheck_nested():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    with cython.boundscheck(False):
        with cython.boundscheck(True):
            return s[i]
show('with in with', boundscheck_nested)

@cython.boundscheck(True)
@cython.boundscheck(False)
def boundscheck_twice():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    return s[i]
show('first decorator wins', boundscheck_twice)

@cython.boundscheck(False)
def boundscheck_closure():
    def inner():
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
    return inner()
show('nested function', boundscheck_closure)

@cython.boundscheck(False)
def boundscheck_closure2():
    @cython.boundscheck(True)
    def inner():
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
    return inner()
show('nested function back', boundscheck_closure2)

@cython.boundscheck(False)
def boundscheck_gen():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    yield s[i]
show('generator', lambda: next(boundscheck_gen()))

@cython.boundscheck(False)
def boundscheck_genexp():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    return [s[i] for k in [1]][0]
show('comprehension', boundscheck_genexp)

with cython.boundscheck(False):
    def boundscheck_blockdef():
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
show('def in with', boundscheck_blockdef)

def boundscheck_loop():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    r = []
    for k in range(2):
        if k:
            with cython.boundscheck(False):
                r.append(s[i])
        else:
            try:
                r.append(s[i])
            except Exception as e:
                r.append(type(e).__name__)
    return r
show('loop', boundscheck_loop)

@cython.boundscheck(False)
cdef class boundscheck_Ext3:
    cdef object r
    def __cinit__(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        self.r = s[i]
    def get(self): return self.r
show('__cinit__', lambda: boundscheck_Ext3().get())

@cython.cclass
@cython.boundscheck(False)
class boundscheck_Pure:
    @cython.cfunc
    def c(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = 3
        return s[i]
    def get(self): return self.c()
show('pure class', lambda: boundscheck_Pure().get())

@cython.boundscheck(False)
@cython.ccall
def boundscheck_ccall():
    cdef str s = 'abc'
    cdef Py_ssize_t i = 3
    return s[i]
show('ccall', lambda: boundscheck_ccall())

print('--- wraparound')
def wraparound_default():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    return s[i]
show('default', wraparound_default)

@cython.wraparound(False)
def wraparound_def():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    return s[i]
show('def', wraparound_def)

@cython.wraparound(False)
cdef object wraparound_cdef():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    return s[i]
show('cdef', lambda: wraparound_cdef())

@cython.wraparound(False)
cpdef object wraparound_cpdef():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    return s[i]
show('cpdef', wraparound_cpdef)

@cython.wraparound(False)
cdef class wraparound_Ext:
    def m(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
    @cython.wraparound(True)
    def back(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
    @property
    def p(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
    cdef object c(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
    def call(self): return self.c()
show('cdef class', wraparound_Ext().m)
show('cdef class, method back', wraparound_Ext().back)
show('property', lambda: wraparound_Ext().p)
show('C method', wraparound_Ext().call)

cdef class wraparound_Ext2:
    @cython.wraparound(False)
    def m(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
    def other(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
show('method', wraparound_Ext2().m)
show('other method', wraparound_Ext2().other)

@cython.wraparound(False)
class wraparound_Py:
    def m(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
    @cython.wraparound(True)
    def back(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
show('class', wraparound_Py().m)
show('class, method back', wraparound_Py().back)

def wraparound_with():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    with cython.wraparound(False):
        return s[i]
show('with', wraparound_with)

def wraparound_after():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    with cython.wraparound(False):
        pass
    return s[i]
show('after with', wraparound_after)

def wraparound_nested():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    with cython.wraparound(False):
        with cython.wraparound(True):
            return s[i]
show('with in with', wraparound_nested)

@cython.wraparound(True)
@cython.wraparound(False)
def wraparound_twice():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    return s[i]
show('first decorator wins', wraparound_twice)

@cython.wraparound(False)
def wraparound_closure():
    def inner():
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
    return inner()
show('nested function', wraparound_closure)

@cython.wraparound(False)
def wraparound_closure2():
    @cython.wraparound(True)
    def inner():
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
    return inner()
show('nested function back', wraparound_closure2)

@cython.wraparound(False)
def wraparound_gen():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    yield s[i]
show('generator', lambda: next(wraparound_gen()))

@cython.wraparound(False)
def wraparound_genexp():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    return [s[i] for k in [1]][0]
show('comprehension', wraparound_genexp)

with cython.wraparound(False):
    def wraparound_blockdef():
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
show('def in with', wraparound_blockdef)

def wraparound_loop():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    r = []
    for k in range(2):
        if k:
            with cython.wraparound(False):
                r.append(s[i])
        else:
            try:
                r.append(s[i])
            except Exception as e:
                r.append(type(e).__name__)
    return r
show('loop', wraparound_loop)

@cython.wraparound(False)
cdef class wraparound_Ext3:
    cdef object r
    def __cinit__(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        self.r = s[i]
    def get(self): return self.r
show('__cinit__', lambda: wraparound_Ext3().get())

@cython.cclass
@cython.wraparound(False)
class wraparound_Pure:
    @cython.cfunc
    def c(self):
        cdef str s = 'abc'
        cdef Py_ssize_t i = -1
        return s[i]
    def get(self): return self.c()
show('pure class', lambda: wraparound_Pure().get())

@cython.wraparound(False)
@cython.ccall
def wraparound_ccall():
    cdef str s = 'abc'
    cdef Py_ssize_t i = -1
    return s[i]
show('ccall', lambda: wraparound_ccall())

print('--- cdivision')
def cdivision_default():
    cdef int a = -7
    cdef int b = 2
    return (a // b, a % b)
show('default', cdivision_default)

@cython.cdivision(True)
def cdivision_def():
    cdef int a = -7
    cdef int b = 2
    return (a // b, a % b)
show('def', cdivision_def)

@cython.cdivision(True)
cdef object cdivision_cdef():
    cdef int a = -7
    cdef int b = 2
    return (a // b, a % b)
show('cdef', lambda: cdivision_cdef())

@cython.cdivision(True)
cpdef object cdivision_cpdef():
    cdef int a = -7
    cdef int b = 2
    return (a // b, a % b)
show('cpdef', cdivision_cpdef)

@cython.cdivision(True)
cdef class cdivision_Ext:
    def m(self):
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
    @cython.cdivision(False)
    def back(self):
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
    @property
    def p(self):
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
    cdef object c(self):
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
    def call(self): return self.c()
show('cdef class', cdivision_Ext().m)
show('cdef class, method back', cdivision_Ext().back)
show('property', lambda: cdivision_Ext().p)
show('C method', cdivision_Ext().call)

cdef class cdivision_Ext2:
    @cython.cdivision(True)
    def m(self):
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
    def other(self):
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
show('method', cdivision_Ext2().m)
show('other method', cdivision_Ext2().other)

@cython.cdivision(True)
class cdivision_Py:
    def m(self):
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
    @cython.cdivision(False)
    def back(self):
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
show('class', cdivision_Py().m)
show('class, method back', cdivision_Py().back)

def cdivision_with():
    cdef int a = -7
    cdef int b = 2
    with cython.cdivision(True):
        return (a // b, a % b)
show('with', cdivision_with)

def cdivision_after():
    cdef int a = -7
    cdef int b = 2
    with cython.cdivision(True):
        pass
    return (a // b, a % b)
show('after with', cdivision_after)

def cdivision_nested():
    cdef int a = -7
    cdef int b = 2
    with cython.cdivision(True):
        with cython.cdivision(False):
            return (a // b, a % b)
show('with in with', cdivision_nested)

@cython.cdivision(False)
@cython.cdivision(True)
def cdivision_twice():
    cdef int a = -7
    cdef int b = 2
    return (a // b, a % b)
show('first decorator wins', cdivision_twice)

@cython.cdivision(True)
def cdivision_closure():
    def inner():
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
    return inner()
show('nested function', cdivision_closure)

@cython.cdivision(True)
def cdivision_closure2():
    @cython.cdivision(False)
    def inner():
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
    return inner()
show('nested function back', cdivision_closure2)

@cython.cdivision(True)
def cdivision_gen():
    cdef int a = -7
    cdef int b = 2
    yield (a // b, a % b)
show('generator', lambda: next(cdivision_gen()))

@cython.cdivision(True)
def cdivision_genexp():
    cdef int a = -7
    cdef int b = 2
    return [(a // b, a % b) for k in [1]][0]
show('comprehension', cdivision_genexp)

with cython.cdivision(True):
    def cdivision_blockdef():
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
show('def in with', cdivision_blockdef)

def cdivision_loop():
    cdef int a = -7
    cdef int b = 2
    r = []
    for k in range(2):
        if k:
            with cython.cdivision(True):
                r.append((a // b, a % b))
        else:
            try:
                r.append((a // b, a % b))
            except Exception as e:
                r.append(type(e).__name__)
    return r
show('loop', cdivision_loop)

@cython.cdivision(True)
cdef class cdivision_Ext3:
    cdef object r
    def __cinit__(self):
        cdef int a = -7
        cdef int b = 2
        self.r = (a // b, a % b)
    def get(self): return self.r
show('__cinit__', lambda: cdivision_Ext3().get())

@cython.cclass
@cython.cdivision(True)
class cdivision_Pure:
    @cython.cfunc
    def c(self):
        cdef int a = -7
        cdef int b = 2
        return (a // b, a % b)
    def get(self): return self.c()
show('pure class', lambda: cdivision_Pure().get())

@cython.cdivision(True)
@cython.ccall
def cdivision_ccall():
    cdef int a = -7
    cdef int b = 2
    return (a // b, a % b)
show('ccall', lambda: cdivision_ccall())

print('--- overflowcheck')
def overflowcheck_default():
    cdef int a = 2147483647
    cdef int b = 2
    return a * b
show('default', overflowcheck_default)

@cython.overflowcheck(True)
def overflowcheck_def():
    cdef int a = 2147483647
    cdef int b = 2
    return a * b
show('def', overflowcheck_def)

@cython.overflowcheck(True)
cdef object overflowcheck_cdef():
    cdef int a = 2147483647
    cdef int b = 2
    return a * b
show('cdef', lambda: overflowcheck_cdef())

@cython.overflowcheck(True)
cpdef object overflowcheck_cpdef():
    cdef int a = 2147483647
    cdef int b = 2
    return a * b
show('cpdef', overflowcheck_cpdef)

@cython.overflowcheck(True)
cdef class overflowcheck_Ext:
    def m(self):
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
    @cython.overflowcheck(False)
    def back(self):
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
    @property
    def p(self):
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
    cdef object c(self):
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
    def call(self): return self.c()
show('cdef class', overflowcheck_Ext().m)
show('cdef class, method back', overflowcheck_Ext().back)
show('property', lambda: overflowcheck_Ext().p)
show('C method', overflowcheck_Ext().call)

cdef class overflowcheck_Ext2:
    @cython.overflowcheck(True)
    def m(self):
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
    def other(self):
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
show('method', overflowcheck_Ext2().m)
show('other method', overflowcheck_Ext2().other)

@cython.overflowcheck(True)
class overflowcheck_Py:
    def m(self):
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
    @cython.overflowcheck(False)
    def back(self):
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
show('class', overflowcheck_Py().m)
show('class, method back', overflowcheck_Py().back)

def overflowcheck_with():
    cdef int a = 2147483647
    cdef int b = 2
    with cython.overflowcheck(True):
        return a * b
show('with', overflowcheck_with)

def overflowcheck_after():
    cdef int a = 2147483647
    cdef int b = 2
    with cython.overflowcheck(True):
        pass
    return a * b
show('after with', overflowcheck_after)

def overflowcheck_nested():
    cdef int a = 2147483647
    cdef int b = 2
    with cython.overflowcheck(True):
        with cython.overflowcheck(False):
            return a * b
show('with in with', overflowcheck_nested)

@cython.overflowcheck(False)
@cython.overflowcheck(True)
def overflowcheck_twice():
    cdef int a = 2147483647
    cdef int b = 2
    return a * b
show('first decorator wins', overflowcheck_twice)

@cython.overflowcheck(True)
def overflowcheck_closure():
    def inner():
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
    return inner()
show('nested function', overflowcheck_closure)

@cython.overflowcheck(True)
def overflowcheck_closure2():
    @cython.overflowcheck(False)
    def inner():
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
    return inner()
show('nested function back', overflowcheck_closure2)

@cython.overflowcheck(True)
def overflowcheck_gen():
    cdef int a = 2147483647
    cdef int b = 2
    yield a * b
show('generator', lambda: next(overflowcheck_gen()))

@cython.overflowcheck(True)
def overflowcheck_genexp():
    cdef int a = 2147483647
    cdef int b = 2
    return [a * b for k in [1]][0]
show('comprehension', overflowcheck_genexp)

with cython.overflowcheck(True):
    def overflowcheck_blockdef():
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
show('def in with', overflowcheck_blockdef)

def overflowcheck_loop():
    cdef int a = 2147483647
    cdef int b = 2
    r = []
    for k in range(2):
        if k:
            with cython.overflowcheck(True):
                r.append(a * b)
        else:
            try:
                r.append(a * b)
            except Exception as e:
                r.append(type(e).__name__)
    return r
show('loop', overflowcheck_loop)

@cython.overflowcheck(True)
cdef class overflowcheck_Ext3:
    cdef object r
    def __cinit__(self):
        cdef int a = 2147483647
        cdef int b = 2
        self.r = a * b
    def get(self): return self.r
show('__cinit__', lambda: overflowcheck_Ext3().get())

@cython.cclass
@cython.overflowcheck(True)
class overflowcheck_Pure:
    @cython.cfunc
    def c(self):
        cdef int a = 2147483647
        cdef int b = 2
        return a * b
    def get(self): return self.c()
show('pure class', lambda: overflowcheck_Pure().get())

@cython.overflowcheck(True)
@cython.ccall
def overflowcheck_ccall():
    cdef int a = 2147483647
    cdef int b = 2
    return a * b
show('ccall', lambda: overflowcheck_ccall())

print('--- cpow')
def cpow_default():
    cdef int a = 2
    cdef int b = 3
    return cython.typeof(a ** b)
show('default', cpow_default)

@cython.cpow(True)
def cpow_def():
    cdef int a = 2
    cdef int b = 3
    return cython.typeof(a ** b)
show('def', cpow_def)

@cython.cpow(True)
cdef object cpow_cdef():
    cdef int a = 2
    cdef int b = 3
    return cython.typeof(a ** b)
show('cdef', lambda: cpow_cdef())

@cython.cpow(True)
cpdef object cpow_cpdef():
    cdef int a = 2
    cdef int b = 3
    return cython.typeof(a ** b)
show('cpdef', cpow_cpdef)

@cython.cpow(True)
cdef class cpow_Ext:
    def m(self):
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
    @cython.cpow(False)
    def back(self):
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
    @property
    def p(self):
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
    cdef object c(self):
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
    def call(self): return self.c()
show('cdef class', cpow_Ext().m)
show('cdef class, method back', cpow_Ext().back)
show('property', lambda: cpow_Ext().p)
show('C method', cpow_Ext().call)

cdef class cpow_Ext2:
    @cython.cpow(True)
    def m(self):
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
    def other(self):
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
show('method', cpow_Ext2().m)
show('other method', cpow_Ext2().other)

@cython.cpow(True)
class cpow_Py:
    def m(self):
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
    @cython.cpow(False)
    def back(self):
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
show('class', cpow_Py().m)
show('class, method back', cpow_Py().back)

def cpow_with():
    cdef int a = 2
    cdef int b = 3
    with cython.cpow(True):
        return cython.typeof(a ** b)
show('with', cpow_with)

def cpow_after():
    cdef int a = 2
    cdef int b = 3
    with cython.cpow(True):
        pass
    return cython.typeof(a ** b)
show('after with', cpow_after)

def cpow_nested():
    cdef int a = 2
    cdef int b = 3
    with cython.cpow(True):
        with cython.cpow(False):
            return cython.typeof(a ** b)
show('with in with', cpow_nested)

@cython.cpow(False)
@cython.cpow(True)
def cpow_twice():
    cdef int a = 2
    cdef int b = 3
    return cython.typeof(a ** b)
show('first decorator wins', cpow_twice)

@cython.cpow(True)
def cpow_closure():
    def inner():
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
    return inner()
show('nested function', cpow_closure)

@cython.cpow(True)
def cpow_closure2():
    @cython.cpow(False)
    def inner():
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
    return inner()
show('nested function back', cpow_closure2)

@cython.cpow(True)
def cpow_gen():
    cdef int a = 2
    cdef int b = 3
    yield cython.typeof(a ** b)
show('generator', lambda: next(cpow_gen()))

@cython.cpow(True)
def cpow_genexp():
    cdef int a = 2
    cdef int b = 3
    return [cython.typeof(a ** b) for k in [1]][0]
show('comprehension', cpow_genexp)

with cython.cpow(True):
    def cpow_blockdef():
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
show('def in with', cpow_blockdef)

def cpow_loop():
    cdef int a = 2
    cdef int b = 3
    r = []
    for k in range(2):
        if k:
            with cython.cpow(True):
                r.append(cython.typeof(a ** b))
        else:
            try:
                r.append(cython.typeof(a ** b))
            except Exception as e:
                r.append(type(e).__name__)
    return r
show('loop', cpow_loop)

@cython.cpow(True)
cdef class cpow_Ext3:
    cdef object r
    def __cinit__(self):
        cdef int a = 2
        cdef int b = 3
        self.r = cython.typeof(a ** b)
    def get(self): return self.r
show('__cinit__', lambda: cpow_Ext3().get())

@cython.cclass
@cython.cpow(True)
class cpow_Pure:
    @cython.cfunc
    def c(self):
        cdef int a = 2
        cdef int b = 3
        return cython.typeof(a ** b)
    def get(self): return self.c()
show('pure class', lambda: cpow_Pure().get())

@cython.cpow(True)
@cython.ccall
def cpow_ccall():
    cdef int a = 2
    cdef int b = 3
    return cython.typeof(a ** b)
show('ccall', lambda: cpow_ccall())

