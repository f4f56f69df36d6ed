def f():
    x  # ERROR "the variable x is read here before anything is assigned"
    x = 1
def g(c):
    if c:
        x = 1
    return x
def h():
    cdef object a
    a[1] = 2  # ERROR "the variable a is read here"
def i():
    for j in range(3):
        pass
    try:
        k = 1
    finally:
        pass
    return k + j
def closure():
    def inner():
        return x
    inner()
    x = 1
def deleted():
    x = 1
    del x
    return x  # ERROR "the variable x is read here"
