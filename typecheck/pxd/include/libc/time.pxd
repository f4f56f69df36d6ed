# <time.h>.

cdef extern from "<time.h>" nogil:
    ctypedef long clock_t
    ctypedef long time_t

    const int CLOCKS_PER_SEC

    cdef struct tm:
        int tm_sec
        int tm_min
        int tm_hour
        int tm_mday
        int tm_mon
        int tm_year
        int tm_wday
        int tm_yday
        int tm_isdst
        char *tm_zone
        long tm_gmtoff

    int daylight
    long timezone
    char *tzname[2]
    void tzset()

    clock_t clock()
    time_t time(time_t *now)
    double difftime(time_t later, time_t earlier)
    time_t mktime(tm *parts)
    char *asctime(const tm *parts)
    char *asctime_r(const tm *parts, char *buffer)
    char *ctime(const time_t *when)
    char *ctime_r(const time_t *when, char *buffer)
    tm *gmtime(const time_t *when)
    tm *gmtime_r(const time_t *when, tm *parts)
    tm *localtime(const time_t *when)
    tm *localtime_r(const time_t *when, tm *parts)
    size_t strftime(char *buffer, size_t size, const char *format, const tm *parts)
    size_t wcsftime(char *buffer, size_t size, const char *format, const tm *parts)
    char *strptime(const char *text, const char *format, tm *parts)
    const int TIME_UTC
    cdef struct timespec:
        time_t tv_sec
        long tv_nsec
    int timespec_get(timespec *now, int base)
    tm *getdate(const char *text)
