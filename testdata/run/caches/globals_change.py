x = 1


def get():
    return x


def call():
    return helper()


def helper():
    return "first"


def builtin():
    return len("abc")


out = []
for i in range(10):
    out.append((get(), call(), builtin()))
    if i == 2:
        x = 2
    if i == 3:
        globals()["x"] = "via dict"
    if i == 4:
        def helper():
            return "second"
    if i == 5:
        len = lambda s: "shadow"
    if i == 6:
        del len
    if i == 7:
        helper = lambda: "lambda"
    if i == 8:
        import sys
        sys.modules[__name__].x = "via module"
print(out)
import builtins
try:
    missing_name
except NameError as e:
    print(e)
builtins.missing_name = "from builtins"


def use():
    return missing_name


print(use())
missing_name = "from globals"
print(use())
del missing_name
print(use())
del builtins.missing_name
try:
    use()
except NameError as e:
    print(e)
for i in range(3):
    exec("dyn = %d" % i)
    print(dyn)
