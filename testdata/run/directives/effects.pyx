# What directives do, set for a function, a class, a method or a block.
# cython: c_string_type=bytearray, c_string_encoding=ascii
import cython
import pickle, gc
def show(what, f):
    try:
        r = repr(f())
    except Exception as e:
        r = type(e).__name__ + ': ' + str(e)
    print(what, r)

cdef const char* text = b"abc"
show('c_string_type', lambda: <object>text)

@cython.infer_types(True)
def inferred():
    a = 5
    b = 2.0
    c = a * a
    return cython.typeof(a), cython.typeof(b), cython.typeof(c)
def inferred_none():
    a = 5
    b = 2.0
    c = a * a
    return cython.typeof(a), cython.typeof(b), cython.typeof(c)
@cython.infer_types(False)
def inferred_not():
    a = 5
    b = 2.0
    return cython.typeof(a), cython.typeof(b)
@cython.infer_types(True)
cdef class Inf:
    def m(self):
        x = 3
        return cython.typeof(x)
    @cython.infer_types(False)
    def n(self):
        x = 3.0
        return cython.typeof(x)
show('infer', inferred); show('infer none', inferred_none); show('infer not', inferred_not)
show('infer', Inf().m); show('infer', Inf().n)

cdef class C:
    cdef public int x
@cython.nonecheck(True)
def nc(C c):
    return c.x
@cython.nonecheck(True)
def nc_set(C c):
    c.x = 3
def nc_with(C c):
    with cython.nonecheck(True):
        return c.x
@cython.nonecheck(True)
def nc_list(list l):
    return l[0]
@cython.nonecheck(True)
cdef class NC:
    def m(self, C c): return c.x
show('nonecheck', lambda: nc(None)); show('set', lambda: nc_set(None)); show('with', lambda: nc_with(None)); show('list', lambda: nc_list(None))
show('class', lambda: NC().m(None))

@cython.binding(False)
def unbound(): pass
def bound(): pass
class Binds:
    f, g = unbound, bound
show('binding', lambda: Binds().f()); show('binding', lambda: Binds().g())
@cython.binding(False)
class BP:
    def m(self): pass
    @cython.binding(True)
    def n(self): pass
print(type(BP.__dict__['m']).__name__, type(BP.__dict__['n']).__name__)
cdef class B2:
    def m(self): pass
print(type(B2.m).__name__)

@cython.always_allow_keywords(False)
def aak(x): return x
def aak2(x): return x
show('aak', lambda: aak(x=1)); show('aak', lambda: aak2(x=1))
@cython.always_allow_keywords(False)
cdef class AK:
    def m(self, x): return x
show('aak m', lambda: AK().m(x=1))

@cython.allow_none_for_extension_args(False)
def nonone(C c): return c
show('none', lambda: nonone(None))
@cython.allow_none_for_extension_args(False)
cdef class NN:
    def m(self, C c): return c
show('none', lambda: NN().m(None))
@cython.annotation_typing(False)
def at(x: cython.int): return cython.typeof(x)
def at2(x: cython.int): return cython.typeof(x)
show('at', lambda: at(1)); show('at', lambda: at2(1))
@cython.annotation_typing(False)
class ATC:
    def m(self, x: cython.int): return cython.typeof(x)
show('at class', lambda: ATC().m(1))
@cython.auto_pickle(False)
cdef class AP:
    cdef int x
@cython.auto_pickle(True)
cdef class AP2:
    cdef int x
show('pickle', lambda: pickle.loads(pickle.dumps(AP())))
show('pickle', lambda: hasattr(AP2, '__setstate_cython__') and hasattr(AP, '__setstate_cython__'))
@cython.final
cdef class Fin: pass
def sub():
    class S(Fin): pass
show('final', sub)
@cython.internal
cdef class Intern: pass
print('internal', 'Intern' in globals(), 'Fin' in globals())
@cython.no_gc
@cython.freelist(2)
@cython.final
cdef class NoGC:
    cdef object x
print('no_gc', gc.is_tracked(NoGC()), bool(NoGC.__flags__ & (1 << 14)), bool(NoGC.__flags__ & (1<<10)))
@cython.type_version_tag(False)
cdef class TV: pass
import sys; print('tvt', bool(TV.__flags__ & (1 << 18)) and sys.version_info >= (3, 10), bool(Fin.__flags__ & (1<<18)))
@cython.collection_type("sequence")
cdef class Seq: pass
@cython.collection_type("mapping")
cdef class Map: pass
print(Seq.__name__, Map.__name__)
@cython.total_ordering
cdef class TO:
    def __eq__(self, o): return True
    def __lt__(self, o): return False
show('to', lambda: TO() >= TO())
@cython.c_api_binop_methods(True)
cdef class BM:
    def __add__(self, o): return (type(self).__name__, type(o).__name__)
show('binop', lambda: (1 + BM(), BM() + 1))
@cython.iterable_coroutine(True)
async def itc(): return 3
show('itc', lambda: list(itc()))
async def itc2(): return 3
co = itc2()
try:
    list(co)
except TypeError:
    print('not iterable')
co.close()
@cython.overflowcheck(True, fold=False)
def of(int a): return a * a * a
show('of', lambda: of(100000))
@cython.cdivision_warnings(True)
@cython.cdivision(True)
def cw(int a, int b): return a // b, a % b
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(cw(-7, 2), [(str(x.message), x.category.__name__, x.lineno) for x in w])
@cython.embedsignature(True)
def es(int a, b=3): "doc"
@cython.embedsignature(True, format="python")
def es2(int a, b=3): "doc"
@cython.embedsignature(True)
cdef class ES:
    "cls"
    def __init__(self, int q): pass
    def m(self, x): "doc"
    @cython.embedsignature(False)
    def n(self, x): "doc"
print(repr(es.__doc__), repr(es2.__doc__), repr(ES.__doc__), repr(ES.m.__doc__), repr(ES.n.__doc__))
