def counter():
    n = 0

    def inc(step=1):
        nonlocal n
        n += step
        return n

    def get():
        return n
    return inc, get


inc, get = counter()
print(inc(), inc(), inc(5), get())
inc2, get2 = counter()
print(inc2(), get(), get2())


def late():
    fs = []
    for i in range(3):
        def f():
            return i
        fs.append(f)
    i = 10
    return [f() for f in fs]


print(late())


def unbound(flag):
    def inner():
        return x
    if flag:
        x = 1
    try:
        return inner()
    except NameError as e:
        return type(e).__name__, str(e)


print(unbound(True), unbound(False))


def deleted():
    x = 1

    def inner():
        return x
    del x
    try:
        return inner()
    except NameError as e:
        return str(e)


print(deleted())


def own_deleted():
    x = 1

    def inner():
        return x
    del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)


print(own_deleted())


def three(a):
    def two(b):
        def one(c):
            nonlocal a
            a += 1
            return a, b, c
        return one
    return two


t = three(1)(2)
print(t(3), t(4))


def param_cell(x):
    def setx(v):
        nonlocal x
        x = v
    setx(x * 2)
    return x


print(param_cell(21))


def args_cell(*args, k=1, **kw):
    return lambda: (args, k, kw)


print(args_cell(1, 2, k=3, z=4)())


def recursive_inner(n):
    def fact(k):
        return 1 if k < 2 else k * fact(k - 1)
    return fact(n)


print(recursive_inner(10))


def shadow():
    x = "outer"

    def inner():
        x = "inner"
        return x
    return inner(), x


print(shadow())


def loop_cells():
    out = []
    for i in range(3):
        j = i * 2
        out.append(lambda k=i: (i, j, k))
    return [f() for f in out]


print(loop_cells())


def except_cell():
    fs = []
    try:
        raise ValueError("v")
    except ValueError as e:
        fs.append(lambda: e)
        print(repr(fs[0]()))
    try:
        fs[0]()
    except NameError as e2:
        print(e2)


except_cell()
f = inc
print(f.__closure__ is not None, len(f.__closure__), f.__code__.co_freevars, f.__closure__[0].cell_contents)
