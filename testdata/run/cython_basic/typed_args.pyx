def attempt(f, *a, **k):
    try:
        print(f.__name__, a, k, f(*a, **k))
    except Exception as e:
        print(f.__name__, a, k, type(e).__name__, e)


def i(int x):
    return x


def d(double x, double y=2.5):
    return x, y


def l(list x):
    return x


def dd(dict x not None):
    return x


def s(str x, bytes y=b"d"):
    return x, y


def t(tuple x=None, set y=None):
    return x, y


def b(bint x):
    return x


def kw(int a, *, int b, double c=1):
    return a, b, c


def star(int a, *args, **kwargs):
    return a, args, kwargs


def o(object x, y):
    return x, y


def c(char x):
    return x


def p(char *x):
    return x


attempt(i, 5)
attempt(i, "5")
attempt(i, None)
attempt(i)
attempt(i, 1, 2)
attempt(i, x=3)
attempt(i, y=3)
attempt(i, 2**40)
attempt(i, 1.5)
attempt(d, 1)
attempt(d, 1, y=2)
attempt(d, "x")
attempt(d, 1, "x")
attempt(d, y=1)
attempt(l, [1])
attempt(l, None)
attempt(l, (1,))
attempt(dd, {})
attempt(dd, None)
attempt(dd, [])
attempt(s, "a")
attempt(s, b"a")
attempt(s, "a", "b")
attempt(s, None, None)
attempt(t)
attempt(t, (1,), {1})
attempt(t, [1])
attempt(t, y=[1])
attempt(b, 5)
attempt(b, [])
attempt(kw, 1)
attempt(kw, 1, b=2)
attempt(kw, 1, b="x")
attempt(kw, 1, 2)
attempt(kw, b=1)
attempt(star, 1, 2, 3, z=4)
attempt(star)
attempt(star, "x")
attempt(o, 1, y=2)
attempt(o, 1)
attempt(c, 65)
attempt(c, 300)
attempt(p, b"bytes")
attempt(p, "str")
attempt(p, None)
