# POSIX's part of <time.h>, and <sys/time.h>.

from posix.signal cimport sigevent
from posix.types cimport clockid_t, pid_t, suseconds_t, time_t, timer_t

cdef extern from "<sys/time.h>" nogil:
    const int ITIMER_REAL
    const int ITIMER_VIRTUAL
    const int ITIMER_PROF

    cdef struct timezone:
        int tz_minuteswest
        int dsttime "tz_dsttime"
    cdef struct timeval:
        time_t tv_sec
        suseconds_t tv_usec
    cdef struct timespec:
        time_t tv_sec
        long tv_nsec
    cdef struct itimerval:
        timeval it_interval
        timeval it_value
    cdef struct itimerspec:
        timespec it_interval
        timespec it_value

    int getitimer(int which, itimerval *value)
    int gettimeofday(timeval *now, timezone *zone)
    int setitimer(int which, const itimerval *value, itimerval *old)
    int utimes(const char *path, const timeval times[2])

cdef extern from "<time.h>" nogil:
    const clockid_t CLOCK_PROCESS_CPUTIME_ID
    const clockid_t CLOCK_THREAD_CPUTIME_ID
    const clockid_t CLOCK_REALTIME
    const clockid_t CLOCK_REALTIME_COARSE
    const clockid_t CLOCK_MONOTONIC
    const clockid_t CLOCK_MONOTONIC_COARSE
    const clockid_t CLOCK_MONOTONIC_RAW
    const clockid_t CLOCK_BOOTTIME
    const int TIMER_ABSTIME

    int clock_getcpuclockid(pid_t pid, clockid_t *clock)
    int clock_getres(clockid_t clock, timespec *resolution)
    int clock_gettime(clockid_t clock, timespec *now)
    int clock_nanosleep(clockid_t clock, int flags, const timespec *duration, timespec *remaining)
    int clock_settime(clockid_t clock, const timespec *now)
    int nanosleep(const timespec *duration, timespec *remaining)
    int timer_delete(timer_t timer)
    int timer_gettime(timer_t timer, itimerspec *value)
    int timer_getoverrun(timer_t timer)
    int timer_settime(timer_t timer, int flags, const itimerspec *value, itimerspec *old)
    int timer_create(clockid_t clock, sigevent *event, timer_t *timer)
    const int CLOCK_BOOTTIME_ALARM
    const int CLOCK_REALTIME_ALARM
    const int CLOCK_MONOTONIC_FAST
    const int CLOCK_MONOTONIC_PRECISE
    const int CLOCK_REALTIME_FAST
    const int CLOCK_REALTIME_PRECISE
    const int CLOCK_SECOND
    const int CLOCK_UPTIME
    const int CLOCK_UPTIME_FAST
    const int CLOCK_UPTIME_PRECISE
