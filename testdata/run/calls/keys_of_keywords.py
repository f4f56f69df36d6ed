# Keys of ** that are no strings are found by the call, after all else that may be wrong with its arguments.
import functools
def f(*a, **k): return a, k
def g(a=1, b=2): return a, b
class C:
    def __init__(self, *a, **k): self.k = k
    def m(self, a=1): return a
    def __str__(self): return 'C'
    def __call__(self, **k): return k
class D(int):
    def __new__(cls, *a, **k): return 5
class E: pass
def n(x):
    def h(a, **k): return x, a, k
    return h
def gen(**k): yield k
class M:
    def keys(self): return ['a', 1]
    def __getitem__(self, k): return k
targets = [f, g, C, C().m, C(), D, E, n(1), gen, lambda **k: k, print, int, dict, len, str, object, 'a'.join, type, max]
def t(name, c):
    for o in targets:
        try: print(name, c(o))
        except Exception as e: print(name, type(e).__name__, str(e).replace('_pyxc.cython_function_or_method', 'function'))
t('a', lambda o: o(**{1: 2}))
t('b', lambda o: o(**{1: 2}, **{1: 3}))
t('c', lambda o: o(**{'a': 2}, **{1: 3}))
t('d', lambda o: o(*5, **{1: 3}))
t('e', lambda o: o(**{1: 2}, **None))
t('f', lambda o: o(1, **{None: 2}, a=5))
t('g', lambda o: o(1, **M()))
t('h', lambda o: o(*(1, 2), k=5, **{1: 2}))
t('i', lambda o: o(**{'a': 1}, a=2))
t('j', lambda o: o(**M(), a=2))
