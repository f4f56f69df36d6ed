# The object protocol.

from libc.stdio cimport FILE

cdef extern from "Python.h":
    ctypedef struct PyTypeObject
    ctypedef struct PyObject:
        Py_ssize_t ob_refcnt
        PyTypeObject *ob_type

    ctypedef object (*newfunc)(PyTypeObject *, PyObject *, PyObject *)
    ctypedef object (*unaryfunc)(object)
    ctypedef object (*binaryfunc)(object, object)
    ctypedef object (*ternaryfunc)(object, object, object)
    ctypedef int (*inquiry)(object) except -1
    ctypedef Py_ssize_t (*lenfunc)(object) except -1
    ctypedef object (*ssizeargfunc)(object, Py_ssize_t)
    ctypedef object (*ssizessizeargfunc)(object, Py_ssize_t, Py_ssize_t)
    ctypedef int (*ssizeobjargproc)(object, Py_ssize_t, object) except -1
    ctypedef int (*ssizessizeobjargproc)(object, Py_ssize_t, Py_ssize_t, object) except -1
    ctypedef int (*objobjargproc)(object, object, object) except -1
    ctypedef int (*objobjproc)(object, object) except -1
    ctypedef Py_hash_t (*hashfunc)(object) except -1
    ctypedef object (*reprfunc)(object)
    ctypedef object (*richcmpfunc)(object, object, int)
    ctypedef void (*freefunc)(void *) noexcept
    ctypedef void (*destructor)(PyObject *) noexcept
    ctypedef int (*visitproc)(PyObject *, void *) except -1
    ctypedef int (*traverseproc)(PyObject *, visitproc, void *) except -1
    ctypedef object (*getattrfunc)(object, char *)
    ctypedef object (*getattrofunc)(object, object)
    ctypedef int (*setattrfunc)(object, char *, object) except -1
    ctypedef int (*setattrofunc)(object, object, object) except -1
    ctypedef object (*getiterfunc)(object)
    ctypedef object (*iternextfunc)(object)
    ctypedef object (*descrgetfunc)(object, object, object)
    ctypedef int (*descrsetfunc)(object, object, object) except -1
    ctypedef int (*initproc)(object, object, object) except -1
    ctypedef object (*getter)(object, void *)
    ctypedef int (*setter)(object, object, void *) except -1
    ctypedef PyObject *(*PyCFunction)(PyObject *, PyObject *)

    ctypedef struct PyVarObject:
        Py_ssize_t ob_size

    ctypedef struct PyGetSetDef:
        const char *name
        getter get
        setter set
        const char *doc
        void *closure

    ctypedef struct PyMethodDef:
        const char *ml_name
        PyCFunction ml_meth
        int ml_flags
        const char *ml_doc

    ctypedef struct PySequenceMethods:
        lenfunc sq_length
        binaryfunc sq_concat
        ssizeargfunc sq_repeat
        ssizeargfunc sq_item
        ssizeobjargproc sq_ass_item
        objobjproc sq_contains
        binaryfunc sq_inplace_concat
        ssizeargfunc sq_inplace_repeat

    ctypedef struct PyMappingMethods:
        lenfunc mp_length
        binaryfunc mp_subscript
        objobjargproc mp_ass_subscript

    ctypedef struct PyNumberMethods:
        binaryfunc nb_add
        binaryfunc nb_subtract
        binaryfunc nb_multiply
        unaryfunc nb_negative
        inquiry nb_bool
        unaryfunc nb_int
        unaryfunc nb_float
        unaryfunc nb_index

    ctypedef struct PyBufferProcs:
        void *bf_getbuffer
        void *bf_releasebuffer

    ctypedef struct PyTypeObject:
        const char *tp_name
        const char *tp_doc
        Py_ssize_t tp_basicsize
        Py_ssize_t tp_itemsize
        Py_ssize_t tp_dictoffset
        Py_ssize_t tp_weaklistoffset
        unsigned long tp_flags
        newfunc tp_new
        destructor tp_dealloc
        destructor tp_del
        destructor tp_finalize
        traverseproc tp_traverse
        inquiry tp_clear
        freefunc tp_free
        ternaryfunc tp_call
        hashfunc tp_hash
        reprfunc tp_str
        reprfunc tp_repr
        richcmpfunc tp_richcompare
        getiterfunc tp_iter
        iternextfunc tp_iternext
        getattrofunc tp_getattro
        setattrofunc tp_setattro
        descrgetfunc tp_descr_get
        descrsetfunc tp_descr_set
        initproc tp_init
        PyGetSetDef *tp_getset
        PyMethodDef *tp_methods
        PyTypeObject *tp_base
        PyObject *tp_dict
        PyObject *tp_mro
        unsigned int tp_version_tag
        PySequenceMethods *tp_as_sequence
        PyMappingMethods *tp_as_mapping
        PyNumberMethods *tp_as_number
        PyBufferProcs *tp_as_buffer

    const int Py_LT
    const int Py_LE
    const int Py_EQ
    const int Py_NE
    const int Py_GT
    const int Py_GE

    const long Py_TPFLAGS_HAVE_GC
    const long Py_TPFLAGS_HEAPTYPE
    const long Py_TPFLAGS_BASETYPE
    const long Py_TPFLAGS_READY
    const long Py_TPFLAGS_READYING
    const long Py_TPFLAGS_DEFAULT
    const long Py_TPFLAGS_IS_ABSTRACT
    const long Py_TPFLAGS_HAVE_VERSION_TAG
    const long Py_TPFLAGS_VALID_VERSION_TAG
    const long Py_TPFLAGS_HAVE_FINALIZE
    const long Py_TPFLAGS_LONG_SUBCLASS
    const long Py_TPFLAGS_LIST_SUBCLASS
    const long Py_TPFLAGS_TUPLE_SUBCLASS
    const long Py_TPFLAGS_BYTES_SUBCLASS
    const long Py_TPFLAGS_UNICODE_SUBCLASS
    const long Py_TPFLAGS_DICT_SUBCLASS
    const long Py_TPFLAGS_BASE_EXC_SUBCLASS
    const long Py_TPFLAGS_TYPE_SUBCLASS

    const int Py_PRINT_RAW

    PyTypeObject *Py_TYPE(object o)
    bint Py_IS_TYPE(object o, PyTypeObject *type)

    int PyObject_Print(object o, FILE *stream, int flags) except -1
    bint PyObject_HasAttr(object o, object name)
    bint PyObject_HasAttrString(object o, const char *name)
    object PyObject_GetAttr(object o, object name)
    object PyObject_GetAttrString(object o, const char *name)
    object PyObject_GenericGetAttr(object o, object name)
    int PyObject_GetOptionalAttr(object o, object name, PyObject **result) except -1
    int PyObject_SetAttr(object o, object name, object value) except -1
    int PyObject_SetAttrString(object o, const char *name, object value) except -1
    int PyObject_GenericSetAttr(object o, object name, object value) except -1
    int PyObject_DelAttr(object o, object name) except -1
    int PyObject_DelAttrString(object o, const char *name) except -1
    object PyObject_RichCompare(object a, object b, int op)
    bint PyObject_RichCompareBool(object a, object b, int op) except -1
    object PyObject_Repr(object o)
    object PyObject_Str(object o)
    object PyObject_ASCII(object o)
    object PyObject_Bytes(object o)
    object PyObject_Format(object o, object spec)
    bint PyObject_IsInstance(object o, object cls) except -1
    bint PyObject_IsSubclass(object a, object b) except -1
    bint PyCallable_Check(object o)
    object PyObject_Call(object callable, object args, object kwargs)
    object PyObject_CallNoArgs(object callable)
    object PyObject_CallOneArg(object callable, object arg)
    object PyObject_CallObject(object callable, object args)
    object PyObject_CallFunction(object callable, const char *format, ...)
    object PyObject_CallMethod(object o, const char *name, const char *format, ...)
    object PyObject_CallFunctionObjArgs(object callable, ...)
    object PyObject_CallMethodObjArgs(object o, object name, ...)
    object PyObject_CallMethodNoArgs(object o, object name)
    object PyObject_CallMethodOneArg(object o, object name, object arg)
    Py_hash_t PyObject_Hash(object o) except? -1
    bint PyObject_IsTrue(object o) except -1
    bint PyObject_Not(object o) except -1
    object PyObject_Type(object o)
    bint PyObject_TypeCheck(object o, PyTypeObject *type)
    Py_ssize_t PyObject_Length(object o) except -1
    Py_ssize_t PyObject_Size(object o) except -1
    Py_ssize_t PyObject_LengthHint(object o, Py_ssize_t fallback) except -1
    object PyObject_GetItem(object o, object key)
    int PyObject_SetItem(object o, object key, object value) except -1
    int PyObject_DelItem(object o, object key) except -1
    int PyObject_AsFileDescriptor(object o) except -1
    object PyObject_Dir(object o)
    object PyObject_GetIter(object o)
    object PyObject_SelfIter(object o)
    object PyObject_GenericGetDict(object o, void *context)
    int PyObject_GenericSetDict(object o, object value, void *context) except -1

    Py_ssize_t Py_SIZE(object o)

    bint Py_EnterRecursiveCall(const char *where) except 1
    void Py_LeaveRecursiveCall()

    # The allocator of objects' memory.
    void *PyObject_Malloc(size_t size)
    void *PyObject_Realloc(void *block, size_t size)
    void PyObject_Free(void *block)
    const unsigned long Py_TPFLAGS_HAVE_STACKLESS_EXTENSION
