# <stdio.h>, C99 (7.19).

cdef extern from "<stdio.h>" nogil:
    ctypedef struct FILE
    ctypedef long fpos_t

    FILE *stdin
    FILE *stdout
    FILE *stderr

    const int EOF
    const int BUFSIZ
    const int FOPEN_MAX
    const int FILENAME_MAX
    const int L_tmpnam
    const int TMP_MAX
    const int SEEK_SET
    const int SEEK_CUR
    const int SEEK_END
    const int _IOFBF
    const int _IOLBF
    const int _IONBF

    FILE *fopen(const char *path, const char *mode)
    FILE *freopen(const char *path, const char *mode, FILE *stream)
    FILE *fdopen(int fd, const char *mode)
    int fclose(FILE *stream)
    int fflush(FILE *stream)
    int remove(const char *path)
    int rename(const char *old, const char *new)
    FILE *tmpfile()
    char *tmpnam(char *buffer)

    void setbuf(FILE *stream, char *buffer)
    int setvbuf(FILE *stream, char *buffer, int mode, size_t size)
    size_t fread(void *data, size_t size, size_t count, FILE *stream)
    size_t fwrite(const void *data, size_t size, size_t count, FILE *stream)
    int feof(FILE *stream)
    int ferror(FILE *stream)
    void clearerr(FILE *stream)
    int fseek(FILE *stream, long offset, int whence)
    long ftell(FILE *stream)
    void rewind(FILE *stream)
    int fgetpos(FILE *stream, fpos_t *position)
    int fsetpos(FILE *stream, const fpos_t *position)

    int printf(const char *format, ...)
    int fprintf(FILE *stream, const char *format, ...)
    int sprintf(char *buffer, const char *format, ...)
    int snprintf(char *buffer, size_t size, const char *format, ...)
    int scanf(const char *format, ...)
    int fscanf(FILE *stream, const char *format, ...)
    int sscanf(const char *text, const char *format, ...)
    void perror(const char *prefix)

    int fgetc(FILE *stream)
    int getc(FILE *stream)
    int getchar()
    char *fgets(char *buffer, int size, FILE *stream)
    int fputc(int c, FILE *stream)
    int putc(int c, FILE *stream)
    int putchar(int c)
    int fputs(const char *text, FILE *stream)
    int puts(const char *text)
    int ungetc(int c, FILE *stream)
    int fileno(FILE *stream)
    ssize_t getline(char **line, size_t *size, FILE *stream)
