# The str of enum members changed in 3.11.
# min-python: 3.11
cdef enum Color:
    RED
    GREEN = 5
    BLUE


cdef enum:
    ANON = 42
    OTHER


cpdef enum Public:
    ONE = 1
    TWO = 2


ctypedef enum Level:
    LOW, HIGH = 10


DEF CONST = 7
DEF NAME = "compile time"
IF CONST > 5:
    WHICH = "if"
ELSE:
    WHICH = "else"

cdef int use(Color c):
    if c == RED:
        return 1
    elif c == GREEN:
        return 2
    return 3


def run():
    cdef Color c = GREEN
    cdef Level l = HIGH
    print(RED, GREEN, BLUE, ANON, OTHER, c, l, LOW)
    print(use(RED), use(c), use(BLUE), Color.BLUE)
    print(CONST, NAME, WHICH, CONST * 2)
    cdef int arr[CONST]
    print(sizeof(arr) // sizeof(int))
    print(TWO, Public.ONE == 1)


run()
