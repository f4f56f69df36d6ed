def numbers(n):
    for i in range(n):
        yield i


def pairs(it):
    last = 0
    for x in it:
        yield last, x
        last = x


def run():
    total = 0
    for a, b in pairs(numbers(60000)):
        total += a * b % 7
    return total + sum(x for x in numbers(50000) if x % 3)
