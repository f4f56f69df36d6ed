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
    const int MADV_REMOVE
    const int MADV_DONTFORK
    const int MADV_DOFORK
    const int MADV_HWPOISON
    const int MADV_MERGEABLE
    const int MADV_UNMERGEABLE
    const int MADV_SOFT_OFFLINE
    const int MADV_HUGEPAGE
    const int MADV_NOHUGEPAGE
    const int MADV_DONTDUMP
    const int MADV_DODUMP
    const int MADV_FREE
    const int MADV_WIPEONFORK
    const int MADV_KEEPONFORK
    const int MAP_GROWSDOWN
    const int MAP_STACK
    const int MAP_NOCORE
    const int MAP_NOSYNC
    const int MCL_ONFAULT
    const int MLOCK_ONFAULT
    const int POSIX_MADV_NORMAL
    const int POSIX_MADV_RANDOM
    const int POSIX_MADV_SEQUENTIAL
    const int POSIX_MADV_WILLNEED
    const int POSIX_MADV_DONTNEED
    const int POSIX_TYPED_MEM_ALLOCATE
    const int POSIX_TYPED_MEM_ALLOCATE_CONTIG
    const int POSIX_TYPED_MEM_MAP_ALLOCATABLE
    int mlock2(const void *start, size_t size, unsigned int flags)
    int remap_file_pages(void *start, size_t size, int protection, size_t page, int flags)

    # Typed memory objects, which few systems have.
    struct posix_typed_mem_info:
        size_t posix_tmi_length
    int posix_mem_offset(const void *start, size_t size, off_t *offset, size_t *contiguous, int *fd)
    int posix_typed_mem_get_info(int fd, posix_typed_mem_info *info)
    int posix_typed_mem_open(const char *name, int flags, int kind)
