# <fcntl.h>.

from posix.types cimport mode_t, off_t, pid_t

cdef extern from "<fcntl.h>" nogil:
    const int F_DUPFD
    const int F_DUPFD_CLOEXEC
    const int F_GETFD
    const int F_SETFD
    const int F_GETFL
    const int F_SETFL
    const int F_GETLK
    const int F_SETLK
    const int F_SETLKW
    const int F_GETOWN
    const int F_SETOWN
    const int F_RDLCK
    const int F_UNLCK
    const int F_WRLCK
    const int FD_CLOEXEC
    const int O_CREAT
    const int O_EXCL
    const int O_NOCTTY
    const int O_TRUNC
    const int O_CLOEXEC
    const int O_DIRECTORY
    const int O_NOFOLLOW
    const int O_APPEND
    const int O_DSYNC
    const int O_NONBLOCK
    const int O_RSYNC
    const int O_SYNC
    const int O_ACCMODE
    const int O_RDONLY
    const int O_RDWR
    const int O_WRONLY
    const int AT_FDCWD
    const int AT_EACCESS
    const int AT_SYMLINK_NOFOLLOW
    const int AT_SYMLINK_FOLLOW
    const int AT_REMOVEDIR
    const int S_IFMT
    const int S_IFBLK
    const int S_IFCHR
    const int S_IFIFO
    const int S_IFREG
    const int S_IFDIR
    const int S_IFLNK
    const int S_IFSOCK
    const int POSIX_FADV_DONTNEED
    const int POSIX_FADV_NOREUSE
    const int POSIX_FADV_NORMAL
    const int POSIX_FADV_RANDOM
    const int POSIX_FADV_SEQUENTIAL
    const int POSIX_FADV_WILLNEED

    struct flock:
        short l_type
        short l_whence
        off_t l_start
        off_t l_len
        pid_t l_pid

    int creat(const char *path, mode_t mode)
    int fcntl(int fd, int command, ...)
    int open(const char *path, int flags, ...)
    int openat(int directory, const char *path, int flags, ...)
    int posix_fadvise(int fd, off_t offset, off_t length, int advice)
    int posix_fallocate(int fd, off_t offset, off_t length)
    const int O_DIRECT
    const int O_EXEC
    const int O_SEARCH
    const int O_TTY_INIT
    const int SEEK_SET
    const int SEEK_CUR
    const int SEEK_END
