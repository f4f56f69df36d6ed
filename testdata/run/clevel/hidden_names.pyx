# Names of C functions and variables that could be those of local variables in the C that is written.
cdef extern from *:
    """
    static int va(int n, ...) { return n; }
    static int v(int n) { return n + 1; }
    static int line = 70;
    static int ret[3] = {7, 8, 9};
    static int t1(int n) { return n * 2; }
    static const double t2 = 2.5;
    static int v_x(int n) { return n + 100; }
    #define t3(x) ((x) * 3)
    """
    int va(int n, ...)
    int v(int n)
    int line
    int ret[3]
    int t1(int n)
    const double t2
    int v_x(int n)
    int t3(int n)


def use(x):
    global line
    cdef int *p = &line
    cdef int (*f)(int)
    f = t1
    line += 1
    return va(3, 1.5, <char *>b"x"), v(x), line, p[0], ret[1], t1(x), t2, v_x(x), t3(x), f(x), [n for n in ret]


print(use(4))
print(use(5))
