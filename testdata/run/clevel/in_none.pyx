def f(Py_UCS4 a, str s): return a in s
def g(Py_UCS4 a, str s): return a not in s
def h(bytes a, bytes s): return a in s
def i(a, str s): return a in s
def j(a, list s): return a in s
def k(a, dict s): return a in s
for fn in (f,g):
    print(fn(c'f' if False else 'f', 'abf'))
    try: print(fn('f', None))
    except TypeError as e: print(e)
for fn in (i,j,k):
    try: print(fn('f', None))
    except TypeError as e: print(e)
