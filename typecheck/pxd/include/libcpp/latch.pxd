# Meeting points of threads that are used once (C++20).

from libc.stddef cimport ptrdiff_t
from libcpp cimport bool


cdef extern from "<latch>" namespace "std" nogil:
    cppclass latch:
        latch(ptrdiff_t n) except +
        void count_down() except +
        void count_down(ptrdiff_t n) except +
        bool try_wait()
        void wait() except +
        void arrive_and_wait() except +
        void arrive_and_wait(ptrdiff_t n) except +
        @staticmethod
        ptrdiff_t max()
