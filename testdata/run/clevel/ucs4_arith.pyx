def a(Py_UCS4 c, int i): return c + i
def b(Py_UCS4 c, int i): return c - i
def c_(Py_UCS4 c): return c + 1
def d(Py_UCS4 c): return c - 48
def e(Py_UCS4 c): return c * 2
def f(Py_UCS4 c, Py_UCS4 d): return c + d
def g(Py_UCS4 c, Py_UCS4 d): return c - d
def h(Py_UCS4 c, Py_hash_t d): return c + d
def i(Py_UCS4 c, int d): return <Py_UCS4>(c + d)
def j(Py_UCS4 c):
    cdef int x = c + 1
    return x
def l(Py_UCS4 c): return c + 'x'
def m(Py_UCS4 c): return 'x' + c
def n(Py_UCS4 c): return c % 7
def o(Py_UCS4 c): return c | 1

for n,a in dict(a=('a',1),b=('b',1),c_='a',d='9',e='a',f='ab',g='ba',h=('a',1),i=('a',1),j='a',l='a',m='a',n='a',o='a').items():
    try: print(n, globals()[n](*a))
    except Exception as e: print(n, repr(e))
