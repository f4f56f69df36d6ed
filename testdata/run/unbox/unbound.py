# Variables without a value: before the loop, after del, in branches.
def after(n):
    for i in range(n):
        last = i * 2
    return i, last


def deleted(n):
    x = n + 1
    for i in range(3):
        x = x * 2
        if i == n:
            del x
    return x


def branch(n):
    for i in range(3):
        if i == n:
            y = i * 1.5
    return y + 1


def again(n):
    t = 0
    for i in range(4):
        if i == n:
            del t
            t = "text"
            del t
            t = 7
        t += i
    return t


def loop_var(items):
    for i in items:
        pass
    for j in range(2):
        i = i + j
    return i


def handler(n):
    for i in range(3):
        try:
            v = 10 // (i - n)
        except ZeroDivisionError as v:
            pass
    return v


def del_param(p):
    for i in range(2):
        p = p + 1
    del p
    return p


def names(n):
    for i in range(n):
        k = i * 2
    return sorted(locals())


def values(n):
    t = 1
    for i in range(n):
        t = t * 3
        f = t / 2
    d = locals()
    return sorted(d.items())


def attempt(f, *args):
    try:
        print(f.__name__, f(*args))
    except UnboundLocalError as e:
        print(f.__name__, "unbound", "local variable" in str(e))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


for n in (0, 1, 3):
    attempt(after, n)
    attempt(deleted, n)
    attempt(branch, n)
    attempt(again, n)
    attempt(handler, n)
    attempt(del_param, n)
    attempt(names, n)
    attempt(values, n)
attempt(after, -1)
attempt(loop_var, [])
attempt(loop_var, [1.5])
attempt(loop_var, range(2**63 - 1, 2**63 + 1))
