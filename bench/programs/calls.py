def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def default(a, b=2, *, c=3):
    return a + b + c


def run():
    total = fib(20)
    for i in range(20000):
        total += default(i) + default(i, 1) + default(i, b=1, c=2)
    return total
