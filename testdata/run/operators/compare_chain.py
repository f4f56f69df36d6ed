def v(x):
    print("eval", x, end="; ")
    return x


print(v(1) < v(2) < v(3))
print(v(1) < v(2) > v(3) < v(4))
print(v(3) < v(2) < v(1))
print(v(1) == v(1) != v(2))
print(v(1) < v(2) in [v(2)])
print(v(None) is None is not v)
print(not v(1) < v(2))
print(v("a") < v("b") <= v("b") < v("c"))


class Odd:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        print(self.name, "<", other.name)
        return []

    def __gt__(self, other):
        print(self.name, ">", other.name)
        return "true"

    def __eq__(self, other):
        return "eq"

    def __ne__(self, other):
        return 0


a, b, c = Odd("a"), Odd("b"), Odd("c")
print(a < b < c)
print(a > b > c)
print(a > b < c)
print(a == b, a != b, a > b == c)
x = 5
if 1 <= x < 10:
    print("in range")
if not 1 <= x < 3:
    print("not in range")
print(1 < x < 10 < 100 > 50 != 3)
