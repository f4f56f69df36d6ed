class Falsy:
    def __bool__(self):
        print("bool called")
        return False


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len called")
        return self.n


class Bad:
    def __bool__(self):
        return 3


class BadLen:
    def __len__(self):
        return -1


class Raises:
    def __bool__(self):
        raise KeyError("no truth")


def attempt(v):
    try:
        if v:
            print("true")
        else:
            print("false")
        print(not v, v and 1, v or 2, bool(v))
    except Exception as e:
        print(type(e).__name__, e)


for v in (0, 1, "", "a", [], [0], {}, {1: 2}, (), (0,), set(), None, 0.0, 0j, b"", b"x", range(0), range(3), Ellipsis, NotImplemented if False else 1):
    attempt(v)
f = Falsy()
print((f or "right") == "right", (f and "right") is f)
for v in (Sized(0), Sized(2), Bad(), BadLen(), Raises()):
    try:
        if v:
            print("yes")
        else:
            print("no")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(not v)
    except Exception as e:
        print(type(e).__name__, e)
