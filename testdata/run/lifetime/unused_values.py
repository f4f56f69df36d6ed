# The value of an expression that is a statement is gone before the next one.


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)

    def __bool__(self):
        return self.name != "false"

    def __lt__(self, other):
        return Noisy("less")


def make(name):
    return Noisy(name)


def statements(yes, no):
    make("then") if yes else make("else")
    print(1)
    make("then") if no else make("else")
    print(2)
    no or make("or")
    print(3)
    yes and make("and")
    print(4)
    make("false") or make("second")
    print(5)
    make("x") < make("y") < make("z")
    print(6)
    [make(i) for i in range(2)]
    print(7)
    {make(i) for i in range(1)}
    print(8)
    (make("walrus") if (w := yes) else None)
    print(9)
    (x := make("named"))
    print(10)
    for i in range(2):
        make(f"loop {i}") if i else make("first")
        print("round", i)
    try:
        make("tried") if yes else None
        raise ValueError
    except ValueError:
        print("caught")
    print("end")


def generator(yes):
    make("a") if yes else None
    yield 1
    yes and make("b")
    yield 2


statements(True, False)
print(list(generator(True)))
make("module") if True else None
print("last")
