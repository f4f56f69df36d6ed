# A module with state, functions that make objects, a class and an exception.
counter = []
total = 0


class Kept:
    made = 0

    def __init__(self):
        Kept.made += 1


def use(n):
    global total
    total += n
    counter.append(n)
    Kept()

    def inner():
        return n * 2

    def steps():
        yield from range(n)

    try:
        {}[n]
    except KeyError as e:
        return inner(), list(steps()), total, Kept.made, len(counter), e.args, [x for x in counter]
