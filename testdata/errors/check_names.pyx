def f():
    nonlocal x  # ERROR "no enclosing function binds x"
# ---
return 1  # ERROR "return outside"
# ---
break  # ERROR "break outside"
for i in "y":
    pass
else:
    continue  # ERROR "continue outside"
# ---
yield 1  # ERROR "yield outside"
x = [(yield 1) for y in z]  # ERROR "yield inside a comprehension"
# ---
def f(a):
    global a  # ERROR "a is a parameter and global"
# ---
cdef int g():
    return 1
g = 3  # ERROR "g is a C function"
# ---
ctypedef int T
T = 4  # ERROR "T is a C type"
# ---
def f():
    from m import *  # ERROR "only allowed at module level"
# ---
class A:
    x = [y := 1 for z in w]  # ERROR "can't bind a name of a class body"
# ---
try:
    pass
except:
    pass
except E:  # ERROR "no clause can follow a bare 'except'"
    pass
