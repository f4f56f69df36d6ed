# Counters that threads wait for (C++20).

from libc.stddef cimport ptrdiff_t
from libcpp cimport bool


cdef extern from "<semaphore>" namespace "std" nogil:
    cppclass counting_semaphore[N=*]:
        counting_semaphore(ptrdiff_t n) except +
        void release() except +
        void release(ptrdiff_t n) except +
        void acquire() except +
        bool try_acquire()
        bool try_acquire_for[Duration](const Duration&) except +
        bool try_acquire_until[Time](const Time&) except +
        @staticmethod
        ptrdiff_t max()

    cppclass binary_semaphore:
        binary_semaphore(ptrdiff_t n) except +
        void release() except +
        void release(ptrdiff_t n) except +
        void acquire() except +
        bool try_acquire()
        bool try_acquire_for[Duration](const Duration&) except +
        bool try_acquire_until[Time](const Time&) except +
        @staticmethod
        ptrdiff_t max()
