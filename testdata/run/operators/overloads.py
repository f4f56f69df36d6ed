class Num:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return "Num(%r)" % (self.v,)

    def __add__(self, o):
        if isinstance(o, str):
            return NotImplemented
        return ("add", self.v, o)

    def __radd__(self, o):
        return ("radd", self.v, o)

    def __sub__(self, o): return ("sub", o)
    def __rsub__(self, o): return ("rsub", o)
    def __mul__(self, o): return ("mul", o)
    def __rmul__(self, o): return ("rmul", o)
    def __truediv__(self, o): return ("div", o)
    def __rtruediv__(self, o): return ("rdiv", o)
    def __floordiv__(self, o): return ("fdiv", o)
    def __rfloordiv__(self, o): return ("rfdiv", o)
    def __mod__(self, o): return ("mod", o)
    def __rmod__(self, o): return ("rmod", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o): return ("rpow", o)
    def __lshift__(self, o): return ("lsh", o)
    def __rlshift__(self, o): return ("rlsh", o)
    def __and__(self, o): return ("and", o)
    def __rand__(self, o): return ("rand", o)
    def __or__(self, o): return ("or", o)
    def __xor__(self, o): return ("xor", o)
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __lt__(self, o): return ("lt", o)
    def __ge__(self, o): return ("ge", o)
    def __abs__(self): return "abs"
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __round__(self, n=None): return ("round", n)
    def __divmod__(self, o): return ("divmod", o)


n = Num(1)
print(n + 1, 1 + n, n - 1, 1 - n, n * 2, 2 * n, n / 2, 2 / n, n // 2, 2 // n, n % 2, 2 % n, n ** 2, 2 ** n)
print(n << 1, 1 << n, n & 1, 1 & n, n | 1, n ^ 1, -n, +n, ~n, n < 1, n >= 1, 1 > n, 1 <= n)
print(abs(n), int(n), float(n), round(n), round(n, 2), divmod(n, 3), pow(n, 2, 3))
print(1.5 + n, "s" + n, [] + n, n + None)
try:
    n + "s"
except TypeError as e:
    print(e)


class Sub(Num):
    def __radd__(self, o):
        return "sub radd"


print(Num(1) + Sub(2), Sub(1) + Num(2))
x = n
x += 3
print(x)
