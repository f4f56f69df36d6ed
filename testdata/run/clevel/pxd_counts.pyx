cdef const char *text = "abc"
small = 3

cpdef f(a):
    x = a
    return x

print(f("y"), small + 1, type(text), text)
try:
    small = int("-1")
except OverflowError:
    print("OverflowError")
