# The clocks of the time module, without objects: PyTime_* of CPython 3.13, and
# what earlier versions call _PyTime_*.

from libc.stdint cimport int64_t
from libc.time cimport time_t, tm

cdef extern from *:
    """
    #include <errno.h>
    #include <time.h>
    #if PY_VERSION_HEX >= 0x030d0000
    typedef PyTime_t pyxc_lib_pytime;
    static CYTHON_INLINE pyxc_lib_pytime pyxc_lib_clock_wall(void) { PyTime_t t; (void)PyTime_TimeRaw(&t); return t; }
    static CYTHON_INLINE pyxc_lib_pytime pyxc_lib_clock_monotonic(void) { PyTime_t t; (void)PyTime_MonotonicRaw(&t); return t; }
    static CYTHON_INLINE pyxc_lib_pytime pyxc_lib_clock_perf(void) { PyTime_t t; (void)PyTime_PerfCounterRaw(&t); return t; }
    #define pyxc_lib_clock_seconds(t) PyTime_AsSecondsDouble(t)
    #else
    typedef _PyTime_t pyxc_lib_pytime;
    static CYTHON_INLINE pyxc_lib_pytime pyxc_lib_clock_wall(void) { return _PyTime_GetSystemClock(); }
    static CYTHON_INLINE pyxc_lib_pytime pyxc_lib_clock_monotonic(void) { return _PyTime_GetMonotonicClock(); }
    static CYTHON_INLINE pyxc_lib_pytime pyxc_lib_clock_perf(void) { return _PyTime_GetPerfCounter(); }
    #define pyxc_lib_clock_seconds(t) _PyTime_AsSecondsDouble(t)
    #endif
    /* The local time of a moment; 0, or -1 with errno set. */
    static CYTHON_INLINE int pyxc_lib_clock_local(time_t when, struct tm *parts)
    {
    #ifdef _WIN32
        int error = localtime_s(parts, &when);
        if (error) {
            errno = error;
            return -1;
        }
    #else
        errno = 0;
        if (!localtime_r(&when, parts)) {
            if (!errno)
                errno = EINVAL;
            return -1;
        }
    #endif
        return 0;
    }
    """
    ctypedef int64_t PyTime_t "pyxc_lib_pytime"
    ctypedef int64_t _PyTime_t "pyxc_lib_pytime"

    # The clocks can't fail once Python runs.
    PyTime_t PyTime_TimeUnchecked "pyxc_lib_clock_wall" () noexcept nogil
    PyTime_t PyTime_TimeRaw "pyxc_lib_clock_wall" () noexcept nogil
    PyTime_t PyTime_MonotonicRaw "pyxc_lib_clock_monotonic" () noexcept nogil
    PyTime_t PyTime_PerfCounterRaw "pyxc_lib_clock_perf" () noexcept nogil
    double PyTime_AsSecondsDouble "pyxc_lib_clock_seconds" (PyTime_t t) noexcept nogil
    int _local "pyxc_lib_clock_local" (time_t when, tm *parts) noexcept nogil

cdef extern from "Python.h":
    void *_errno_error "PyErr_SetFromErrno" (object type) except NULL

cdef inline double time() noexcept nogil:
    return PyTime_AsSecondsDouble(PyTime_TimeRaw())

cdef inline int64_t time_ns() noexcept nogil:
    return PyTime_TimeRaw()

cdef inline double perf_counter() noexcept nogil:
    return PyTime_AsSecondsDouble(PyTime_PerfCounterRaw())

cdef inline int64_t perf_counter_ns() noexcept nogil:
    return PyTime_PerfCounterRaw()

cdef inline double monotonic() noexcept nogil:
    return PyTime_AsSecondsDouble(PyTime_MonotonicRaw())

cdef inline int64_t monotonic_ns() noexcept nogil:
    return PyTime_MonotonicRaw()

cdef inline int _raise_from_errno() except -1 with gil:
    _errno_error(RuntimeError)
    return -1

# The current local time in the numbers of time.localtime(): years in full,
# months and days from 1, days of the week from Monday.
cdef inline tm localtime() except * nogil:
    cdef tm parts
    if _local(<time_t>time(), &parts) < 0:
        _raise_from_errno()
    parts.tm_year += 1900
    parts.tm_mon += 1
    parts.tm_yday += 1
    parts.tm_wday = parts.tm_wday - 1 if parts.tm_wday > 0 else 6
    return parts
