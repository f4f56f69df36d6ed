def check(i):
    if i % 3 == 0:
        raise ValueError(i)
    return i


def run():
    total = 0
    for i in range(50000):
        try:
            total += check(i)
        except ValueError as e:
            total -= e.args[0]
        finally:
            total += 1
    return total
