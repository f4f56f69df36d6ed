# <stdlib.h>, C99 (7.20).

cdef extern from "<stdlib.h>" nogil:
    const int RAND_MAX
    const int EXIT_SUCCESS
    const int EXIT_FAILURE
    const size_t MB_CUR_MAX

    ctypedef struct div_t:
        int quot
        int rem
    ctypedef struct ldiv_t:
        long quot
        long rem
    ctypedef struct lldiv_t:
        long long quot
        long long rem

    double atof(const char *text)
    int atoi(const char *text)
    long atol(const char *text)
    long long atoll(const char *text)
    double strtod(const char *text, char **end)
    float strtof(const char *text, char **end)
    long double strtold(const char *text, char **end)
    long strtol(const char *text, char **end, int base)
    long long strtoll(const char *text, char **end, int base)
    unsigned long strtoul(const char *text, char **end, int base)
    unsigned long long strtoull(const char *text, char **end, int base)

    int rand()
    void srand(unsigned int seed)

    void *malloc(size_t size)
    void *calloc(size_t count, size_t size)
    void *realloc(void *block, size_t size)
    void free(void *block)

    void abort()
    int atexit(void (*function)() noexcept)
    void exit(int status)
    void _exit(int status)
    char *getenv(const char *name)
    int system(const char *command)

    void *bsearch(const void *key, const void *base, size_t count, size_t size,
                  int (*compare)(const void *, const void *) noexcept nogil)
    void qsort(void *base, size_t count, size_t size,
               int (*compare)(const void *, const void *) noexcept nogil)

    int abs(int value)
    long labs(long value)
    long long llabs(long long value)
    div_t div(int numerator, int denominator)
    ldiv_t ldiv(long numerator, long denominator)
    lldiv_t lldiv(long long numerator, long long denominator)
