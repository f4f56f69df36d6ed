def attempt(f):
    try:
        f()
    except Exception as e:
        c = e.__context__
        print(type(e).__name__, e, "context", type(c).__name__ if c else None)


class NoExit:
    def __enter__(self):
        print("entered")


class NoEnter:
    def __exit__(self, *a):
        pass


class EnterRaises:
    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *a):
        print("never")


class ExitRaises:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        raise TypeError("exit")


class Truthy:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        return BadBool()


class BadBool:
    def __bool__(self):
        raise RuntimeError("bool")


class Plain:
    def __enter__(self):
        return 5

    def __exit__(self, *a):
        print("plain exit", a[0])


def f1():
    with NoExit():
        print("body")


def f2():
    with NoEnter():
        print("body")


def f3():
    with EnterRaises():
        print("body")


def f4():
    with ExitRaises():
        print("body")


def f5():
    with ExitRaises():
        raise ValueError("body")


def f6():
    with Truthy():
        raise ValueError("body")


def f7():
    with Truthy():
        print("ok")


def f8():
    with 5:
        pass


def f9():
    with Plain() as (a, b):
        pass


def f10():
    with Plain(), EnterRaises():
        pass


def f11():
    with Plain():
        return no_such


class Inst:
    pass


def f12():
    i = Inst()
    i.__enter__ = lambda: print("instance")
    i.__exit__ = lambda *a: None
    with i:
        pass


for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12):
    print(f.__name__)
    attempt(f)
