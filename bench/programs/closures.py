def make(n):
    def add(x):
        nonlocal n
        n += 1
        return x + n
    return add


def run():
    fs = [make(i) for i in range(10)]
    total = 0
    for i in range(10000):
        for f in fs:
            total += f(i)
    return total
