class T:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        """the doc"""
        return self._v

    @v.setter
    def v(self, x):
        if x < 0:
            raise ValueError("negative")
        self._v = x

    ro = property(lambda self: "read only")
    full = property(lambda s: s._v, lambda s, x: setattr(s, "_v", x * 10), lambda s: print("deleted"), "full doc")


t = T()
t.v = 5
t.v += 2
print(t.v, T.v.__doc__, T.full.__doc__, t.ro)
t.full = 3
print(t.full, t.v)
del t.full


def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: setattr(t, "v", -1))
attempt(lambda: setattr(t, "ro", 1))
attempt(lambda: delattr(t, "ro"))
attempt(lambda: delattr(t, "v"))


class U(T):
    @T.v.getter
    def v(self):
        return "sub " + str(self._v)

    @property
    def ro(self):
        return super().ro + "!"


u = U()
u.v = 9
print(u.v, u.ro)


class W:
    @property
    def broken(self):
        raise AttributeError("inner")

    def __getattr__(self, n):
        return "getattr " + n


print(W().broken)


class ClassProp:
    _n = 0

    @classmethod
    def inc(cls):
        cls._n += 1
        return cls._n


print(ClassProp.inc(), ClassProp.inc(), ClassProp()._n)
