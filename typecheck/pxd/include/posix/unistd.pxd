# <unistd.h>.

from posix.types cimport gid_t, off_t, pid_t, uid_t

cdef extern from "<unistd.h>" nogil:
    char *optarg
    int optind
    int opterr
    int optopt
    char **environ

    ctypedef size_t socklen_t
    ctypedef int useconds_t

    const int F_OK
    const int R_OK
    const int W_OK
    const int X_OK
    const int SEEK_SET
    const int SEEK_CUR
    const int SEEK_END
    const int F_LOCK
    const int F_TEST
    const int F_TLOCK
    const int F_ULOCK
    const int STDIN_FILENO
    const int STDOUT_FILENO
    const int STDERR_FILENO
    const int _SC_ARG_MAX
    const int _SC_CHILD_MAX
    const int _SC_CLK_TCK
    const int _SC_OPEN_MAX
    const int _SC_PAGESIZE
    const int _SC_PAGE_SIZE
    const int _SC_NPROCESSORS_ONLN
    const int _PC_NAME_MAX
    const int _PC_PATH_MAX
    const int _PC_PIPE_BUF

    int access(const char *path, int mode)
    unsigned alarm(unsigned seconds)
    int chdir(const char *path)
    int chown(const char *path, uid_t owner, gid_t group)
    int close(int fd)
    size_t confstr(int name, char *buffer, size_t size)
    int dup(int fd)
    int dup2(int fd, int target)
    int execl(const char *path, const char *argument, ...)
    int execlp(const char *file, const char *argument, ...)
    int execv(const char *path, char *const *arguments)
    int execve(const char *path, char *const *arguments, char *const *environment)
    int execvp(const char *file, char *const *arguments)
    void _exit(int status)
    int fchown(int fd, uid_t owner, gid_t group)
    int fchdir(int fd)
    int fdatasync(int fd)
    pid_t fork()
    long fpathconf(int fd, int name)
    int fsync(int fd)
    int ftruncate(int fd, off_t length)
    char *getcwd(char *buffer, size_t size)
    gid_t getegid()
    uid_t geteuid()
    gid_t getgid()
    int getgroups(int size, gid_t *groups)
    long gethostid()
    int gethostname(char *name, size_t size)
    char *getlogin()
    int getlogin_r(char *name, size_t size)
    int getopt(int argc, char *const *argv, const char *options)
    pid_t getpgid(pid_t pid)
    pid_t getpgrp()
    pid_t getpid()
    pid_t getppid()
    pid_t getsid(pid_t pid)
    uid_t getuid()
    int isatty(int fd)
    int lchown(const char *path, uid_t owner, gid_t group)
    int link(const char *old, const char *new)
    int lockf(int fd, int command, off_t size)
    off_t lseek(int fd, off_t offset, int whence)
    int nice(int increment)
    long pathconf(const char *path, int name)
    int pause()
    int pipe(int fds[2])
    ssize_t pread(int fd, void *buffer, size_t size, off_t offset)
    ssize_t pwrite(int fd, const void *buffer, size_t size, off_t offset)
    ssize_t read(int fd, void *buffer, size_t size)
    ssize_t readlink(const char *path, char *buffer, size_t size)
    int rmdir(const char *path)
    int setegid(gid_t gid)
    int seteuid(uid_t uid)
    int setgid(gid_t gid)
    int setpgid(pid_t pid, pid_t group)
    int setregid(gid_t real, gid_t effective)
    int setreuid(uid_t real, uid_t effective)
    pid_t setsid()
    int setuid(uid_t uid)
    unsigned sleep(unsigned seconds)
    void swab(const void *source, void *to, ssize_t size)
    int symlink(const char *target, const char *path)
    void sync()
    long sysconf(int name)
    pid_t tcgetpgrp(int fd)
    int tcsetpgrp(int fd, pid_t group)
    int truncate(const char *path, off_t length)
    char *ttyname(int fd)
    int ttyname_r(int fd, char *name, size_t size)
    int unlink(const char *path)
    int usleep(useconds_t microseconds)
    ssize_t write(int fd, const void *buffer, size_t size)
