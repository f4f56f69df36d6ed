def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except TypeError as e:
        print("TypeError", e)


class C:
    def m0(self):
        return "m0"

    def m1(self, a, b=2):
        return a, b

    def noself():
        return 1

    @staticmethod
    def s(a):
        return ("s", a)

    @classmethod
    def c(cls, a):
        return (cls.__name__, a)

    def __call__(self, *args, **kw):
        return ("call", args, kw)


o = C()
attempt(o.m0)
attempt(o.m0, 1)
attempt(o.m1)
attempt(o.m1, 1)
attempt(o.m1, 1, 2, 3)
attempt(o.m1, b=3)
attempt(o.m1, 1, c=3)
attempt(C.m0)
attempt(C.m0, o)
attempt(C.m1, o, 5)
attempt(o.noself)
attempt(C.noself)
attempt(o.s, 1)
attempt(o.s)
attempt(C.s, 1)
attempt(o.c, 1)
attempt(C.c, 2)
attempt(C.c)
attempt(o, 1, x=2)
attempt(C, 1)
bound = o.m1
print(bound(7), bound.__self__ is o, bound.__func__ is C.m1, bound == o.m1)


class D:
    def __init__(self, a, *, b):
        self.a, self.b = a, b


attempt(D)
attempt(D, 1)
attempt(lambda: D(1, b=2).b)
attempt(D, 1, 2, b=3)
attempt(5)
attempt(None)
attempt("x", 1)
attempt([], a=1)
