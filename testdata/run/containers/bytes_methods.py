# bytes, bytearray and memoryview: methods, operators, items, conversions, errors.
def attempt(f):
    try:
        print(f(), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class B(bytes):
    def __bytes__(self):
        return b"from __bytes__"


class Bytes:
    def __bytes__(self):
        return b"made"


class BadBytes:
    def __bytes__(self):
        return "text"


def methods(b, kind):
    x = kind
    for f in (lambda: b.upper(), lambda: b.title(), lambda: b.swapcase(), lambda: b.capitalize(), lambda: b.split(), lambda: b.split(x(b",")), lambda: b.rsplit(x(b","), 1), lambda: b.splitlines(), lambda: b.partition(x(b",")), lambda: b.rpartition(x(b"z")), lambda: b.strip(), lambda: b.strip(x(b"ac ")), lambda: b.replace(x(b"a"), x(b"--")), lambda: b.replace(b"", b".", 2), lambda: b.find(x(b"b")), lambda: b.find(98), lambda: b.rfind(b"", 1), lambda: b.index(b"zz"), lambda: b.count(x(b"")), lambda: b.count(97), lambda: b.startswith(x(b"a")), lambda: b.startswith((b"q", b"a")), lambda: b.endswith(b"", 50),
              lambda: b.center(9, b"*"), lambda: b.ljust(9), lambda: b.zfill(9), lambda: b.expandtabs(), lambda: b.hex(), lambda: b.hex(":"), lambda: b.hex("-", -2), lambda: b.decode(), lambda: b.decode("ascii", "replace"), lambda: b.translate(bytes(range(256))), lambda: b.translate(None, b"ab"), lambda: b.isalpha(), lambda: b.isdigit(), lambda: b.islower(), lambda: b.isascii(), lambda: b.join([b"x", x(b"y")]), lambda: b.join([]), lambda: b.removeprefix(b"a"), lambda: b.removesuffix(x(b"c")), lambda: b * 2, lambda: 0 * b, lambda: b + x(b"!"), lambda: x(b"!") + b, lambda: b"%s|%d|%x|%r|%c|%5.1f|%%" % (b, 5, 255, b, 65, 2.5), lambda: b % (), lambda: 97 in b, lambda: x(b"b") in b, lambda: b == bytes(b), lambda: b < x(b"b"), lambda: b[0], lambda: b[-1:], lambda: b[::-1], lambda: list(b), lambda: max(b), lambda: sum(b), lambda: sorted(b), lambda: bool(b), lambda: len(b), lambda: repr(b), lambda: [*b], lambda: b[1:2] + b[:1], lambda: {b: 1}):
        attempt(f)
    print()


for b in (b"abc", b" a,b,c\n", b"", b"\xff\x00z", bytearray(b"Ab1"), B(b"sub")):
    methods(b, bytes)
methods(bytearray(b"a,b"), bytearray)
for f in (lambda: b"a" + "b", lambda: "a" + b"b", lambda: b"a" + 1, lambda: b"a" + [1], lambda: b"a" * 1.5, lambda: b"a" * b"b", lambda: b"a" == "a", lambda: b"a" < "a", lambda: b"a"["x"], lambda: b"a"[5], lambda: b"a"[1.0], lambda: b"ab"[Index(1)], lambda: "a" in b"a", lambda: 256 in b"a", lambda: -1 in b"a", lambda: None in b"a", lambda: b"a".split("b"), lambda: b"a".join("ab"), lambda: b"a".join([1]), lambda: b"a".join(["x"]), lambda: b"a".join(5), lambda: b",".join([b"x", bytearray(b"y"), memoryview(b"z")]), lambda: b"a".find("a"), lambda: b"a".find(256), lambda: b"a".replace("a", "b"), lambda: b"a".startswith("a"), lambda: b"a".startswith(("a",)), lambda: b"a".center(5, "x"), lambda: b"a".center(5, b"xx"), lambda: b"a".strip("a"), lambda: b"a".translate(b"x"), lambda: b"\xff".decode(), lambda: b"a".decode("no-such"), lambda: b"a".decode(5), lambda: b"a".hex("ab"), lambda: b"%d" % "x", lambda: b"%s" % "x", lambda: b"%s" % 5, lambda: b"%c" % 256, lambda: b"%c" % b"ab", lambda: b"%q" % 1, lambda: b"%s %s" % b"x", lambda: b"x" % 1, lambda: b"%(a)s" % {b"a": b"v"}, lambda: b"%(a)s" % {"a": b"v"}, lambda: b"%b|%a" % (Bytes(), "\xe9"), lambda: b"%s" % BadBytes(), lambda: b"".nothing, lambda: b"a" % ()):
    attempt(f)
print()
for f in (lambda: bytes(), lambda: bytes(3), lambda: bytes(-1), lambda: bytes([1, 256]), lambda: bytes([-1]), lambda: bytes(["a"]), lambda: bytes([1.0]), lambda: bytes("a"), lambda: bytes("\xe9", "latin-1"), lambda: bytes("\xe9", "ascii"), lambda: bytes("\xe9", "ascii", "ignore"), lambda: bytes(1, "ascii"), lambda: bytes("a", 5), lambda: bytes(b"a", "ascii"), lambda: bytes(5.5), lambda: bytes(None), lambda: bytes(Bytes()), lambda: bytes(BadBytes()), lambda: bytes(B(b"x")), lambda: bytes(Index(2)), lambda: bytes({1, 2}), lambda: bytes(x for x in (1, 2)), lambda: bytes(range(3)), lambda: bytes([Index(65)]), lambda: bytes(bytearray(b"q")), lambda: bytes(memoryview(b"w")), lambda: bytes(2**70), lambda: bytes(source=b"k"), lambda: bytes(1, 2, 3, 4), lambda: bytes.fromhex("00 fF"), lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: bytes.fromhex(b"00"), lambda: bytes.maketrans(b"ab", b"xy")[97:99], lambda: bytes.maketrans(b"a", b""), lambda: bytearray(3), lambda: bytearray("x"), lambda: bytearray([300]), lambda: bytearray(), lambda: hash(b"a") == hash(b"a"), lambda: hash(bytearray())):
    attempt(f)
print()


def mutable():
    b = bytearray(b"hello")
    b.append(33)
    b.extend([65, 66])
    b.extend(b"cd")
    b.insert(0, 48)
    b[1] = Index(72)
    b += b"!"
    b += bytearray(b"?")
    b *= 2
    b.remove(66)
    popped = b.pop(), b.pop(0)
    b.reverse()
    kept = bytes(b)
    del b[0], b[-3:]
    c = b.copy()
    b.clear()
    return popped, kept, c, b, c is b


print(mutable())
b = bytearray(b"abc")
for f in (lambda: b.append(256), lambda: b.append(-1), lambda: b.append("a"), lambda: b.append(b"a"), lambda: b.append(), lambda: b.extend("ab"), lambda: b.extend([1, 300]), lambda: b.extend(5), lambda: b.insert("a", 1), lambda: b.insert(1), lambda: b.pop(9), lambda: bytearray().pop(), lambda: b.remove(200), lambda: b.remove("a"), lambda: b.__setitem__(0, 256), lambda: b.__setitem__(0, "a"), lambda: b.__setitem__(9, 1), lambda: b.__setitem__("a", 1), lambda: b.__delitem__(9), lambda: b.__iadd__("x"), lambda: b.__iadd__(5), lambda: b.__imul__(1.5), lambda: b):
    attempt(f)
print()


def resize_with_view():
    b = bytearray(b"xyz")
    m = memoryview(b)
    try:
        b.append(1)
    except BufferError as e:
        print(type(e).__name__, end=" ")
    m[0] = 65
    m[1:] = b"!?"
    out = b[:], m.tolist(), m[0], m[-1:].tobytes(), m == b, len(m), m.nbytes, m.readonly, memoryview(b"a").readonly
    try:
        m[0] = 300
    except ValueError as e:
        print(e, end=" ")
    try:
        memoryview(b"a")[0] = 1
    except TypeError as e:
        print(e, end=" ")
    m.release()
    b.append(2)
    return out, b


print(resize_with_view())


def checksum(data):
    h = 0
    for i, c in enumerate(data):
        h = (h ^ c << i % 8) * 31 & 0xFFFF
    return h


def xor(a, key):
    return bytes(x ^ key[i % len(key)] for i, x in enumerate(a))


def count(data):
    table = [0] * 256
    for c in data:
        table[c] += 1
    return [(i, n) for i, n in enumerate(table) if n]


for data in (b"hello", bytearray(b"hello"), memoryview(b"hello"), b"", B(b"hello"), [104, 101]):
    print(checksum(data), xor(data, b"key"), count(data), xor(xor(data, b"k"), b"k") == bytes(data))
try:
    checksum("text")
except TypeError as e:
    print(e)
