# <signal.h>.

ctypedef void (*sighandler_t)(int signum) noexcept nogil

cdef extern from "<signal.h>" nogil:
    ctypedef int sig_atomic_t

    sighandler_t SIG_DFL
    sighandler_t SIG_IGN
    sighandler_t SIG_ERR

    sighandler_t signal(int signum, sighandler_t handler)
    int raise_"raise" (int signum)

    const int SIGABRT
    const int SIGFPE
    const int SIGILL
    const int SIGINT
    const int SIGSEGV
    const int SIGTERM
    const int SIGALRM
    const int SIGBUS
    const int SIGCHLD
    const int SIGCONT
    const int SIGHUP
    const int SIGIO
    const int SIGIOT
    const int SIGKILL
    const int SIGPIPE
    const int SIGPOLL
    const int SIGPROF
    const int SIGPWR
    const int SIGQUIT
    const int SIGSTOP
    const int SIGSYS
    const int SIGTRAP
    const int SIGTSTP
    const int SIGTTIN
    const int SIGTTOU
    const int SIGURG
    const int SIGUSR1
    const int SIGUSR2
    const int SIGVTALRM
    const int SIGWINCH
    const int SIGXCPU
    const int SIGXFSZ
    const int SIGLOST
    const int SIGEMT
    const int SIGINFO
    const int SIGCLD
    const int SIGSTKFLT
    const int SIGRTMIN
    const int SIGRTMAX
