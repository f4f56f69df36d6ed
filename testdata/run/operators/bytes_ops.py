def attempt(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


b = b"hello\x00\xff"
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], b + b"x", b * 2, list(b[:3]), b"a" b"b")
attempt(lambda: b[100])
attempt(lambda: b + "x")
attempt(lambda: b["a"])
attempt(lambda: b"abc".decode("ascii"))
attempt(lambda: b"\xff".decode("utf-8"))
attempt(lambda: b"\xff".decode("latin-1"))
attempt(lambda: bytes([1, 2, 256]))
attempt(lambda: bytes(3))
attempt(lambda: bytes("a"))
print(b"abc".upper(), b"a,b".split(b","), b",".join([b"x", b"y"]), b"abc".find(b"c"), b"abc".hex(), bytes.fromhex("00ff"))
ba = bytearray(b"abc")
ba[0] = 120
ba += b"def"
ba.append(33)
del ba[1]
print(ba, ba[0], ba[1:3], bytes(ba), len(ba), 33 in ba)
ba[1:3] = b"12345"
print(ba)
attempt(lambda: ba.append(256))


def setitem():
    ba[0] = "x"


attempt(setitem)
print(b"%d %s" % (3, b"x"), b"a" < b"b", b"a" == "a", bytes(memoryview(b"abc")[1:]))
for x in b"abc":
    print(x)
