def attempt(f, *a):
    try:
        print(f(*a))
    except NameError as e:
        print(type(e).__name__, e)


def use_before():
    print(x)
    x = 1


def deleted():
    x = 1
    del x
    return x


def maybe(c):
    if c:
        y = 1
    return y


def loopvar(seq):
    for i in seq:
        pass
    return i


def del_twice():
    a = 1
    del a
    del a


def aug():
    total += 1


def after_except():
    try:
        raise ValueError("v")
    except ValueError as e:
        pass
    return e


def undefined():
    return no_such_name


def undefined_call():
    return no_such_function(1)


def del_global():
    global gone
    del gone


def use_global():
    return later


def rebind():
    x = 1
    del x
    x = 2
    return x


def del_param(p):
    del p
    return p


def del_in_loop():
    for i in range(2):
        x = i
        del x
    return x


for f in (use_before, deleted, del_twice, aug, after_except, undefined, undefined_call, del_global, use_global, rebind, del_in_loop):
    attempt(f)
attempt(maybe, 1)
attempt(maybe, 0)
attempt(loopvar, [1])
attempt(loopvar, [])
attempt(del_param, 1)
gone = 1
del_global()
attempt(lambda: gone)
later = "now"
attempt(use_global)
try:
    print(module_level)
except NameError as e:
    print(e)
v = 1
del v
try:
    v
except NameError as e:
    print(e)
try:
    del v
except NameError as e:
    print(e)
lst = [1, 2, 3]
a, b = 1, 2
del a, lst[0]
print(lst, b)
del (b), [lst[0]]
print(lst)
