VALUES = [i * i for i in range(100)]


def triple(x):
    return x * 3


def late():
    import _imported_a
    return _imported_a.STEPS[-1]
