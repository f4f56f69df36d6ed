# <strings.h>.

cdef extern from "<strings.h>" nogil:
    int bcmp(const void *a, const void *b, size_t size)
    void bcopy(const void *source, void *to, size_t size)
    void bzero(void *block, size_t size)
    int ffs(int bits)
    char *index(const char *s, int c)
    char *rindex(const char *s, int c)
    int strcasecmp(const char *a, const char *b)
    int strncasecmp(const char *a, const char *b, size_t size)
