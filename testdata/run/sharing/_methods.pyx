log = []
cdef class Base:
    def __init__(self, v=1): self.v = v
    cdef int plain(self, int a) except -1:
        log.append("Base.plain"); return self.v + a
    cpdef int both(self, int x) except *:
        log.append("Base.both"); return self.v * x
    cdef opt(self, int a, int b=2, object c="c"):
        return ("Base.opt", a, b, c)
    cpdef copt(self, a, int b=5):
        return ("Base.copt", a, b)
    cdef void quiet(self) noexcept:
        log.append("Base.quiet")
    cdef Base same(self): return self
    @staticmethod
    cdef int st(int x) noexcept: return x + 100
cdef class Mid(Base):
    def __init__(self, v=1): self.v = v; self.extra = [v]
    cdef int plain(self, int a) except -1:
        log.append("Mid.plain"); return Base.plain(self, a) * 2
    cdef int more(self) except -1: return len(self.extra)
cdef int drive(Base b) except -1:
    log.append(("plain", b.plain(3)))
    log.append(("both", b.both(4)))
    log.append(b.opt(1)); log.append(b.opt(1, 7)); log.append(b.opt(1, 7, "z"))
    log.append(b.copt(1)); log.append(b.copt(1, 9))
    b.quiet()
    log.append(b.same() is b)
    return 0
def pydrive(Base b): drive(b)
