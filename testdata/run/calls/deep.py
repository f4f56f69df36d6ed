import sys
sys.setrecursionlimit(5000)


def depth(n):
    if n == 0:
        return 0
    return 1 + depth(n - 1)


print(depth(100), depth(1000), depth(3000))


def nested(n):
    x = []
    for _ in range(n):
        x = [x]
    return x


def measure(x):
    n = 0
    while x:
        x = x[0]
        n += 1
    return n


print(measure(nested(100000)))
