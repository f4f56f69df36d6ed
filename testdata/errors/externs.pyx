# What a header says and a declaration says otherwise. Arity.
cdef extern from *:
    """
    int two(int a, int b);
    int more(const char *format, ...);
    int unsaid();
    int (*hook)(void *, int);
    #define MACRO(a, b) ((a) + (b))
    #define FORM(a, ...) (a)
    #define two_alias two
    """
    int two(int a)                  # ERROR "two takes 2 arguments in the header, not 1"
    int two3 "two"(int, int, int)   # ERROR "two3 takes 2 arguments in the header, not 3"
    int two_alias(int, int)
    int three "two_alias"(int)      # ERROR "three takes 2 arguments in the header, not 1"
    int more(const char *, ...)
    int more1 "more"(const char *)
    int more2 "more"(const char *, int)
    int more0 "more"()              # ERROR "more0 takes at least 1 argument in the header, not 0"
    int unsaid(int, int)
    int hook(void *, int)
    int hook1 "hook"(void *)        # ERROR "hook1 takes 2 arguments"
    int MACRO(int, int)
    int MACRO3 "MACRO"(int, int, int)   # ERROR "MACRO3 takes 2 arguments in the header, not 3"
    int FORM(int, int, int)
# ---
# Kinds of arguments and results.
cdef extern from *:
    """
    struct point { int x; };
    typedef struct point *handle;
    double f(double x);
    int g(void *p, char *s, char **list, int *n, struct point v);
    handle h(handle x);
    void nothing(int x);
    void call(int (*cb)(void *, int), void *data);
    float narrow(float x);
    enum color { RED } paint(enum color c);
    """
    struct point:
        int x
    ctypedef void *handle
    ctypedef int number
    double f(int x)             # ERROR "argument 1 of f is an integer here and a floating point number in the header"
    int f2 "f"(float x)         # ERROR "the result of f2 is an integer here and a floating point"
    long double f3 "f"(long double x)
    int g(int p, char s,        # ERROR "argument 1 of g is an integer here and a pointer" "argument 2"
          char *list,           # ERROR "argument 3 of g points to an integer here and to a pointer"
          double *n,            # ERROR "argument 4 of g points to a floating point number here and to an integer"
          point *v)             # ERROR "argument 5 of g is a pointer to a struct here and a struct"
    int g2 "g"(char *p, unsigned char *s, const char **list, unsigned int *n, point v)
    int g3 "g"(point *p, void *s, void *list, long *n, point v)     # ERROR "argument 4 of g3 points to an integer of 8 bytes here and to an integer of 4 bytes"
    handle h(handle x)
    point *h2 "h"(point *x)
    int h3 "h"(point x)         # ERROR "argument 1 of h3 is a struct" "the result of h3 is an integer here and a pointer"
    int nothing(int x)          # ERROR "nothing returns nothing in the header"
    void h4 "h"(handle)
    void call(int (*cb)(void *, int), void *data)
    void call2 "call"(void (*cb)(void *), void *data)       # ERROR "argument 1 of call2 is a function of 1 argument here and of 2 arguments"
    void call3 "call"(int (*cb)(void *, double), object data)   # ERROR "argument 1 of call3 is a function whose argument 2 is a floating point"
    void call4 "call"(void *cb, void *data)
    double narrow(double x)
    int paint(int c)
    number n "paint"(number c)
# ---
# Signs, where values would change: on reading.
cdef extern from *:
    """
    #include <stddef.h>
    unsigned int flags(unsigned int mask);
    int status(void);
    size_t size(void);
    unsigned char byte(void);
    typedef unsigned int mask_t;
    mask_t mask(void);
    struct bits { unsigned int a; int b : 3; unsigned char c; };
    extern unsigned short port;
    """
    ctypedef int mask_t
    int flags(int mask)         # ERROR "the result of flags is signed here and unsigned in the header"
    unsigned int status()       # ERROR "the result of status is unsigned here and signed"
    unsigned long status2 "status"()    # ERROR "the result of status2 is unsigned"
    long long flags2 "flags"(int mask)
    Py_ssize_t size()
    int byte()
    signed char byte2 "byte"()  # ERROR "the result of byte2 is signed here"
    mask_t mask()
    struct bits:
        int a                   # ERROR "the field a of bits is signed here"
        unsigned int b
        int c
    short port                  # ERROR "port is signed here and unsigned"
# ---
# Fields, constants, variables.
cdef extern from *:
    """
    typedef struct { int n; double x; struct { int inner; } s; union { int u; float v; }; const char *name; int list[4]; } rec;
    struct hidden;
    enum { ONE, TWO };
    #define THREE 3
    #define PI 3.14
    #define NAME "name"
    #define SELF SELF
    extern double ratio;
    static int SELF;
    #define when s.inner
    """
    ctypedef struct rec:
        double n                # ERROR "the field n of rec is a floating point number here and an integer"
        int x                   # ERROR "the field x of rec is an integer here"
        int inner "s.inner"
        int u
        double v
        char *name
        int *list
        int when
        int unused
        int gone                # ERROR "the header's rec has no field gone"
    struct hidden:
        pass
    enum:
        ONE, TWO, THREE
        PI                      # ERROR "PI is an integer here and a floating point number"
        FOUR
    int three "THREE"
    double third "THREE"
    int pi "PI"                 # ERROR "pi is an integer here and a floating point number"
    const char *NAME
    int name "NAME"             # ERROR "name is an integer here and a pointer"
    int ratio                   # ERROR "ratio is an integer here"
    int SELF
    int ONE_VAR "ONE"

def f():
    cdef rec r
    return r.gone
# ---
# Names that are used and not there; others may be.
cdef extern from "stdlib.h":
    int abso(int x)             # ERROR "stdlib.h declares no abso"
    int never(int x)
    ctypedef struct div_tt:     # ERROR "stdlib.h declares no div_tt"
        int quot
    int __builtin_popcount(unsigned int x)
    int expression "(1 + 1)"

def f(int x):
    cdef div_tt *p = NULL
    return abso(x) + __builtin_popcount(x) + expression
# ---
# cython: check_externs=False
cdef extern from "stdlib.h":
    double abs(char *)
