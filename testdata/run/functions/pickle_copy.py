import copy
import pickle


def top(x):
    return x + 1


class C:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return type(o) is C and o.v == self.v

    def m(self):
        return self.v

    @classmethod
    def make(cls, v):
        return cls(v)


f = pickle.loads(pickle.dumps(top))
print(f is top, f(1), copy.copy(top) is top, copy.deepcopy(top) is top)
c = pickle.loads(pickle.dumps(C(5)))
print(c == C(5), c.m(), copy.copy(c) == c, copy.deepcopy([c])[0] is not c)
print(pickle.loads(pickle.dumps(C)) is C, pickle.loads(pickle.dumps(C(3).m))(), pickle.loads(pickle.dumps(C.make))(8).v)


def local():
    def inner():
        pass
    return inner


for bad in (local(), lambda: 0):
    try:
        pickle.dumps(bad)
        print("pickled")
    except Exception as e:
        print(type(e).__name__)
