# <sys/ioctl.h>.

cdef extern from "<sys/ioctl.h>" nogil:
    const int FIONBIO
    int ioctl(int fd, unsigned long request, ...)
