x = "global x"
counter = 0


def read():
    return x


def write():
    global x, created
    x = "changed"
    created = "by write"


def local():
    x = "local"
    return x


def bump():
    global counter
    counter += 1
    return counter


print(read(), local(), read())
write()
print(read(), created, x)
print(bump(), bump(), counter)


def outer():
    x = "outer"

    def mid():
        def inner():
            nonlocal x
            x = "inner"
        inner()
        return x

    def globby():
        global x
        x = "set by globby"
        return x
    return mid(), globby(), x


print(outer(), x)


def dyn():
    globals()["dynamic"] = 5
    return dynamic


print(dyn(), dynamic, "dynamic" in globals())


def global_func():
    global defined_later

    def defined_later():
        return "defined"


global_func()
print(defined_later())


def global_class():
    global K

    class K:
        pass


global_class()
print(K.__name__, K.__qualname__)


def global_import():
    global math
    import math


global_import()
print(math.floor(2.5))


def global_for():
    global gi
    for gi in range(3):
        pass


global_for()
print(gi)


def global_except():
    global ge
    try:
        raise ValueError("g")
    except ValueError as ge:
        print(repr(ge))


global_except()
print("ge" in globals())
print(sorted(k for k in globals() if not k.startswith("__"))[:5])
