# POSIX's part of <stdio.h>.

from libc.stdio cimport FILE
from posix.types cimport off_t

cdef extern from "<stdio.h>" nogil:
    FILE *fmemopen(void *buffer, size_t size, const char *mode)
    FILE *open_memstream(char **buffer, size_t *size)
    FILE *popen(const char *command, const char *mode)
    int pclose(FILE *stream)
    FILE *fdopen(int fd, const char *mode)
    int fileno(FILE *stream)
    int fseeko(FILE *stream, off_t offset, int whence)
    off_t ftello(FILE *stream)
    void flockfile(FILE *stream)
    int ftrylockfile(FILE *stream)
    void funlockfile(FILE *stream)
    ssize_t getline(char **line, size_t *size, FILE *stream)
    ssize_t getdelim(char **line, size_t *size, int delimiter, FILE *stream)
    int getc_unlocked(FILE *stream)
    int getchar_unlocked()
    int putc_unlocked(int c, FILE *stream)
    int putchar_unlocked(int c)
