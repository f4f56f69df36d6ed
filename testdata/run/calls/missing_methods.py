# A method that a builtin type does not have is looked for before the arguments are evaluated.
def p(x):
    print('p', x)
    return x
class K:
    def __getattr__(self, n):
        print('getattr', n)
        raise AttributeError(n)
def t(f):
    try: f()
    except Exception as e: print(type(e), e)
def a(o): o.nope(p(1))
def b(): 'abc'.get(p(1))
def c(): [].get(p(1))
def d(): b''.get('a', p(2))
def e(): 'abc'.get('a', b'12'[2])
def f():
    s = 'abc'
    s.get(p(1))
t(lambda: a(K())); t(b); t(c); t(d); t(e); t(f)
t(lambda: a('s')); t(lambda: a(None))
