import sys, math
class N:
    def __init__(self, v): self.v = v
    def __radd__(self, o): print("radd", self.v, o); return N(self.v + (o.v if isinstance(o, N) else o))
    def __add__(self, o): return N(self.v + (o.v if isinstance(o, N) else o))
class L(list):
    def __iter__(self): return iter([100, 200])
class I(int):
    def __add__(self, o): return "I+"
    def __radd__(self, o): return I(7)
def s(x):
    try:
        r = sum(x)
        return getattr(r, 'v', r), type(r).__name__
    except Exception as e:
        return type(e).__name__, str(e)
lists = [[], [1], [1, 2, 3], [True, True], [2**62] * 4, [2**63, -2**63, 1], [-2**62] * 3, [1, 0.5, 2], [0.1] * 10, [1e16, 1.0, -1e16], [float('inf'), 1, -5], [float('inf'), float('-inf')],
    [1e308, 1e308, -1e308], [1, 2j, 3.5], ["a"], [1, "a"], [None], [[1], [2]], [N(1), N(2), 3], L([1, 2]), (1, 2), {1: 2, 3: 4}, "ab", 5, [I(3), 4], [1, I(3), 4], [-0.0], [-0.0, -0.0], [0.1, True, 2**70], [2**70, 0.5], iter([1, 2]), range(5)]
for x in lists:
    print(s(x))
class Grow:
    def __radd__(self, o):
        g.append(1) if len(g) < 6 else None
        return o
g = [Grow(), Grow()]
print(sum(g))
class Cut:
    def __radd__(self, o):
        del g2[:]
        return o
g2 = [5, Cut(), 9, 9]
print(sum(g2))
def shadow():
    sum = max
    return sum([1, 5, 2])
print(shadow())
import builtins
old = builtins.sum
builtins.sum = lambda x: "patched"
print(sum([1, 2]))
builtins.sum = old
print(sum([1, 2]), sum([1, 2], 5), sum([[1], [2]], []))
try: sum([1, 2], "")
except TypeError as e: print(e)
