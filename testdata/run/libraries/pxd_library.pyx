# Functions of the .pxd library that come with code of their own, and modules by dotted names.
cimport cpython.dict
cimport cpython.list
cimport cpython.weakref
cimport libc.math, libc.stdlib
cimport cpython
from cpython cimport array
from cpython cimport time as ctime
from cpython.contextvars cimport PyContextVar_New_with_default, get_value, get_value_no_default
from cpython.datetime cimport (PyDateTime_IMPORT, date, date_from_timestamp, date_new, datetime, datetime_from_timestamp, datetime_new, datetime_tzinfo,
                               get_utc, import_datetime, time_new, timedelta, timedelta_new, timezone_new, total_seconds)
from cpython.object cimport PyObject
from cpython.ref cimport Py_XDECREF
from cpython.type cimport type as pytype
from posix.resource cimport RLIMIT_NOFILE, RUSAGE_SELF, getrlimit, getrusage, rlimit, rusage
from posix.signal cimport SIG_BLOCK, SIG_SETMASK, sigaction, sigaction_t, sigaddset, sigemptyset, sigismember, sigprocmask
from posix.types cimport sigset_t
from libc.signal cimport SIGTERM, SIGUSR1, raise_

import array as pyarray
import datetime as pydatetime
import time as pytime
import weakref


cdef object owned(int code, PyObject *p):
    if p is NULL:
        return code, None
    result = code, <object>p
    Py_XDECREF(p)
    return result


def dicts(d, key):
    cdef PyObject *p = NULL
    cdef int code = cpython.dict.PyDict_GetItemRef(d, key, &p)
    out = [owned(code, p)]
    if isinstance(key, str):
        code = cpython.dict.PyDict_GetItemStringRef(d, key.encode(), &p)
        out.append(owned(code, p))
    code = cpython.dict.PyDict_SetDefaultRef(d, key, "default", &p)
    out.append(owned(code, p))
    out.append(cpython.dict.PyDict_SetDefaultRef(d, key, "other", NULL))
    return out


def lists(l):
    cpython.list.PyList_Extend(l, (x * x for x in range(3)))
    first = cpython.list.PyList_GetItemRef(l, 0)
    size = len(l)
    cpython.list.PyList_Clear(l)
    return first, size, l


def weak(ref):
    cdef PyObject *p = NULL
    cdef int code = cpython.weakref.PyWeakref_GetRef(ref, &p)
    return owned(code, p)


class Thing:
    def __repr__(self):
        return "Thing"


print(dicts({"a": 1}, "a"), dicts({}, "b"), dicts({}, 3))
try:
    dicts({}, [])
except TypeError as e:
    print(e)
print(lists([5]), cpython.PyTuple_New(0), libc.math.floor(2.5), libc.stdlib.abs(-2))
try:
    lists(())
except SystemError:
    print("SystemError")
thing = Thing()
ref = weakref.ref(thing)
print(weak(ref))
del thing
print(weak(ref))

# Arrays.
cdef array.array numbers = pyarray.array("i", [1, 2, 3])
cdef array.array more = array.clone(numbers, 4, True)
print(numbers.data.as_ints[1], len(more), more)
more.data.as_ints[3] = 9
array.extend(more, numbers)
print(more, numbers, array.copy(more) == more, array.copy(more) is more)
array.resize(more, 2)
print(more, more.ob_descr.itemsize == sizeof(int), chr(more.ob_descr.typecode))
for i in range(100):
    array.resize_smart(more, i + 1)
    more.data.as_ints[i] = i
print(sum(more), len(more))
array.zero(more)
print(sum(more))
cdef int tail[2]
tail[:] = [7, 8]
array.extend_buffer(numbers, <char *>tail, 2)
print(numbers)
try:
    array.extend(numbers, pyarray.array("d"))
except TypeError as e:
    print("TypeError")

# Dates and times.
import_datetime()
PyDateTime_IMPORT


def parts(datetime d, date e, timedelta t):
    return d.year, d.month, d.day, d.hour, d.minute, d.second, d.microsecond, d.fold, d.tzinfo, e.year, e.month, e.day, t.day, t.second, t.microsecond, total_seconds(t)


zone = timezone_new(timedelta_new(0, 3600, 0), "here")
stamp = datetime_new(2024, 2, 29, 12, 34, 56, 789, zone, 1)
print(parts(stamp, date_new(2023, 1, 2), timedelta_new(-1, 90000, 5)), stamp, timezone_new(timedelta_new(0, 60, 0)))
print(time_new(1, 2, 3, 4, None), time_new(1, 2, 3, 4, zone, 1).fold, get_utc() is pydatetime.timezone.utc, datetime_tzinfo(stamp) is zone)
print(datetime_from_timestamp(0, get_utc()), date_from_timestamp(86400 * 40), type(datetime_from_timestamp(5)).__name__)
for bad in (lambda: date_new(2023, 2, 30), lambda: datetime_from_timestamp("x"), lambda: timezone_new(timedelta_new(2, 0, 0))):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__)

# Clocks.
print(abs(ctime.time() - pytime.time()) < 60, abs(ctime.monotonic() - pytime.monotonic()) < 60, abs(ctime.perf_counter_ns() - pytime.perf_counter_ns()) < 60 * 10 ** 9)
now = ctime.localtime()
print(now["tm_year"] - pytime.localtime().tm_year in (-1, 0), 1 <= now["tm_mon"] <= 12, 0 <= now["tm_wday"] <= 6, 1 <= now["tm_yday"] <= 366)

# Context variables.
var = PyContextVar_New_with_default("var", "fallback")
print(get_value(var), get_value_no_default(var, "other"), var.name)
var.set(5)
print(get_value(var), get_value_no_default(var, "other"))

# Signals and resources.
cdef int caught = 0


cdef void handler(int signum) noexcept nogil:
    global caught
    caught = signum


cdef sigaction_t action, old
action.sa_handler = handler
action.sa_flags = 0
sigemptyset(&action.sa_mask)
sigaddset(&action.sa_mask, SIGTERM)
print(sigismember(&action.sa_mask, SIGTERM), sigismember(&action.sa_mask, SIGUSR1))
print(sigaction(SIGUSR1, &action, &old), raise_(SIGUSR1), caught == SIGUSR1, sigaction(SIGUSR1, &old, NULL))
cdef rlimit limits
cdef rusage usage
print(getrlimit(RLIMIT_NOFILE, &limits), limits.rlim_cur <= limits.rlim_max, getrusage(RUSAGE_SELF, &usage), usage.ru_maxrss > 0, usage.ru_utime.tv_sec >= 0)
