# Complex numbers: construction from everything, arithmetic with ints and floats, powers, comparison, formatting, errors.
import cmath
import operator


def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


nan, inf = float("nan"), float("inf")
for args in [(), (1,), (1, 2), (1.5, -0.0), ("1+2j",), (" 3j ",), ("(1-2j)",), ("1 + 2j",), ("j",), ("-j",), ("nan+infj",), ("1e3-2e-3j",), ("",), ("1+2",), ("x",), (None,), ([],), (1j, 2j), ("1", 2), (1, "2"), (True, False),
             (10**400,), (b"1",), ("1_0j",), (1, None)]:
    attempt(complex, *args)
attempt(complex, real=1, imag=2)
attempt(complex, imag=3)


class C:
    def __complex__(self): return 5 + 6j
class BadC:
    def __complex__(self): return 5
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
class Sub(complex):
    def __add__(self, o): return "sub add"
    def __radd__(self, o): return "sub radd"
    def __repr__(self): return "Sub!"


for x in C(), BadC(), F(), I(), Sub(1, 2):
    attempt(complex, x)
attempt(complex, 1, F())
attempt(complex, 1, C())
zs = [0j, -0j, 1 + 2j, complex(-0.0, -0.0), 3 - 4j, complex(nan, 1), complex(inf, -inf), 1e200j]


def ops(a, b):
    for op in operator.add, operator.sub, operator.mul, operator.truediv, operator.pow, operator.eq:
        try:
            yield op(a, b)
        except Exception as e:
            yield "%s %s" % (type(e).__name__, e)


for z in zs:
    for w in (2, 0, -1, 0.5, 1j, 2 - 1j, True, 10**400):
        print(z, w, *ops(z, w), *ops(w, z), sep=" | ")
for z in zs:
    print(repr(z), str(z), -z, +z, z.real, z.imag, z.conjugate(), bool(z), hash(z) == hash(z) if z == z else "nan", z == z)
    attempt(abs, z)
for f in (lambda: 1j < 2j, lambda: 1j >= 1, lambda: 1j // 2, lambda: 2 % 1j, lambda: divmod(1j, 2), lambda: int(1j), lambda: float(1j), lambda: round(1j), lambda: 1j & 1, lambda: ~1j, lambda: pow(1j, 2, 3), lambda: sorted([1j, 2j]),
          lambda: max(1j, 2j), lambda: 1j + "s", lambda: zs[1j], lambda: range(1j), lambda: 1j.real.imag, lambda: setattr(1j, "real", 5), lambda: 0j ** -1, lambda: 0j ** 1j, lambda: 0j ** 0, lambda: (1e300 + 0j) ** 2, lambda: (1 + 1j) ** 100,
          lambda: (2 + 0j) ** 0.5, lambda: (-1) ** 0.5, lambda: (-8) ** (1 / 3), lambda: (-1.0) ** 2.5, lambda: 1j ** 2, lambda: 1j ** -1, lambda: abs(3 + 4j), lambda: abs(complex(1e308, 1e308)), lambda: sum([1j, 2, 3.5]), lambda: complex.__add__(1j, "s"),
          lambda: Sub(1) + 1j, lambda: 1j + Sub(1), lambda: Sub(1, 2) * 2, lambda: 5 + Sub(1), lambda: 1 == 1 + 0j, lambda: {1: "a", 1.0: "b", 1 + 0j: "c"}, lambda: 1j in {1j: 1}, lambda: hash(3 + 0j) == hash(3)):
    attempt(f)
for spec in ("", ".2f", "+.1e", ">20", "<20.3g", "^+20", "010", "=10", "x", ",.2f", "%", ".0f", "g", "n", "z"):
    attempt(format, 1234.5 - 0.125j, spec)
print("%s %r" % (1j, 2 - 3j), f"{1j!r:>8}|{1 + 2j:.1f}")
attempt(lambda: "%d" % 1j)
attempt(lambda: "%f" % 1j)
z = 1 + 1j
z += 1
z *= 2
z -= 1j
z /= 2
z **= 2
print(z, z.__class__, complex("1") == 1, cmath.phase(-1 + 0j), cmath.phase(complex(-1, -0.0)), cmath.sqrt(-1), z.__getnewargs__())
attempt(lambda: cmath.log(0))
attempt(lambda: exec("z //= 2", {"z": 1j}))
