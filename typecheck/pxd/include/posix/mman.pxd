# <sys/mman.h>.

from posix.types cimport mode_t, off_t

cdef extern from "<sys/mman.h>" nogil:
    const int PROT_EXEC
    const int PROT_READ
    const int PROT_WRITE
    const int PROT_NONE
    const int MAP_PRIVATE
    const int MAP_SHARED
    const int MAP_FIXED
    const int MAP_ANON
    const int MAP_ANONYMOUS
    const int MAP_NORESERVE
    const int MAP_LOCKED
    const int MAP_POPULATE
    const int MAP_HUGETLB
    const int MCL_CURRENT
    const int MCL_FUTURE
    const int MADV_NORMAL
    const int MADV_RANDOM
    const int MADV_SEQUENTIAL
    const int MADV_WILLNEED
    const int MADV_DONTNEED
    const int MS_SYNC
    const int MS_ASYNC
    const int MS_INVALIDATE
    const int MREMAP_MAYMOVE
    const int MREMAP_FIXED
    void *MAP_FAILED

    void *mmap(void *address, size_t size, int protection, int flags, int fd, off_t offset)
    int munmap(void *address, size_t size)
    int mprotect(void *address, size_t size, int protection)
    int madvise(void *address, size_t size, int advice)
    int posix_madvise(void *address, size_t size, int advice)
    int mlock(const void *address, size_t size)
    int munlock(const void *address, size_t size)
    int mlockall(int flags)
    int munlockall()
    int msync(void *address, size_t size, int flags)
    int mincore(void *address, size_t size, unsigned char *pages)
    void *mremap(void *address, size_t size, size_t new_size, int flags, ...)
    int shm_open(const char *name, int flags, mode_t mode)
    int shm_unlink(const char *name)
