class A:
    __x = 1
    _A__y = 2
    __z__ = 3

    def __init__(self):
        self.__p = 10
        __local = 5
        self.l = __local

    def get(self):
        return self.__p, self.__x, A.__x, self.__y

    def __private(self):
        return "private"

    def call(self):
        return self.__private()

    def glob(self):
        return __mangled_global

    def kw(self, __arg=7):
        return __arg

    class __Inner:
        pass

    def inner(self):
        return self.__Inner.__name__

    def hasit(self):
        try:
            return self.__missing
        except AttributeError as e:
            return str(e)

    def imp(self):
        import os as __os
        return __os.name

    def setdel(self):
        self.__t = 1
        del self.__t
        return hasattr(self, "_A__t")


_A__mangled_global = "mangled global"
a = A()
print(a.get(), a.call(), a.glob(), a.kw(), a.kw(_A__arg=8), a.inner(), a.hasit(), a.imp(), a.setdel(), a.l)
print(sorted(k for k in vars(a)), [k for k in dir(A) if "A__" in k], A.__z__)


class B(A):
    __x = "B's"

    def both(self):
        return self.__x, self._A__x


print(B().both())


class _Under:
    __v = 1

    def get(self):
        return self.__v


print(_Under().get(), hasattr(_Under, "_Under__v"))


class __:
    __n = 4


print(hasattr(__, "__n"), getattr(__, "__n"))
try:
    a.__x
except AttributeError as e:
    print(e)
