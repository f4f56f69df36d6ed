import _imported_b

COUNTS = {}
STEPS = []
for n in range(50):
    STEPS.append(n)


class Kept:
    made = 0

    def __init__(self, n):
        self.n = n
        Kept.made += 1


def double(x):
    return x * 2, _imported_b.triple(x)
