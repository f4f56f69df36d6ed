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
class K:
    a = w
    global w  # ERROR "w is used before"
