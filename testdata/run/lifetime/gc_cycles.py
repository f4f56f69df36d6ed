import gc
import weakref


class N:
    pass


def alive_after(make):
    gc.collect()
    w = make()
    gc.collect()
    return w() is not None


def func_cycle():
    def f():
        return f
    return weakref.ref(f)


def closure_cycle():
    n = N()

    def f():
        return n
    n.f = f
    return weakref.ref(n)


def gen_cycle():
    n = N()

    def g():
        x = n
        yield x
    n.g = g()
    next(n.g)
    return weakref.ref(n)


def default_cycle():
    n = N()

    def f(x=n):
        return x
    n.f = f
    return weakref.ref(n)


def attr_cycle():
    def f():
        pass
    f.me = f
    return weakref.ref(f)


def class_cycle():
    class K:
        def m(self):
            return K
    k = K()
    K.inst = k
    return weakref.ref(K)


def exc_cycle():
    n = N()
    try:
        raise ValueError
    except ValueError as e:
        n.e = e
        e.n = n
    return weakref.ref(n)


def method_cycle():
    class K:
        def m(self):
            pass
    k = K()
    k.bound = k.m
    return weakref.ref(k)


for f in (func_cycle, closure_cycle, gen_cycle, default_cycle, attr_cycle, class_cycle, exc_cycle, method_cycle):
    print(f.__name__, alive_after(f))


class Fin:
    def __del__(self):
        print("finalised")


def fin_cycle():
    a = Fin()
    a.f = lambda: a


fin_cycle()
gc.collect()
print("end")
