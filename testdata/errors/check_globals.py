def f():
    x = 1
    global x  # ERROR "x is used before it is declared global"
def g():
    print(y)
    [z for z in range(3)]
    def h(): return z
    global y, z  # ERROR "y is used before"
    y = 1
def ok():
    global q
    q = 1
    global q
def defines():
    def x(): pass
    import y.z
    from os import w as v
    class u: pass
    global x, z, w  # ERROR "x is used before"
    global y  # ERROR "y is used before"
    global v  # ERROR "v is used before"
    global u  # ERROR "u is used before"
class K:
    a = w
    global w  # ERROR "w is used before"
m = 1
global m  # ERROR "m is used before"
global free
free = 1
def p(): pass
if m:
    global p  # ERROR "p is used before"
