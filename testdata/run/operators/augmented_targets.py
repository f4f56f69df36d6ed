log = []


class A:
    def __getattr__(self, name):
        log.append(("getattr", name))
        return 10

    def __setattr__(self, name, value):
        log.append(("setattr", name, value))

    def __getitem__(self, key):
        log.append(("getitem", key))
        return 5

    def __setitem__(self, key, value):
        log.append(("setitem", key, value))


def obj():
    log.append("obj")
    return A()


def key():
    log.append("key")
    return "k"


def val():
    log.append("val")
    return 7


obj().x += val()
obj()[key()] *= val()
obj()[key():1] -= 2
obj().y **= 2
for entry in log:
    print(entry)


class M:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, o):
        print("iadd", o)
        return self

    def __sub__(self, o):
        print("sub", o)
        return "subbed"

    def __matmul__(self, o):
        return "matmul"

    def __imatmul__(self, o):
        return "imatmul"


m = M(1)
n = m
m += 5
print(m is n)
m -= 1
print(m)
print(n @ 1)
n @= 2
print(n)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
