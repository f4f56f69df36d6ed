# Closures: late binding, cells shared, nonlocal through levels, loops, defaults, recursion, class scopes, __closure__.
def counter(start=0):
    count = start

    def up(n=1):
        nonlocal count
        count += n
        return count

    def down():
        nonlocal count
        count -= 1
        return count

    def peek():
        return count

    def reset():
        nonlocal count
        count = start

    return up, down, peek, reset


up, down, peek, reset = counter(10)
print(up(), up(5), down(), peek(), reset(), peek(), counter()[2]())
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
made = []
for i in range(3):
    def f(k=i * 10):
        return i, k
    made.append(f)
print([f() for f in late], [f() for f in early], [f() for f in made])
i = "rebound"
print([f() for f in made], [f() for f in late])


def loops():
    fs = []
    for n in range(3):
        def f():
            return n
        fs.append(f)
    before = [f() for f in fs]
    n = "changed"
    fs.append(lambda: n)
    while len(fs) < 6:
        m = len(fs)
        fs.append(lambda: (m, n))
    return before, [f() for f in fs]


print(loops())


def levels():
    x = 0

    def one():
        y = 1

        def two():
            nonlocal x, y
            x += 1
            y *= 2

            def three():
                nonlocal x
                x *= 10
                return x, y
            return three
        return two, lambda: y
    two, get_y = one()
    t = two()
    a = t()
    two()
    return a, t(), x, get_y()


print(levels())


def params_are_cells(a, b=2, *args, k=4, **kw):
    def show():
        return a, b, args, k, sorted(kw)

    def change():
        nonlocal a, b, args, k, kw
        a, b, args, k, kw = "a", "b", "args", "k", {"kw": 1}
    before = show()
    change()
    return before, show()


print(params_are_cells(1, 2, 3, k=5, z=6))


def cells():
    x = 1
    y = [2]

    def f():
        return x, y, z
    try:
        f.__closure__[2].cell_contents
    except ValueError as e:
        print(e)
    z = 3
    names = f.__code__.co_freevars
    print(names, [c.cell_contents for c in f.__closure__])
    f.__closure__[0].cell_contents = "set through the cell"
    return x, f()


print(cells())


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)
    old = fact
    r = fact(5), even(10), odd(7)
    fact = lambda n: -1
    return r, old(5)


print(recursive())


def class_scopes(v):
    class A:
        u = "own " + str(v)
        w = [v for _ in range(2)]
        f = lambda self: v

        class B:
            got = v

        def m(self):
            nonlocal v
            v += 1
            return v, __class__.__name__

        @staticmethod
        def s(fn=lambda: v):
            return fn()
    return A.w, A().f(), A.B.got, A().m(), A.s()


try:
    print(class_scopes(5))
except NameError as e:
    print(e)


def class_nonlocal():
    x = "outer"

    class K:
        nonlocal x
        x = "from class body"
        y = x
    return x, hasattr(K, "x"), K.y


print(class_nonlocal())


def class_global():
    class K:
        global made_in_class
        made_in_class = "global from class"

        def made_in_def(self):
            global made_in_method
            made_in_method = self
    K().made_in_def()
    return type(made_in_method).__name__


print(class_global(), made_in_class)


def generators_share():
    total = 0

    def add(xs):
        nonlocal total
        for x in xs:
            total += x
            yield total
    a, b = add([1, 2, 3]), add([10, 20])
    out = [next(a), next(b), next(a), next(b), next(a)]
    return out, total, (lambda: total)()


print(generators_share())


def memo(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), len(fib.cache))


def comprehension_scopes(n):
    x = "kept"
    a = [[x for x in range(y)] for y in range(n)]
    b = {x: (lambda: x) for x in range(n)}
    c = [(x, n := n + 1) for x in "ab"]
    d = list((x, z) for x in "pq" for z in [x * n])
    return x, a, [f() for f in b.values()], c, n, d


print(comprehension_scopes(3))


def walrus_in_comp():
    def inner():
        nonlocal last
        [last := v for v in "abc"]
    last = None
    inner()
    any((hit := v) > 2 for v in (1, 2, 3, 4))
    return last, hit


print(walrus_in_comp())


def delete_and_rebind():
    x = 1

    def get():
        return x
    out = [get()]
    del x
    try:
        get()
    except NameError as e:
        out.append(str(e))
    x = 2
    return out, get()


print(delete_and_rebind())


def exception_cell():
    try:
        raise ValueError("seen")
    except ValueError as e:
        f = lambda: e
        first = repr(f())
    try:
        f()
    except NameError as n:
        return first, str(n)


print(exception_cell())
