class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def add(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


def run():
    total = Vector(0, 0)
    step = Vector(1, 2)
    s = 0
    for i in range(30000):
        total = total.add(step)
        s += total.dot(step)
        total.x = i
    return s
