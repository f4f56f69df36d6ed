# Directives for the whole module, and back to the default where that can be said.
# cython: boundscheck=False, wraparound=False
# cython: cdivision = True , overflowcheck=True

# cython: cpow=True, binding=False, always_allow_keywords=False
# cython: annotation_typing=False, allow_none_for_extension_args=False
# cython: auto_pickle=False, embedsignature=True, embedsignature.format=python
# cython: infer_types=False, nonecheck=True, type_version_tag=False
# cython: legacy_implicit_noexcept=True, autotestdict=False, unraisable_tracebacks=False
# cython: emit_code_comments=False, profile=True, linetrace=True, optimize.use_switch=False
"""A module docstring: comments behind it are comments.

>>> 1
1
"""
# cython: cdivision=False, no_such_directive=True
import cython, sys, io
def show(what, f):
    try:
        r = repr(f())
    except Exception as e:
        r = type(e).__name__
    print(what, r)
cdef class C:
    cdef public int x
class Binds: pass

def item(str s, Py_ssize_t i): return s[i]
def div(int a, int b): return a // b, a % b
def mul(int a, int b): return a * b
def power():
    cdef int a = 2, b = 3
    return cython.typeof(a ** b)
def one(x): return x
def annotated(x: cython.int): return cython.typeof(x)
def ext(C c): return c.x
def inferred():
    x = 2.5
    return cython.typeof(x)
def field():
    cdef C c = None
    return c.x
cdef int silent() except? -1:
    raise ValueError("silent")
cdef int noexc():
    raise ValueError("ignored")
def call_noexc():
    err, sys.stderr = sys.stderr, io.StringIO()
    try:
        r = noexc()
        text = sys.stderr.getvalue()
    finally:
        sys.stderr = err
    return r, "Traceback" in text.split("Exception ignored")[0], "ValueError" in text
Binds.f = one
for name, f in [('boundscheck', lambda: item("abc", 3)), ('wraparound', lambda: div(-7, 2)), ('overflowcheck', lambda: mul(2**30, 4)),
                ('cpow', power), ('always_allow_keywords', lambda: one(x=1)), ('annotation_typing', lambda: annotated(1)),
                ('allow_none', lambda: ext(None)), ('infer_types', inferred), ('nonecheck', field), ('noexcept', call_noexc),
                ('binding', lambda: Binds().f()), ('silent', lambda: silent())]:
    show(name, f)
import sys; print(div.__doc__, hasattr(C, '__setstate_cython__'), bool(C.__flags__ & (1 << 18)) and sys.version_info >= (3, 10), '__test__' in globals())

@cython.boundscheck(True)
@cython.wraparound(True)
def item(str s, Py_ssize_t i): return s[i]
@cython.cdivision(False)
@cython.embedsignature(False)
def div(int a, int b): return a // b, a % b
@cython.overflowcheck(False)
def mul(int a, int b): return a * b
@cython.cpow(False)
def power():
    cdef int a = 2, b = 3
    return cython.typeof(a ** b)
@cython.always_allow_keywords(True)
@cython.binding(True)
def one(x): return x
@cython.annotation_typing(True)
def annotated(x: cython.int): return cython.typeof(x)
@cython.allow_none_for_extension_args(True)
def ext(C c): return c
@cython.infer_types(None)
def inferred():
    x = 2.5
    return cython.typeof(x)
@cython.type_version_tag(True)
@cython.auto_pickle(True)
cdef class D:
    cdef public int x
Binds.g = one
for name, f in [('boundscheck', lambda: item("abc", 3)), ('wraparound', lambda: item("abc", -1)), ('cdivision', lambda: div(-7, 2)), ('overflowcheck', lambda: mul(2**30, 4)),
                ('cpow', power), ('always_allow_keywords', lambda: one(x=1)), ('annotation_typing', lambda: annotated(1)),
                ('allow_none', lambda: ext(None)), ('infer_types', inferred), ('binding', lambda: type(Binds().g()).__name__)]:
    show(name, f)
print(div.__doc__, hasattr(D, '__setstate_cython__'), bool(D.__flags__ & (1 << 18)))
