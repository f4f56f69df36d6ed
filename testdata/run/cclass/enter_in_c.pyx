# A context manager whose __enter__ is a C method.
cdef class Log:
    cdef list seen
    cdef bint fails

    def __cinit__(self, fails=False):
        self.seen = []
        self.fails = fails

    cdef int __enter__(self) except -1:
        if self.fails:
            raise ValueError("enter")
        self.seen.append("enter")
        return 7

    def __exit__(self, kind, value, tb):
        self.seen.append(("exit", kind and kind.__name__))
        return kind is KeyError


cdef class More(Log):
    cdef int __enter__(self) except -1:
        self.seen.append("more")
        return 8


cdef class NoExit:
    cdef __enter__(self):
        print("never")


cdef class Holder:
    cdef Log log

    def __init__(self, log):
        self.log = log

    def run(self, what):
        with self.log as n:
            self.log.seen.append(n)
            if what:
                raise what("in the body")
        return self.log.seen


for kind in None, KeyError, IndexError:
    for cls in Log, More:
        holder = Holder(cls())
        try:
            print(holder.run(kind))
        except Exception as e:
            print(type(e).__name__)
for bad in (lambda: Holder(Log(True)).run(None), lambda: Holder(None).run(None)):
    try:
        bad()
    except (ValueError, AttributeError, TypeError) as e:
        print(type(e).__name__)


def no_exit():
    cdef NoExit x = NoExit()
    with x:
        print("inside")


try:
    no_exit()
except AttributeError as e:
    print(e)
