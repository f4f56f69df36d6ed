# <string.h>, C99 (7.21), and a few of POSIX.

cdef extern from *:
    # Names that older code uses for the const types.
    ctypedef const char const_char "const char"
    ctypedef const signed char const_schar "const signed char"
    ctypedef const unsigned char const_uchar "const unsigned char"
    ctypedef const void const_void "const void"

cdef extern from "<string.h>" nogil:
    void *memcpy(void *to, const void *source, size_t size)
    void *memmove(void *to, const void *source, size_t size)
    void *memset(void *block, int byte, size_t size)
    int memcmp(const void *a, const void *b, size_t size)
    void *memchr(const void *block, int byte, size_t size)
    void *memccpy(void *to, const void *source, int byte, size_t size)
    void *mempcpy(void *to, const void *source, size_t size)
    void *memmem(const void *haystack, size_t haystack_size, const void *needle, size_t needle_size)
    void *memrchr(const void *block, int byte, size_t size)

    size_t strlen(const char *s)
    size_t strnlen(const char *s, size_t limit)
    char *strcpy(char *to, const char *source)
    char *strncpy(char *to, const char *source, size_t size)
    char *strcat(char *to, const char *source)
    char *strncat(char *to, const char *source, size_t size)
    char *strdup(const char *s)
    char *strndup(const char *s, size_t size)
    int strcmp(const char *s1, const char *s2)
    int strncmp(const char *s1, const char *s2, size_t size)
    int strcasecmp(const char *s1, const char *s2)
    int strncasecmp(const char *s1, const char *s2, size_t size)
    int strcoll(const char *s1, const char *s2)
    size_t strxfrm(char *to, const char *source, size_t size)
    char *strchr(const char *s, int c)
    char *strrchr(const char *s, int c)
    char *strstr(const char *haystack, const char *needle)
    char *strcasestr(const char *haystack, const char *needle)
    size_t strcspn(const char *s, const char *set)
    size_t strspn(const char *s, const char *set)
    char *strpbrk(const char *s, const char *set)
    char *strtok(char *s, const char *delimiters)
    char *strtok_r(char *s, const char *delimiters, char **state)
    char *strsep(char **s, const char *delimiters)
    char *strerror(int error)
