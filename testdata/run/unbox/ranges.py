# range() over everything that it takes, and what it refuses.
class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print("index", self.n)
        return self.n


class MyInt(int):
    pass


def count(*args):
    out = []
    k = 0
    for i in range(*args) if len(args) > 3 else ():
        pass
    if len(args) == 1:
        n, = args
        for i in range(n):
            out.append(i + 0)
            k += 1
            if k > 4:
                break
        else:
            out.append("end")
    elif len(args) == 2:
        a, b = args
        for i in range(a, b):
            out.append(i * 2 - i)
            k += 1
            if k > 4:
                break
        else:
            out.append("end")
    else:
        a, b, c = args
        for i in range(a, b, c):
            out.append(i + 1 - 1)
            k += 1
            if k > 4:
                break
        else:
            out.append("end")
    return out


def changed(n):
    """Assigning to the variable or the bound does not touch the loop."""
    out = []
    for i in range(n):
        n = 100
        i = i * 10
        out.append(i)
        i = "text"
    return out, i


def nested(n):
    t = 0
    for i in range(n):
        for j in range(i):
            for k in range(j, i, 2):
                t += i * j - k
    return t


def down(n):
    return [i - 1 for i in range(n, 0, -1)]


def pairs(n):
    return {(i, j): i * j for i in range(n) for j in range(i, n) if i + j > 2}


def kinds(n):
    return [type(i).__name__ for i in range(n)]


M = 2**63
for args in ((3,), (0,), (-3,), (True,), (M,), (M - 1,), (2**70,), (Index(2),), (MyInt(2),), (1, 4), (M - 2, M + 1), (-M, -M + 2), (-M - 2, -M + 1),
             (2**80, 2**80 + 2), (0, 10, 3), (10, 0, -4), (0, 10, -1), (M - 3, M - 1, 2), (M - 1, -M, -M), (-M, M - 1, M - 1), (0, 2**70, 2**69),
             (5, 1, -2**70), (Index(1), Index(7), Index(2)), (2**60, 2**60 + 2), (MyInt(1), MyInt(3), MyInt(1)), (1, 2, 0), (1.0,), ("a",), (None,),
             (1, 2.5), (1, 5, None), (Index(3), 1, Index(0))):
    try:
        print(count(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(changed(3))
print(nested(9))
print(down(5), down(0), down(True))
print(pairs(4))
print(kinds(2), kinds(True), kinds(MyInt(1)))
