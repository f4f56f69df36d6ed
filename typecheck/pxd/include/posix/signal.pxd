# POSIX's part of <signal.h>.

from posix.types cimport pid_t, sigset_t, uid_t

cdef extern from "<signal.h>" nogil:
    union sigval:
        int sival_int
        void *sival_ptr

    struct sigevent:
        int sigev_notify
        int sigev_signo
        sigval sigev_value
        void (*sigev_notify_function)(sigval value) noexcept

    ctypedef struct siginfo_t:
        int si_signo
        int si_errno
        int si_code
        pid_t si_pid
        uid_t si_uid
        void *si_addr
        int si_status
        long si_band
        sigval si_value

    struct sigaction_t "sigaction":
        void (*sa_handler)(int signum) noexcept
        void (*sa_sigaction)(int signum, siginfo_t *info, void *context) noexcept
        sigset_t sa_mask
        int sa_flags

    ctypedef struct stack_t:
        void *ss_sp
        int ss_flags
        size_t ss_size

    const int SA_NOCLDSTOP
    const int SA_NOCLDWAIT
    const int SA_NODEFER
    const int SA_ONSTACK
    const int SA_RESETHAND
    const int SA_RESTART
    const int SA_SIGINFO
    const int SIGEV_NONE
    const int SIGEV_SIGNAL
    const int SIGEV_THREAD
    const int SIGEV_THREAD_ID
    const int SIG_BLOCK
    const int SIG_UNBLOCK
    const int SIG_SETMASK
    const int SS_ONSTACK
    const int SS_DISABLE
    const int MINSIGSTKSZ
    const int SIGSTKSZ

    int kill(pid_t pid, int signum)
    int killpg(pid_t group, int signum)
    int sigaction(int signum, const sigaction_t *action, sigaction_t *old)
    int sigaltstack(const stack_t *stack, stack_t *old)
    int sigpending(sigset_t *pending)
    int sigprocmask(int how, const sigset_t *mask, sigset_t *old)
    int sigsuspend(const sigset_t *mask)
    int sigqueue(pid_t pid, int signum, sigval value)
    int sigwait(const sigset_t *mask, int *signum)

    int sigemptyset(sigset_t *signals)
    int sigfillset(sigset_t *signals)
    int sigaddset(sigset_t *signals, int signum)
    int sigdelset(sigset_t *signals, int signum)
    int sigismember(const sigset_t *signals, int signum)
