cimport _methods
from _methods cimport Base, Mid, drive, log
cdef class Sub(Base):
    cdef int w
    cdef int plain(self, int a) except -1:
        log.append("Sub.plain"); return Base.plain(self, a) + 1000
    cpdef int both(self, int x) except *:
        log.append("Sub.both"); return Base.both(self, x) + 1
    cdef opt(self, int a, int b=20, object c="sub"):
        return ("Sub.opt", a, b, c, Base.opt(self, a))
cdef class Sub2(Mid):
    cpdef copt(self, a, int b=50):
        return ("Sub2.copt", a, b, Base.copt(self, a), Base.copt(self, a, 3))
    cdef void quiet(self) noexcept:
        log.append("Sub2.quiet"); Mid.quiet(self)
    cdef int more(self) except -1: return 10 + Mid.more(self)
class Py(Sub):
    def both(self, x):
        log.append("Py.both"); return Sub.both(self, x) + 5
    def copt(self, a, b=1):
        return ("Py.copt", a, b, super().copt(a))
class Py2(Sub2):
    def copt(self, a, b=1): return ("Py2.copt", a, b, Sub2.copt(self, a))
def show():
    for x in log: print("  ", x)
    log.clear()
def main():
    cdef Base b
    for b in (Base(2), Mid(3), Sub(4), Sub2(5), Py(6), Py2(7)):
        print(type(b).__name__)
        drive(b)
        show()
        log.append((b.plain(1), b.both(2), b.opt(5), b.opt(5, 6), b.copt(7), b.copt(7, 8), b.same() is b, b.v))
        b.quiet()
        show()
        if isinstance(b, Mid): print((<Mid> b).more())
    print(Base.st(1), _methods.Base.st(2))
    class Broken(Base):
        def both(self, x): raise KeyError(x)
    try: drive(Broken())
    except KeyError as e: print("KeyError", e)
    class Bad(Base):
        def both(self, x): return "no"
    try: drive(Bad())
    except TypeError as e: print("TypeError", e)
main()
