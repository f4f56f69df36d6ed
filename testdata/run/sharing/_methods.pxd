cdef class Base:
    cdef public int v
    cdef int plain(self, int a) except -1
    cpdef int both(self, int x) except *
    cdef opt(self, int a, int b=*, object c=*)
    cpdef copt(self, a, int b=*)
    cdef void quiet(self) noexcept
    cdef Base same(self)
    @staticmethod
    cdef int st(int x) noexcept
cdef class Mid(Base):
    cdef object extra
    cdef int more(self) except -1
cdef int drive(Base b) except -1
cdef object log
