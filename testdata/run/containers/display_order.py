# The order in which displays evaluate, hash and compare.
import sys


def f(x):
    print('f', x)
    return x


def g():
    x = 1
    return {x: (x := 2), f(x): f(3), **{f(4): f(5)}, 'a': f(6), f('b'): f(7)}


print(g())


def t(fn):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: {[]: 1, 'a': int('')})
t(lambda: {f(1): 2, [f(9)]: f(3), **f({}), f(8): f(2)})


class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        print('hash', self.n)
        return 1

    def __eq__(self, o):
        print('eq', self.n, o.n if isinstance(o, K) else o)
        return False

    def __repr__(self):
        return f'K{self.n}'


k = [K(i) for i in range(20)]
t(lambda: {k[0]: f(0), k[1]: f(1), **{k[2]: f(2), k[3]: f(3)}, k[4]: f(4), k[5]: f(5)})
if sys.version_info >= (3, 10):  # 3.9 puts any number of pairs on its stack
    t(lambda: {
        k[0]: f(0), k[1]: f(1), k[2]: f(2), k[3]: f(3), k[4]: f(4), k[5]: f(5), k[6]: f(6), k[7]: f(7),
        k[8]: f(8), k[9]: f(9), k[10]: f(10), k[11]: f(11), k[12]: f(12), k[13]: f(13), k[14]: f(14), k[15]: f(15),
        k[16]: f(16), k[17]: f(17), k[18]: f(18),
    })
t(lambda: {
    k[0]: f(0), k[1]: f(1), k[2]: f(2), k[3]: f(3), k[4]: f(4), k[5]: f(5), k[6]: f(6), k[7]: f(7),
    k[8]: f(8), k[9]: f(9), k[10]: f(10), k[11]: f(11), k[12]: f(12), k[13]: f(13), k[14]: f(14),
})
if sys.version_info >= (3, 10):  # 3.9 puts any number of pairs on its stack
    t(lambda: {
        k[0]: f(0), k[1]: f(1), k[2]: f(2), k[3]: f(3), k[4]: f(4), k[5]: f(5), k[6]: f(6), k[7]: f(7),
        k[8]: f(8), k[9]: f(9), k[10]: f(10), k[11]: f(11), k[12]: f(12), k[13]: f(13), k[14]: f(14), k[15]: f(15),
    })
t(lambda: {f(1), [], int('')})
t(lambda: {f(1), *f([2, 3]), [], int('')})
t(lambda: {f(1), *f([[], 3]), int('')})
t(lambda: {k[0], k[1], *f([2, 3]), k[2], f(4)})
if sys.version_info >= (3, 10):
    t(lambda: {
        [], f(1), f(2), f(3), f(4), f(5), f(6), f(7),
        f(8), f(9), f(10), f(11), f(12), f(13), f(14), f(15),
        f(16), f(17), f(18), f(19), f(20), f(21), f(22), f(23),
        f(24), f(25), f(26), f(27), f(28), f(29), f(30), f(31),
    })
