# The C API of the datetime module: datetime.h. Its table of functions is
# fetched by import_datetime(), which has to be called before all the rest.

from cpython.object cimport PyObject, PyTypeObject

cdef extern from "datetime.h":
    """
    /* CPython 3.9 has no macros for the time zones. */
    #ifndef PyDateTime_TIME_GET_TZINFO
    #define PyDateTime_TIME_GET_TZINFO(o) (((PyDateTime_Time *)(o))->hastzinfo ? ((PyDateTime_Time *)(o))->tzinfo : Py_None)
    #endif
    #ifndef PyDateTime_DATE_GET_TZINFO
    #define PyDateTime_DATE_GET_TZINFO(o) (((PyDateTime_DateTime *)(o))->hastzinfo ? ((PyDateTime_DateTime *)(o))->tzinfo : Py_None)
    #endif
    #define pyxc_lib_datetime_new(y, mo, d, h, mi, s, us, tz, fold) \\
        PyDateTimeAPI->DateTime_FromDateAndTimeAndFold(y, mo, d, h, mi, s, us, tz, fold, PyDateTimeAPI->DateTimeType)
    #define pyxc_lib_time_new(h, mi, s, us, tz, fold) \\
        PyDateTimeAPI->Time_FromTimeAndFold(h, mi, s, us, tz, fold, PyDateTimeAPI->TimeType)
    #define pyxc_lib_datetime_stamp(args) PyDateTimeAPI->DateTime_FromTimestamp((PyObject *)PyDateTimeAPI->DateTimeType, args, NULL)
    #define pyxc_lib_date_stamp(args) PyDateTimeAPI->Date_FromTimestamp((PyObject *)PyDateTimeAPI->DateType, args)
    """
    # The types.
    ctypedef extern class datetime.date [object PyDateTime_Date]:
        @property
        cdef inline int year(self) noexcept:
            return PyDateTime_GET_YEAR(self)

        @property
        cdef inline int month(self) noexcept:
            return PyDateTime_GET_MONTH(self)

        @property
        cdef inline int day(self) noexcept:
            return PyDateTime_GET_DAY(self)

    ctypedef extern class datetime.time [object PyDateTime_Time]:
        @property
        cdef inline int hour(self) noexcept:
            return PyDateTime_TIME_GET_HOUR(self)

        @property
        cdef inline int minute(self) noexcept:
            return PyDateTime_TIME_GET_MINUTE(self)

        @property
        cdef inline int second(self) noexcept:
            return PyDateTime_TIME_GET_SECOND(self)

        @property
        cdef inline int microsecond(self) noexcept:
            return PyDateTime_TIME_GET_MICROSECOND(self)

        @property
        cdef inline object tzinfo(self):
            return <object>PyDateTime_TIME_GET_TZINFO(self)

        @property
        cdef inline int fold(self) noexcept:
            return PyDateTime_TIME_GET_FOLD(self)

    ctypedef extern class datetime.datetime [object PyDateTime_DateTime]:
        @property
        cdef inline int year(self) noexcept:
            return PyDateTime_GET_YEAR(self)

        @property
        cdef inline int month(self) noexcept:
            return PyDateTime_GET_MONTH(self)

        @property
        cdef inline int day(self) noexcept:
            return PyDateTime_GET_DAY(self)

        @property
        cdef inline int hour(self) noexcept:
            return PyDateTime_DATE_GET_HOUR(self)

        @property
        cdef inline int minute(self) noexcept:
            return PyDateTime_DATE_GET_MINUTE(self)

        @property
        cdef inline int second(self) noexcept:
            return PyDateTime_DATE_GET_SECOND(self)

        @property
        cdef inline int microsecond(self) noexcept:
            return PyDateTime_DATE_GET_MICROSECOND(self)

        @property
        cdef inline object tzinfo(self):
            return <object>PyDateTime_DATE_GET_TZINFO(self)

        @property
        cdef inline int fold(self) noexcept:
            return PyDateTime_DATE_GET_FOLD(self)

    ctypedef extern class datetime.timedelta [object PyDateTime_Delta]:
        @property
        cdef inline int day(self) noexcept:
            return PyDateTime_DELTA_GET_DAYS(self)

        @property
        cdef inline int second(self) noexcept:
            return PyDateTime_DELTA_GET_SECONDS(self)

        @property
        cdef inline int microsecond(self) noexcept:
            return PyDateTime_DELTA_GET_MICROSECONDS(self)

    ctypedef extern class datetime.tzinfo [object PyDateTime_TZInfo]:
        pass

    # Their structs.
    ctypedef struct PyDateTime_Date:
        pass
    ctypedef struct PyDateTime_Time:
        unsigned char fold
        char hastzinfo
        PyObject *tzinfo
    ctypedef struct PyDateTime_DateTime:
        unsigned char fold
        char hastzinfo
        PyObject *tzinfo
    ctypedef struct PyDateTime_Delta:
        int days
        int seconds
        int microseconds

    # The table of types and functions.
    ctypedef struct PyDateTime_CAPI:
        PyTypeObject *DateType
        PyTypeObject *DateTimeType
        PyTypeObject *TimeType
        PyTypeObject *DeltaType
        PyTypeObject *TZInfoType
        PyObject *TimeZone_UTC
        date (*Date_FromDate)(int year, int month, int day, PyTypeObject *type)
        datetime (*DateTime_FromDateAndTime)(int year, int month, int day, int hour, int minute, int second, int microsecond, object tz, PyTypeObject *type)
        time (*Time_FromTime)(int hour, int minute, int second, int microsecond, object tz, PyTypeObject *type)
        timedelta (*Delta_FromDelta)(int days, int seconds, int microseconds, int normalize, PyTypeObject *type)
        object (*TimeZone_FromTimeZone)(object offset, PyObject *name)
        datetime (*DateTime_FromTimestamp)(PyObject *type, object args, PyObject *keywords)
        date (*Date_FromTimestamp)(PyObject *type, object args)
        datetime (*DateTime_FromDateAndTimeAndFold)(int year, int month, int day, int hour, int minute, int second, int microsecond, object tz, int fold, PyTypeObject *type)
        time (*Time_FromTimeAndFold)(int hour, int minute, int second, int microsecond, object tz, int fold, PyTypeObject *type)

    PyDateTime_CAPI *PyDateTimeAPI
    PyObject *PyDateTime_TimeZone_UTC
    void *PyDateTime_IMPORT

    # What an object is.
    bint PyDate_Check(object o)
    bint PyDate_CheckExact(object o)
    bint PyDateTime_Check(object o)
    bint PyDateTime_CheckExact(object o)
    bint PyTime_Check(object o)
    bint PyTime_CheckExact(object o)
    bint PyDelta_Check(object o)
    bint PyDelta_CheckExact(object o)
    bint PyTZInfo_Check(object o)
    bint PyTZInfo_CheckExact(object o)

    # Its parts, which are read without a check.
    int PyDateTime_GET_YEAR(object o)
    int PyDateTime_GET_MONTH(object o)
    int PyDateTime_GET_DAY(object o)
    int PyDateTime_DATE_GET_HOUR(object o)
    int PyDateTime_DATE_GET_MINUTE(object o)
    int PyDateTime_DATE_GET_SECOND(object o)
    int PyDateTime_DATE_GET_MICROSECOND(object o)
    int PyDateTime_DATE_GET_FOLD(object o)
    PyObject *PyDateTime_DATE_GET_TZINFO(object o)
    int PyDateTime_TIME_GET_HOUR(object o)
    int PyDateTime_TIME_GET_MINUTE(object o)
    int PyDateTime_TIME_GET_SECOND(object o)
    int PyDateTime_TIME_GET_MICROSECOND(object o)
    int PyDateTime_TIME_GET_FOLD(object o)
    PyObject *PyDateTime_TIME_GET_TZINFO(object o)
    int PyDateTime_DELTA_GET_DAYS(object o)
    int PyDateTime_DELTA_GET_SECONDS(object o)
    int PyDateTime_DELTA_GET_MICROSECONDS(object o)

    # Makers.
    object PyTimeZone_FromOffset(object offset)
    object PyTimeZone_FromOffsetAndName(object offset, object name)
    object PyDateTime_FromTimeStamp "PyDateTime_FromTimestamp" (object args)
    object PyDate_FromTimeStamp "PyDate_FromTimestamp" (object args)

    date _date "PyDate_FromDate" (int year, int month, int day)
    datetime _datetime "pyxc_lib_datetime_new" (int year, int month, int day, int hour, int minute, int second, int microsecond, object tz, int fold)
    time _time "pyxc_lib_time_new" (int hour, int minute, int second, int microsecond, object tz, int fold)
    timedelta _delta "PyDelta_FromDSU" (int days, int seconds, int microseconds)
    datetime _datetime_stamp "pyxc_lib_datetime_stamp" (object args)
    date _date_stamp "pyxc_lib_date_stamp" (object args)

# Fetches the table; an exception of the import is left set, as by the macro.
cdef inline void import_datetime() noexcept:
    PyDateTime_IMPORT

cdef inline date date_new(int year, int month, int day):
    return _date(year, month, day)

cdef inline time time_new(int hour, int minute, int second, int microsecond, object tz, int fold=0):
    return _time(hour, minute, second, microsecond, tz, fold)

cdef inline datetime datetime_new(int year, int month, int day, int hour, int minute, int second, int microsecond, object tz, int fold=0):
    return _datetime(year, month, day, hour, minute, second, microsecond, tz, fold)

cdef inline timedelta timedelta_new(int days, int seconds, int useconds):
    return _delta(days, seconds, useconds)

cdef inline object timezone_new(object offset, object name=None):
    if name is None:
        return PyTimeZone_FromOffset(offset)
    return PyTimeZone_FromOffsetAndName(offset, name)

cdef inline datetime datetime_from_timestamp(timestamp, tz=None):
    if tz is None:
        return _datetime_stamp((timestamp,))
    return _datetime_stamp((timestamp, tz))

cdef inline date date_from_timestamp(timestamp):
    return _date_stamp((timestamp,))

cdef inline object get_utc():
    return <object>PyDateTime_TimeZone_UTC

# The parts of an object by functions, which check nothing either.
cdef inline object time_tzinfo(object o):
    return <object>PyDateTime_TIME_GET_TZINFO(o)

cdef inline object datetime_tzinfo(object o):
    return <object>PyDateTime_DATE_GET_TZINFO(o)

cdef inline int date_year(object o) noexcept:
    return PyDateTime_GET_YEAR(o)

cdef inline int date_month(object o) noexcept:
    return PyDateTime_GET_MONTH(o)

cdef inline int date_day(object o) noexcept:
    return PyDateTime_GET_DAY(o)

cdef inline int datetime_year(object o) noexcept:
    return PyDateTime_GET_YEAR(o)

cdef inline int datetime_month(object o) noexcept:
    return PyDateTime_GET_MONTH(o)

cdef inline int datetime_day(object o) noexcept:
    return PyDateTime_GET_DAY(o)

cdef inline int datetime_hour(object o) noexcept:
    return PyDateTime_DATE_GET_HOUR(o)

cdef inline int datetime_minute(object o) noexcept:
    return PyDateTime_DATE_GET_MINUTE(o)

cdef inline int datetime_second(object o) noexcept:
    return PyDateTime_DATE_GET_SECOND(o)

cdef inline int datetime_microsecond(object o) noexcept:
    return PyDateTime_DATE_GET_MICROSECOND(o)

cdef inline int datetime_fold(object o) noexcept:
    return PyDateTime_DATE_GET_FOLD(o)

cdef inline int time_hour(object o) noexcept:
    return PyDateTime_TIME_GET_HOUR(o)

cdef inline int time_minute(object o) noexcept:
    return PyDateTime_TIME_GET_MINUTE(o)

cdef inline int time_second(object o) noexcept:
    return PyDateTime_TIME_GET_SECOND(o)

cdef inline int time_microsecond(object o) noexcept:
    return PyDateTime_TIME_GET_MICROSECOND(o)

cdef inline int time_fold(object o) noexcept:
    return PyDateTime_TIME_GET_FOLD(o)

cdef inline int timedelta_days(object o) noexcept:
    return PyDateTime_DELTA_GET_DAYS(o)

cdef inline int timedelta_seconds(object o) noexcept:
    return PyDateTime_DELTA_GET_SECONDS(o)

cdef inline int timedelta_microseconds(object o) noexcept:
    return PyDateTime_DELTA_GET_MICROSECONDS(o)

# What timedelta.total_seconds() gives, rounded once at the division.
cdef inline double total_seconds(timedelta obj) noexcept:
    cdef double seconds = <double>PyDateTime_DELTA_GET_DAYS(obj) * 86400 + PyDateTime_DELTA_GET_SECONDS(obj)
    return (seconds * 1000000 + PyDateTime_DELTA_GET_MICROSECONDS(obj)) / 1000000
