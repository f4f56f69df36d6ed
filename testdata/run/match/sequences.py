# min-python: 3.10
# Sequence patterns: which objects are sequences, lengths asked, stars, nesting, order of evaluation, bindings after failure.
import array
import collections
import collections.abc


def shape(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return "one", a
        case [a, b]:
            return "two", a, b
        case [1, *rest]:
            return "starts with 1", rest
        case [*init, "end"]:
            return "ends with end", init
        case [first, *_, last] if first == last:
            return "same ends", first
        case [[a, *b], *c]:
            return "nested", a, b, c
        case (a, (b, (c, *d)), *e):
            return "deep", a, b, c, d, e
        case [*all]:
            return "all", all
        case _:
            return "no sequence", type(x).__name__


class Custom(collections.abc.Sequence):
    def __init__(self, *items):
        self.items, self.log = items, []

    def __len__(self):
        self.log.append("len")
        return len(self.items)

    def __getitem__(self, i):
        self.log.append(i)
        return self.items[i]


class Registered:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return (0, 10)[i]


class ListChild(list):
    def __iter__(self):
        return iter(["from iter", 1])

    def __len__(self):
        return super().__len__()


class Mapping(dict):
    pass


Point = collections.namedtuple("Point", "x y")
for x in ([], [5], (5, 6), [1, 2, 3], ["a", "b", "end"], [7, 8, 9, 7], [[1, 2], 3, 4], (0, ([1], [2, 3]), 4), ["x", ["y", ["z", 1, 2]], 3], range(4), range(0), "text", b"ab", bytearray(b"ab"),
          {1, 2}, {1: 2}, None, 5, iter([1]), (i for i in "ab"), array.array("i", [1, 5, 6]), memoryview(b"xy"), collections.deque([1, 2, 3]), Point(3, 4), ListChild([1, 2]), Mapping(),
          collections.UserList([1]), collections.UserString("ab"), [[], 1, 2], [[[]], [], ["end"], 0]):
    print(type(x).__name__, shape(x))
print(shape(Registered()))
collections.abc.Sequence.register(Registered)
r = Registered()
match r:
    case [a, b]:
        print("registered", a, b)
c = Custom("a", "b", "c", "d")
match c:
    case ["x", *_]:
        pass
    case [_, _]:
        pass
    case [_, "b", *middle, "d"]:
        print("middle", middle)
print(c.log)
c = Custom(1, 2)
match c:
    case [*_]:
        print("anything", c.log)
match c:
    case [_, *_]:
        print("at least one", c.log)


class Failing(Custom):
    def __getitem__(self, i):
        if i == 1:
            raise IndexError("item 1")
        return super().__getitem__(i)


class BadLen(Custom):
    def __len__(self):
        return -1


def attempt(x):
    try:
        match x:
            case [a, b]:
                return a, b
            case [*a]:
                return a
        return "no match"
    except Exception as e:
        return type(e).__name__, str(e)


print(attempt(Failing(1, 2)), attempt(BadLen(1, 2)), attempt(Custom()))


def leftovers(x):
    a = b = "unset"
    match x:
        case [a, 1, b]:
            which = 1
        case [b, 2]:
            which = 2
        case [a, *b] if len(b) > 5:
            which = 3
        case _:
            which = None
    return which, a, b


for x in ([9, 1, 8], [9, 7, 8], [5, 2], [5, 3], [1, 2, 3, 4, 5, 6, 7], [], "s"):
    print(leftovers(x))


def alternatives(x):
    match x:
        case [("a" | "b") as k, 0 | 1 as v] | {"k": k, "v": v} | (k, _, v):
            return k, v
        case ["go", ("north" | "south" | "east" | "west") as direction] | ["go", direction, "fast"]:
            return direction
        case [1 | 2, [3 | 4, *_]] as whole:
            return whole
        case [[x, y] as pair, *_] | (x, *y, pair):
            return x, y, pair
    return None


for x in (["a", 1], ["b", 2], {"k": 1, "v": 2, "z": 3}, (1, 2, 3), ["go", "north"], ["go", "up"], ("go", "up", "fast"), [1, [4, 5]], [[1, 2]], [[1, 2], 5], [9, 8, 7, 6], [1]):
    print(x, "->", alternatives(x))
log = []


def subject():
    log.append("subject")
    return [1, [2, 3]]


def guard(name, value):
    log.append(name)
    return value


match subject():
    case [a, [b]] if guard("never", True):
        pass
    case [a, [b, c]] if guard("no", a > 5):
        pass
    case [a, [b, c]] if guard("yes", b == 2) and guard("also", c):
        log.append((a, b, c))
print(log)
match 1, 2:
    case x, y:
        print("unparenthesised", x, y)
match *[1, 2], 3:
    case [*xs]:
        print("starred subject", xs)
match [1, 2, 3]:
    case 1, *others:
        print("open pattern", others)
