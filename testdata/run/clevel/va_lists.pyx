# Variable arguments; names that headers give to pointers, and to what only looks like one.
cdef extern from "stdarg.h":
    ctypedef void *va_list
    void va_start(va_list ap, void *last) nogil
    void va_end(va_list ap) nogil
cdef extern from "stdio.h":
    int vsnprintf(char *buf, size_t n, const char *fmt, va_list ap) nogil
cdef extern from *:
    """
    #define va_int(ap) va_arg(ap, int)
    typedef struct thing { int x; } *handle;
    static struct thing the = {5};
    static handle get_handle(void) { return &the; }
    static int use(handle h) { return h ? h->x : -1; }
    """
    int va_int(va_list ap) nogil
    ctypedef void *handle
    handle get_handle()
    int use(handle h)
cdef str fmt(const char *f, ...):
    cdef va_list ap
    cdef char buf[100]
    va_start(ap, <void *>f)
    vsnprintf(buf, 100, f, ap)
    va_end(ap)
    return buf.decode()
cdef int total(int n, ...):
    cdef va_list ap
    va_start(ap, <void *><size_t>n)
    t = rest(n, ap)
    va_end(ap)
    return t
cdef int rest(int n, va_list ap):
    cdef int t = 0
    for _ in range(n):
        t += va_int(ap)
    return t
cdef class H:
    cdef handle h
    def __cinit__(self):
        self.h = NULL
    def go(self):
        r = [use(self.h), self.h is NULL]
        self.h = get_handle()
        cdef void *p = self.h
        cdef handle again = <handle>p
        return r, use(again), use(NULL), self.h == p
print(fmt(b"%d-%s", 5, <char *>b"x"), total(3, 1, 2, 3), H().go())
