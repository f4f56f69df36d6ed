# Meeting points of threads that are used again (C++20).

from libc.stddef cimport ptrdiff_t


cdef extern from "<barrier>" namespace "std" nogil:
    cppclass barrier[F=*]:
        cppclass arrival_token:
            pass
        barrier(ptrdiff_t n) except +
        barrier(ptrdiff_t n, F done) except +
        arrival_token arrive() except +
        arrival_token arrive(ptrdiff_t n) except +
        void wait(arrival_token&&) except +
        void arrive_and_wait() except +
        void arrive_and_drop() except +
        @staticmethod
        ptrdiff_t max()
