# <sys/select.h>.

from posix.signal cimport sigset_t
from posix.time cimport timespec, timeval

cdef extern from "<sys/select.h>" nogil:
    ctypedef struct fd_set:
        pass
    const int FD_SETSIZE
    void FD_SET(int fd, fd_set *set)
    void FD_CLR(int fd, fd_set *set)
    bint FD_ISSET(int fd, fd_set *set)
    void FD_ZERO(fd_set *set)
    int select(int count, fd_set *read, fd_set *write, fd_set *error, timeval *timeout)
    int pselect(int count, fd_set *read, fd_set *write, fd_set *error, const timespec *timeout, const sigset_t *mask)
