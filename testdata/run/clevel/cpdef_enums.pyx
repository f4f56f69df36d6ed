# The str of enum members changed in 3.11.
# min-python: 3.11
cpdef enum:
    ALPHA = 4
    BETA

cpdef enum Colour:
    """Colours of the rainbow."""
    RED = 1
    GREEN
    BLUE = 7

cdef public enum Side:
    LEFT = 10
    RIGHT

cdef Colour mix(Colour a, Colour b):
    return <Colour>(a + b)

def use(Colour c, int n):
    cdef Colour d = RED
    if c == BLUE:
        return "blue", c
    return c, d, (RED, 1), [GREEN], mix(c, d), <int>c + n, c + n

def truth(Side s):
    return bool(s), s, not s

def main():
    print(ALPHA, BETA, LEFT, RIGHT, type(ALPHA).__name__, type(LEFT).__name__)
    print(Colour.__name__, Colour.__doc__, [m.name for m in Colour], Colour.RED == 1)
    print(repr(Colour(2)), Colour['BLUE'] is Colour.BLUE, isinstance(Colour.RED, int))
    print([repr(x) for x in use(2, 1)], use(7, 1))
    print(truth(10), truth(0))
    try:
        use("x", 1)
    except TypeError as e:
        print("TypeError")
main()
