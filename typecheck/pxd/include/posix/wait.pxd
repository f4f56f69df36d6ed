# <sys/wait.h>.

from posix.resource cimport rusage
from posix.signal cimport siginfo_t
from posix.types cimport id_t, pid_t

cdef extern from "<sys/wait.h>" nogil:
    ctypedef enum idtype_t:
        P_ALL
        P_PID
        P_PGID
    const int WCONTINUED
    const int WNOHANG
    const int WUNTRACED
    const int WEXITED
    const int WNOWAIT
    const int WSTOPPED
    int WEXITSTATUS(int status)
    int WIFCONTINUED(int status)
    int WIFEXITED(int status)
    int WIFSIGNALED(int status)
    int WIFSTOPPED(int status)
    int WSTOPSIG(int status)
    int WTERMSIG(int status)
    pid_t wait(int *status)
    pid_t waitpid(pid_t pid, int *status, int options)
    int waitid(idtype_t kind, id_t id, siginfo_t *info, int options)
    pid_t wait3(int *status, int options, rusage *usage)
    pid_t wait4(pid_t pid, int *status, int options, rusage *usage)
