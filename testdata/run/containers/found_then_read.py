# d[k] right behind a test of k in d.


class Keys(dict):
    def __contains__(self, key):
        print('contains', key)
        return True

    def __missing__(self, key):
        return 'missing', key

    def __getitem__(self, key):
        print('getitem', key)
        return super().__getitem__(key)


class Odd:
    def __init__(self, d):
        self.d = d

    def __hash__(self):
        return hash('a')

    def __eq__(self, other):
        print('eq', other)
        self.d.clear()
        return True


def read(k, d):
    if k in d:
        return d[k]
    return 'none'


def not_read(k, d):
    if k not in d:
        return 'none'
    else:
        return d[k]


def expr(k, d):
    return d[k] if k in d else 'none'


def add(k, d):
    if k in d:
        d[k] += 1
    else:
        d[k] = 1
    return d[k]


def rebound(k, d, other):
    if k in d:
        d = other
        return d[k]


def key_rebound(k, d):
    if k in d:
        old, k = k, 'b'
        return d[old], d[k]


def removed(k, d):
    if k in d and d.pop(k):
        return d[k]


def other(k, j, d):
    if k in d:
        return d[j]


def walrus(d):
    if (k := 'a') in d:
        return d[k]


def gen(keys, d):
    for k in keys:
        if k in d:
            yield d[k]
            print(k in d and d[k])


class Last:
    def __init__(self, d):
        self.d = d

    def __del__(self):
        self.d.clear()


def dropped(k, d):
    x = Last(d)
    if k in d:
        x = d
        return x[k]


def shown(f, *args):
    try:
        print(f.__name__, f(*args))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


big = {i: str(i) for i in range(1000)}
words = {'a': 1, 'b': 2}
many = {f'w{i}': i for i in range(500)}
for f in read, not_read, expr, add:
    for k in 'a', 'z', 1, 1.0, True, (1, 2), None:
        shown(f, k, dict(words))
        shown(f, k, {1: 'one', None: 'n', (1, 2): 3.5})
        shown(f, k, Keys(a=1))
    for k in 'w1', 'w499', 'w500':
        shown(f, k, dict(many))
    shown(f, 999, big)
    shown(f, [], {})
    shown(f, 'a', 'abc')
    shown(f, 1, [3, 1, 2])
    shown(f, 'a', None)
    d = {'a': 1}
    shown(f, Odd(d), d)
    shown(f, float('nan'), {float('nan'): 1})
shown(rebound, 'a', words, {'a': 'other'})
shown(rebound, 'a', words, {})
shown(key_rebound, 'a', words)
shown(removed, 'a', dict(words))
shown(other, 'a', 'b', words)
shown(other, 'a', 'c', words)
shown(walrus, words)
shown(walrus, {})
shown(dropped, 'a', {'a': 5})
print(list(gen(['a', 'x', 'b'], words)))
