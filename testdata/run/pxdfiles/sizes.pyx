# What happens at import if the instances of an extern class have another size than the header's struct.
import warnings
import _sized


def attempt(name):
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            module = __import__(name)
        except (ValueError, TypeError) as e:
            print(name, type(e).__name__, str(e)[:40])
        else:
            print(name, module.get(_sized.Sized(1, 2, 3)))
        print([str(w.message) for w in said])


for name in ("_size_ignore", "_size_warn", "_size_error", "_size_great", "_size_list", "_size_tuple"):
    attempt(name)


cdef extern from "complexobject.h":
    struct Py_complex:
        double real
        double imag

    ctypedef class __builtin__.complex [object PyComplexObject]:
        cdef Py_complex cval

        @property
        cdef inline double real(self):
            return self.cval.real

        @property
        cdef inline double imag(self):
            return self.cval.imag


def parts(complex c):
    print(f"{c.real:.4f}{c.imag:+.4f}j")


parts(2 - 3.5j)
