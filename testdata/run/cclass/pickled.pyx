"""Pickling by fields."""
import copy
import pickle
from _shared import A, B, C, N, K, R

a = A(1, "two", 3.5)
print(copy.copy(a).show(), copy.deepcopy(B(4).set(1, 2)).get())
c = C(5).set("z")
c.attr = 6
c2 = copy.copy(c)
print(c2.get(), c2.attr, type(c2).__name__)
a.o = a
a2 = copy.deepcopy(a)
print(a2.o is a2)
for x in (N(), K()):
    try:
        pickle.dumps(x)
    except TypeError as e:
        print(e)
print(copy.copy(R(1)).get())
a.o = None
