class All:
    def __len__(self): return 3
    def __getitem__(self, k): return ("item", k)
    def __setitem__(self, k, v): print("setitem", k, v)
    def __delitem__(self, k): print("delitem", k)
    def __contains__(self, k): return k == "yes"
    def __iter__(self): return iter("iter")
    def __reversed__(self): return "reversed"
    def __call__(self, *a, **k): return a, k
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, s): return "fmt" + s
    def __bytes__(self): return b"bytes"
    def __hash__(self): return 7
    def __bool__(self): return False
    def __int__(self): return 1
    def __float__(self): return 2.0
    def __complex__(self): return 3j
    def __index__(self): return 4
    def __round__(self, n=0): return ("round", n)
    def __trunc__(self): return "trunc"
    def __ceil__(self): return "ceil"
    def __floor__(self): return "floor"
    def __enter__(self): return "enter"
    def __exit__(self, *a): return True
    def __eq__(self, o): return "eq"
    def __lt__(self, o): return "lt"
    def __sizeof__(self): return 1000
    def __copy__(self): return "copied"
    def __length_hint__(self): return 5
    def __missing__(self, k): return "missing"


import copy
import math
import sys
o = All()
print(len(o), o[1], o[1:2], o["k", 2], "yes" in o, "no" in o, list(o), reversed(o), o(1, a=2), str(o), repr(o), f"{o:x}", bytes(o))
print(hash(o), bool(o), int(o), float(o), complex(o), [0, 1, 2, 3, 4][o], round(o), round(o, 2), math.ceil(o), math.floor(o))
print(o == 1, o < 1, 1 > o, o != 1, copy.copy(o), hex(o), not o)
o[1] = 2
del o[3]
with o as v:
    print(v)
    raise ValueError
a, b, c, d = o
print(a, b, c, d, [*o], max(o), "%s %r" % (o, o), sorted(o))


class Partial:
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __add__(self, o): return NotImplemented


p = Partial()
print(p == p, p == 1, p != 1)
for f in (lambda: p < 1, lambda: p + 1, lambda: hash(p), lambda: len(p), lambda: p[0], lambda: iter(p), lambda: p(), lambda: -p, lambda: int(p)):
    try:
        print(f())
    except TypeError as e:
        print(e)


class BadLen:
    def __len__(self): return "x"


class NegLen:
    def __len__(self): return -5


class BadIter:
    def __iter__(self): return 5


class BadStr:
    def __str__(self): return 5
    def __repr__(self): return None
    def __hash__(self): return "x"
    def __index__(self): return "i"
    def __contains__(self, x): raise KeyError(x)


for f in (lambda: len(BadLen()), lambda: len(NegLen()), lambda: iter(BadIter()), lambda: list(BadIter()), lambda: str(BadStr()), lambda: repr(BadStr()),
          lambda: hash(BadStr()), lambda: [1][BadStr()], lambda: 1 in BadStr(), lambda: f"{BadStr()}"):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
