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

    # What sysconf, pathconf and confstr are asked for.
    const int _PC_LINK_MAX
    const int _PC_MAX_CANON
    const int _PC_MAX_INPUT
    const int _PC_CHOWN_RESTRICTED
    const int _PC_NO_TRUNC
    const int _PC_VDISABLE
    const int _PC_SYNC_IO
    const int _PC_ASYNC_IO
    const int _PC_PRIO_IO
    const int _PC_SOCK_MAXBUF
    const int _PC_FILESIZEBITS
    const int _PC_REC_INCR_XFER_SIZE
    const int _PC_REC_MAX_XFER_SIZE
    const int _PC_REC_MIN_XFER_SIZE
    const int _PC_REC_XFER_ALIGN
    const int _PC_ALLOC_SIZE_MIN
    const int _PC_SYMLINK_MAX
    const int _PC_2_SYMLINKS
    const int _SC_NGROUPS_MAX
    const int _SC_STREAM_MAX
    const int _SC_TZNAME_MAX
    const int _SC_JOB_CONTROL
    const int _SC_SAVED_IDS
    const int _SC_REALTIME_SIGNALS
    const int _SC_PRIORITY_SCHEDULING
    const int _SC_TIMERS
    const int _SC_ASYNCHRONOUS_IO
    const int _SC_PRIORITIZED_IO
    const int _SC_SYNCHRONIZED_IO
    const int _SC_FSYNC
    const int _SC_MAPPED_FILES
    const int _SC_MEMLOCK
    const int _SC_MEMLOCK_RANGE
    const int _SC_MEMORY_PROTECTION
    const int _SC_MESSAGE_PASSING
    const int _SC_SEMAPHORES
    const int _SC_SHARED_MEMORY_OBJECTS
    const int _SC_AIO_LISTIO_MAX
    const int _SC_AIO_MAX
    const int _SC_AIO_PRIO_DELTA_MAX
    const int _SC_DELAYTIMER_MAX
    const int _SC_MQ_OPEN_MAX
    const int _SC_MQ_PRIO_MAX
    const int _SC_VERSION
    const int _SC_RTSIG_MAX
    const int _SC_SEM_NSEMS_MAX
    const int _SC_SEM_VALUE_MAX
    const int _SC_SIGQUEUE_MAX
    const int _SC_TIMER_MAX
    const int _SC_BC_BASE_MAX
    const int _SC_BC_DIM_MAX
    const int _SC_BC_SCALE_MAX
    const int _SC_BC_STRING_MAX
    const int _SC_COLL_WEIGHTS_MAX
    const int _SC_EQUIV_CLASS_MAX
    const int _SC_EXPR_NEST_MAX
    const int _SC_LINE_MAX
    const int _SC_RE_DUP_MAX
    const int _SC_CHARCLASS_NAME_MAX
    const int _SC_2_VERSION
    const int _SC_2_C_BIND
    const int _SC_2_C_DEV
    const int _SC_2_FORT_DEV
    const int _SC_2_FORT_RUN
    const int _SC_2_SW_DEV
    const int _SC_2_LOCALEDEF
    const int _SC_PII
    const int _SC_PII_XTI
    const int _SC_PII_SOCKET
    const int _SC_PII_INTERNET
    const int _SC_PII_OSI
    const int _SC_POLL
    const int _SC_SELECT
    const int _SC_UIO_MAXIOV
    const int _SC_IOV_MAX
    const int _SC_PII_INTERNET_STREAM
    const int _SC_PII_INTERNET_DGRAM
    const int _SC_PII_OSI_COTS
    const int _SC_PII_OSI_CLTS
    const int _SC_PII_OSI_M
    const int _SC_T_IOV_MAX
    const int _SC_THREADS
    const int _SC_THREAD_SAFE_FUNCTIONS
    const int _SC_GETGR_R_SIZE_MAX
    const int _SC_GETPW_R_SIZE_MAX
    const int _SC_LOGIN_NAME_MAX
    const int _SC_TTY_NAME_MAX
    const int _SC_THREAD_DESTRUCTOR_ITERATIONS
    const int _SC_THREAD_KEYS_MAX
    const int _SC_THREAD_STACK_MIN
    const int _SC_THREAD_THREADS_MAX
    const int _SC_THREAD_ATTR_STACKADDR
    const int _SC_THREAD_ATTR_STACKSIZE
    const int _SC_THREAD_PRIORITY_SCHEDULING
    const int _SC_THREAD_PRIO_INHERIT
    const int _SC_THREAD_PRIO_PROTECT
    const int _SC_THREAD_PROCESS_SHARED
    const int _SC_NPROCESSORS_CONF
    const int _SC_PHYS_PAGES
    const int _SC_AVPHYS_PAGES
    const int _SC_ATEXIT_MAX
    const int _SC_PASS_MAX
    const int _SC_XOPEN_VERSION
    const int _SC_XOPEN_XCU_VERSION
    const int _SC_XOPEN_UNIX
    const int _SC_XOPEN_CRYPT
    const int _SC_XOPEN_ENH_I18N
    const int _SC_XOPEN_SHM
    const int _SC_2_CHAR_TERM
    const int _SC_2_C_VERSION
    const int _SC_2_UPE
    const int _SC_XOPEN_XPG2
    const int _SC_XOPEN_XPG3
    const int _SC_XOPEN_XPG4
    const int _SC_CHAR_BIT
    const int _SC_CHAR_MAX
    const int _SC_CHAR_MIN
    const int _SC_INT_MAX
    const int _SC_INT_MIN
    const int _SC_LONG_BIT
    const int _SC_WORD_BIT
    const int _SC_MB_LEN_MAX
    const int _SC_NZERO
    const int _SC_SSIZE_MAX
    const int _SC_SCHAR_MAX
    const int _SC_SCHAR_MIN
    const int _SC_SHRT_MAX
    const int _SC_SHRT_MIN
    const int _SC_UCHAR_MAX
    const int _SC_UINT_MAX
    const int _SC_ULONG_MAX
    const int _SC_USHRT_MAX
    const int _SC_NL_ARGMAX
    const int _SC_NL_LANGMAX
    const int _SC_NL_MSGMAX
    const int _SC_NL_NMAX
    const int _SC_NL_SETMAX
    const int _SC_NL_TEXTMAX
    const int _SC_XBS5_ILP32_OFF32
    const int _SC_XBS5_ILP32_OFFBIG
    const int _SC_XBS5_LP64_OFF64
    const int _SC_XBS5_LPBIG_OFFBIG
    const int _SC_XOPEN_LEGACY
    const int _SC_XOPEN_REALTIME
    const int _SC_XOPEN_REALTIME_THREADS
    const int _SC_ADVISORY_INFO
    const int _SC_BARRIERS
    const int _SC_BASE
    const int _SC_C_LANG_SUPPORT
    const int _SC_C_LANG_SUPPORT_R
    const int _SC_CLOCK_SELECTION
    const int _SC_CPUTIME
    const int _SC_THREAD_CPUTIME
    const int _SC_DEVICE_IO
    const int _SC_DEVICE_SPECIFIC
    const int _SC_DEVICE_SPECIFIC_R
    const int _SC_FD_MGMT
    const int _SC_FIFO
    const int _SC_PIPE
    const int _SC_FILE_ATTRIBUTES
    const int _SC_FILE_LOCKING
    const int _SC_FILE_SYSTEM
    const int _SC_MONOTONIC_CLOCK
    const int _SC_MULTI_PROCESS
    const int _SC_SINGLE_PROCESS
    const int _SC_NETWORKING
    const int _SC_READER_WRITER_LOCKS
    const int _SC_SPIN_LOCKS
    const int _SC_REGEXP
    const int _SC_REGEX_VERSION
    const int _SC_SHELL
    const int _SC_SIGNALS
    const int _SC_SPAWN
    const int _SC_SPORADIC_SERVER
    const int _SC_THREAD_SPORADIC_SERVER
    const int _SC_SYSTEM_DATABASE
    const int _SC_SYSTEM_DATABASE_R
    const int _SC_TIMEOUTS
    const int _SC_TYPED_MEMORY_OBJECTS
    const int _SC_USER_GROUPS
    const int _SC_USER_GROUPS_R
    const int _SC_2_PBS
    const int _SC_2_PBS_ACCOUNTING
    const int _SC_2_PBS_LOCATE
    const int _SC_2_PBS_MESSAGE
    const int _SC_2_PBS_TRACK
    const int _SC_SYMLOOP_MAX
    const int _SC_STREAMS
    const int _SC_2_PBS_CHECKPOINT
    const int _SC_V6_ILP32_OFF32
    const int _SC_V6_ILP32_OFFBIG
    const int _SC_V6_LP64_OFF64
    const int _SC_V6_LPBIG_OFFBIG
    const int _SC_HOST_NAME_MAX
    const int _SC_TRACE
    const int _SC_TRACE_EVENT_FILTER
    const int _SC_TRACE_INHERIT
    const int _SC_TRACE_LOG
    const int _SC_LEVEL1_ICACHE_SIZE
    const int _SC_LEVEL1_ICACHE_ASSOC
    const int _SC_LEVEL1_ICACHE_LINESIZE
    const int _SC_LEVEL1_DCACHE_SIZE
    const int _SC_LEVEL1_DCACHE_ASSOC
    const int _SC_LEVEL1_DCACHE_LINESIZE
    const int _SC_LEVEL2_CACHE_SIZE
    const int _SC_LEVEL2_CACHE_ASSOC
    const int _SC_LEVEL2_CACHE_LINESIZE
    const int _SC_LEVEL3_CACHE_SIZE
    const int _SC_LEVEL3_CACHE_ASSOC
    const int _SC_LEVEL3_CACHE_LINESIZE
    const int _SC_LEVEL4_CACHE_SIZE
    const int _SC_LEVEL4_CACHE_ASSOC
    const int _SC_LEVEL4_CACHE_LINESIZE
    const int _SC_IPV6
    const int _SC_RAW_SOCKETS
    const int _SC_V7_ILP32_OFF32
    const int _SC_V7_ILP32_OFFBIG
    const int _SC_V7_LP64_OFF64
    const int _SC_V7_LPBIG_OFFBIG
    const int _SC_SS_REPL_MAX
    const int _SC_TRACE_EVENT_NAME_MAX
    const int _SC_TRACE_NAME_MAX
    const int _SC_TRACE_SYS_MAX
    const int _SC_TRACE_USER_EVENT_MAX
    const int _SC_XOPEN_STREAMS
    const int _SC_THREAD_ROBUST_PRIO_INHERIT
    const int _SC_THREAD_ROBUST_PRIO_PROTECT
    const int _SC_MINSIGSTKSZ
    const int _SC_SIGSTKSZ
    const int _CS_PATH
    const int _CS_POSIX_V6_WIDTH_RESTRICTED_ENVS
    const int _CS_GNU_LIBC_VERSION
    const int _CS_GNU_LIBPTHREAD_VERSION
    const int _CS_POSIX_V5_WIDTH_RESTRICTED_ENVS
    const int _CS_POSIX_V7_WIDTH_RESTRICTED_ENVS
    const int _CS_XBS5_ILP32_OFF32_CFLAGS
    const int _CS_XBS5_ILP32_OFF32_LDFLAGS
    const int _CS_XBS5_ILP32_OFF32_LIBS
    const int _CS_XBS5_ILP32_OFF32_LINTFLAGS
    const int _CS_XBS5_ILP32_OFFBIG_CFLAGS
    const int _CS_XBS5_ILP32_OFFBIG_LDFLAGS
    const int _CS_XBS5_ILP32_OFFBIG_LIBS
    const int _CS_XBS5_ILP32_OFFBIG_LINTFLAGS
    const int _CS_XBS5_LP64_OFF64_CFLAGS
    const int _CS_XBS5_LP64_OFF64_LDFLAGS
    const int _CS_XBS5_LP64_OFF64_LIBS
    const int _CS_XBS5_LP64_OFF64_LINTFLAGS
    const int _CS_XBS5_LPBIG_OFFBIG_CFLAGS
    const int _CS_XBS5_LPBIG_OFFBIG_LDFLAGS
    const int _CS_XBS5_LPBIG_OFFBIG_LIBS
    const int _CS_XBS5_LPBIG_OFFBIG_LINTFLAGS
    const int _CS_POSIX_V6_ILP32_OFF32_CFLAGS
    const int _CS_POSIX_V6_ILP32_OFF32_LDFLAGS
    const int _CS_POSIX_V6_ILP32_OFF32_LIBS
    const int _CS_POSIX_V6_ILP32_OFF32_LINTFLAGS
    const int _CS_POSIX_V6_ILP32_OFFBIG_CFLAGS
    const int _CS_POSIX_V6_ILP32_OFFBIG_LDFLAGS
    const int _CS_POSIX_V6_ILP32_OFFBIG_LIBS
    const int _CS_POSIX_V6_ILP32_OFFBIG_LINTFLAGS
    const int _CS_POSIX_V6_LP64_OFF64_CFLAGS
    const int _CS_POSIX_V6_LP64_OFF64_LDFLAGS
    const int _CS_POSIX_V6_LP64_OFF64_LIBS
    const int _CS_POSIX_V6_LP64_OFF64_LINTFLAGS
    const int _CS_POSIX_V6_LPBIG_OFFBIG_CFLAGS
    const int _CS_POSIX_V6_LPBIG_OFFBIG_LDFLAGS
    const int _CS_POSIX_V6_LPBIG_OFFBIG_LIBS
    const int _CS_POSIX_V6_LPBIG_OFFBIG_LINTFLAGS
    const int _CS_POSIX_V7_ILP32_OFF32_CFLAGS
    const int _CS_POSIX_V7_ILP32_OFF32_LDFLAGS
    const int _CS_POSIX_V7_ILP32_OFF32_LIBS
    const int _CS_POSIX_V7_ILP32_OFF32_LINTFLAGS
    const int _CS_POSIX_V7_ILP32_OFFBIG_CFLAGS
    const int _CS_POSIX_V7_ILP32_OFFBIG_LDFLAGS
    const int _CS_POSIX_V7_ILP32_OFFBIG_LIBS
    const int _CS_POSIX_V7_ILP32_OFFBIG_LINTFLAGS
    const int _CS_POSIX_V7_LP64_OFF64_CFLAGS
    const int _CS_POSIX_V7_LP64_OFF64_LDFLAGS
    const int _CS_POSIX_V7_LP64_OFF64_LIBS
    const int _CS_POSIX_V7_LP64_OFF64_LINTFLAGS
    const int _CS_POSIX_V7_LPBIG_OFFBIG_CFLAGS
    const int _CS_POSIX_V7_LPBIG_OFFBIG_LDFLAGS
    const int _CS_POSIX_V7_LPBIG_OFFBIG_LIBS
    const int _CS_POSIX_V7_LPBIG_OFFBIG_LINTFLAGS
