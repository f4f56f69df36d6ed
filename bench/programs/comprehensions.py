def run():
    total = 0
    for _ in range(20):
        a = [x * 2 for x in range(2000) if x % 3]
        b = {x: x + 1 for x in a}
        c = {x % 100 for x in a}
        total += len(a) + len(b) + len(c) + sum([y for row in [a, a] for y in row])
    return total
