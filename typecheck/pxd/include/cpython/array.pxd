# array.array as CPython's Modules/arraymodule.c lays it out, which no header
# tells: fast access to the items, and new arrays without a call of Python code.

from cpython.object cimport PyTypeObject

cdef extern from *:
    """
    #ifndef PYXC_ARRAY_H
    #define PYXC_ARRAY_H
    struct pyxc_lib_array;
    typedef struct pyxc_lib_arraydescr {
        char typecode;
        int itemsize;
        PyObject *(*getitem)(struct pyxc_lib_array *, Py_ssize_t);
        int (*setitem)(struct pyxc_lib_array *, Py_ssize_t, PyObject *);
        int (*compareitems)(const void *, const void *, Py_ssize_t);
        const char *formats;
        int is_integer_type;
        int is_signed;
    } arraydescr;
    typedef union pyxc_lib_arraydata {
        char *as_chars;
        signed char *as_schars;
        unsigned char *as_uchars;
        short *as_shorts;
        unsigned short *as_ushorts;
        int *as_ints;
        unsigned int *as_uints;
        long *as_longs;
        unsigned long *as_ulongs;
        long long *as_longlongs;
        unsigned long long *as_ulonglongs;
        float *as_floats;
        double *as_doubles;
        Py_UNICODE *as_pyunicodes;
        void *as_voidptr;
    } pyxc_lib_arraydata;
    typedef struct pyxc_lib_array {
        PyObject_VAR_HEAD
        union {
            char *ob_item;
            pyxc_lib_arraydata data;
        };
        Py_ssize_t allocated;
        arraydescr *ob_descr;
        PyObject *weakreflist;
        Py_ssize_t ob_exports;
    } arrayobject;

    /* A new array of a type with room for size items, which are not set. The type
       has to be array.array or a subclass. Returns a new reference, NULL with an
       exception set on errors. Needs the GIL. */
    static CYTHON_UNUSED PyObject *pyxc_lib_array_new(PyTypeObject *type, Py_ssize_t size, arraydescr *descr)
    {
        arrayobject *made;
        if (size < 0) {
            PyErr_BadInternalCall();
            return NULL;
        }
        if (size > PY_SSIZE_T_MAX / descr->itemsize)
            return PyErr_NoMemory();
        made = (arrayobject *)type->tp_alloc(type, 0);
        if (!made)
            return NULL;
        made->ob_item = NULL;
        made->ob_descr = descr;
        made->weakreflist = NULL;
        made->allocated = 0;
        Py_SET_SIZE((PyVarObject *)made, 0);
        if (size > 0) {
            made->ob_item = (char *)PyMem_Malloc((size_t)(size * descr->itemsize));
            if (!made->ob_item) {
                Py_DECREF(made);
                return PyErr_NoMemory();
            }
            made->allocated = size;
            Py_SET_SIZE((PyVarObject *)made, size);
        }
        return (PyObject *)made;
    }

    /* Makes room for exactly "room" items and sets the length. -1 with an exception
       set on errors; the array is then as it was. Needs the GIL. */
    static CYTHON_UNUSED int pyxc_lib_array_room(PyObject *o, Py_ssize_t size, Py_ssize_t room)
    {
        arrayobject *array = (arrayobject *)o;
        char *items;
        if (array->ob_exports > 0 && size != Py_SIZE(o)) {
            PyErr_SetString(PyExc_BufferError, "cannot resize an array that is exporting buffers");
            return -1;
        }
        if (room < 0 || room > PY_SSIZE_T_MAX / array->ob_descr->itemsize) {
            PyErr_NoMemory();
            return -1;
        }
        if (room != array->allocated) {
            items = (char *)PyMem_Realloc(array->ob_item, room ? (size_t)(room * array->ob_descr->itemsize) : 1);
            if (!items) {
                PyErr_NoMemory();
                return -1;
            }
            array->ob_item = items;
            array->allocated = room;
        }
        Py_SET_SIZE((PyVarObject *)o, size);
        return 0;
    }

    /* Sets the length, and the room to what it needs. */
    static CYTHON_INLINE int pyxc_lib_array_resize(PyObject *o, Py_ssize_t size) { return pyxc_lib_array_room(o, size, size); }

    /* Sets the length; room that is there is used, and grows by half as much again,
       so that many small steps cost little. */
    static CYTHON_INLINE int pyxc_lib_array_resize_smart(PyObject *o, Py_ssize_t size)
    {
        Py_ssize_t room = ((arrayobject *)o)->allocated;
        if (size > room || size < room / 2)
            room = size + size / 2 + 1;
        return pyxc_lib_array_room(o, size, room);
    }
    #endif
    """
    ctypedef struct arraydescr:
        char typecode
        int itemsize
        object (*getitem)(array a, Py_ssize_t i)
        int (*setitem)(array a, Py_ssize_t i, object value) except -1
        const char *formats
        bint is_integer_type
        bint is_signed

    # The items, as what they are.
    ctypedef union __data_union "pyxc_lib_arraydata":
        char *as_chars
        signed char *as_schars
        unsigned char *as_uchars
        short *as_shorts
        unsigned short *as_ushorts
        int *as_ints
        unsigned int *as_uints
        long *as_longs
        unsigned long *as_ulongs
        long long *as_longlongs
        unsigned long long *as_ulonglongs
        float *as_floats
        double *as_doubles
        Py_UNICODE *as_pyunicodes
        void *as_voidptr

    ctypedef class array.array [object arrayobject]:
        cdef __cythonbufferdefaults__ = {"ndim": 1, "mode": "c"}

        cdef:
            Py_ssize_t ob_size "ob_base.ob_size"
            __data_union data
            char *ob_item
            Py_ssize_t allocated
            arraydescr *ob_descr
            Py_ssize_t ob_exports

    # A new array of the type, its items not set.
    array newarrayobject "pyxc_lib_array_new" (PyTypeObject *type, Py_ssize_t size, arraydescr *descr)

    # Change the length; new items are not set.
    int resize "pyxc_lib_array_resize" (array self, Py_ssize_t n) except -1
    int resize_smart "pyxc_lib_array_resize_smart" (array self, Py_ssize_t n) except -1

cdef extern from "Python.h":
    PyTypeObject *_type_of "Py_TYPE" (object o)
    Py_ssize_t _size_of "Py_SIZE" (object o)

cdef extern from "<string.h>":
    void *_memcpy "memcpy" (void *to, const void *source, size_t size)
    void *_memset "memset" (void *to, int byte, size_t size)

# A new array of the template's type and length items, all zero or not set.
cdef inline array clone(array template, Py_ssize_t length, bint zero):
    cdef array made = newarrayobject(_type_of(template), length, template.ob_descr)
    if zero and length > 0:
        _memset(made.data.as_voidptr, 0, <size_t>(length * made.ob_descr.itemsize))
    return made

cdef inline array copy(array self):
    cdef Py_ssize_t length = _size_of(self)
    cdef array made = newarrayobject(_type_of(self), length, self.ob_descr)
    if length > 0:
        _memcpy(made.data.as_voidptr, self.data.as_voidptr, <size_t>(length * made.ob_descr.itemsize))
    return made

# Appends n items that lie in memory as the array's own do.
cdef inline int extend_buffer(array self, char *stuff, Py_ssize_t n) except -1:
    cdef Py_ssize_t length = _size_of(self)
    cdef Py_ssize_t itemsize = self.ob_descr.itemsize
    if n > 0:
        resize_smart(self, length + n)
        _memcpy(self.data.as_chars + length * itemsize, stuff, <size_t>(n * itemsize))
    return 0

# Appends the items of an array of the same type; it may be the array itself.
cdef inline int extend(array self, array other) except -1:
    cdef Py_ssize_t n = _size_of(other)
    cdef Py_ssize_t length = _size_of(self)
    if self.ob_descr.typecode != other.ob_descr.typecode:
        raise TypeError("can only extend with array of same kind")
    if n > 0:
        resize_smart(self, length + n)
        _memcpy(self.data.as_chars + length * self.ob_descr.itemsize, other.data.as_chars, <size_t>(n * self.ob_descr.itemsize))
    return 0

cdef inline void zero(array self) noexcept:
    if _size_of(self) > 0:
        _memset(self.data.as_voidptr, 0, <size_t>(_size_of(self) * self.ob_descr.itemsize))
