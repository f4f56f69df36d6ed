# The exception leaves the module: the harness compares its traceback.
def level1(x):
    return level2(x + 1)


def level2(x):
    items = [level3(i) for i in range(x)] if False else level3(x)
    return items


def level3(x):
    try:
        return 10 / (x - 2)
    except ZeroDivisionError as e:
        raise ValueError("bad x: %d" % x) from e


print("before")
level1(1)
print("not reached")
