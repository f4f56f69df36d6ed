# d[k] right behind a test of k in d, of typed dicts.

def read(k, dict d):
    if k in d:
        return d[k]
    return 'none'

def add(str k, dict d):
    if k in d:
        d[k] += 1
    else:
        d[k] = 1
    return d

cdef dict cache = {}

cdef object fib(int n):
    if n in cache:
        return cache[n]
    r = n if n < 2 else fib(n - 1) + fib(n - 2)
    cache[n] = r
    return r

class Sub(dict):
    def __contains__(self, k):
        print('contains')
        return True
    def __missing__(self, k):
        return 'missing'

for args in ('a', {'a': 1}), ('b', {'a': 1}), ('a', None), ([], {}), ('x', Sub()):
    try:
        print(read(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(add('a', {}), add('a', {'a': 1}), add(None, {None: 1}))
print(fib(60))
