import sys


def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append((a, c))
        hanoi(n - 1, b, a, c, moves)


def perms(seq):
    if not seq:
        return [[]]
    return [[x] + rest for i, x in enumerate(seq) for rest in perms(seq[:i] + seq[i + 1:])]


print(fact(20), fact(30), fib(18), even(100), odd(7), ackermann(2, 3))
moves = []
hanoi(4, "a", "b", "c", moves)
print(len(moves), moves[:5])
print(perms([1, 2, 3]))


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print("RecursionError", str(e).startswith("maximum recursion depth exceeded"))


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")


try:
    Loop().a
except RecursionError:
    print("RecursionError in getattr")
print(fact(100))
