# bytes, bytearray and memoryview: operators, comparison, methods with all argument kinds, buffers that are held, casts, errors.
import array


def attempt(f):
    try:
        r = f()
        print("=>", r.tobytes() if isinstance(r, memoryview) else r)
    except Exception as e:
        print("!!", type(e).__name__, e)


class B(bytes):
    def __add__(self, o): return "B add"
class BA(bytearray): pass


kinds = {"bytes": b"abc", "bytearray": bytearray(b"abc"), "memoryview": memoryview(b"abc"), "B": B(b"abc"), "BA": BA(b"abd"), "array": array.array("b", b"abc"), "str": "abc", "list": [97, 98, 99], "int": 97, "None": None}
for an, a in kinds.items():
    for bn, b in kinds.items():
        out = []
        for op in (lambda: a + b, lambda: a == b, lambda: a < b, lambda: b in a, lambda: a % b):
            try:
                r = op()
                out.append((type(r).__name__, r) if not isinstance(r, bool) else r)
            except Exception as e:
                out.append(f"{type(e).__name__} {e}")
        if an != "str" or bn != "memoryview":
            print(an, bn, *out, sep=" | ")
for x in (b"ab", bytearray(b"ab")):
    for f in (lambda: x * 2, lambda: 2 * x, lambda: x * -1, lambda: x * 1.5, lambda: x * "a", lambda: x[0], lambda: x[0:1], lambda: x[-1], lambda: x[5], lambda: 97 in x, lambda: 300 in x, lambda: b"" in x, lambda: "a" in x, lambda: x + 5, lambda: 5 + x, lambda: x.upper(), lambda: x.join([b"1", bytearray(b"2")]), lambda: x.join(["s"]),
              lambda: x.find(98), lambda: x.find(256), lambda: x.find("a"), lambda: x.count(b""), lambda: x.index(b"z"), lambda: x.split(b""), lambda: b"a b  c".split(), lambda: x.replace(b"a", b"xyz"), lambda: x.replace("a", "b"), lambda: x.startswith((b"q", b"a")), lambda: x.startswith("a"), lambda: x.hex(), lambda: x.hex("-"), lambda: x.hex("--"),
              lambda: x.decode(), lambda: x.decode("ascii", "x"), lambda: x.decode("nope"), lambda: x.center(6, b"*"), lambda: x.center(6, "*"), lambda: x.strip(b"a"), lambda: x.translate(None, b"a"), lambda: x.translate(bytes(256)), lambda: x.translate(b"short"), lambda: x.partition(b"a"), lambda: x.isalpha(), lambda: bytes.fromhex("61 6 2") , lambda: bytes.fromhex("6162"), lambda: x.zfill(5),
              lambda: x.expandtabs(), lambda: x.splitlines(), lambda: x < b"b", lambda: x < "b", lambda: x == "ab", lambda: hash(x) == hash(b"ab"), lambda: x.rsplit(b"b", 1), lambda: x % 5, lambda: b"%s-%d-%x" % (x, 5, 255), lambda: b"%s" % "s", lambda: b"%c" % 65, lambda: b"%c" % 256, lambda: b"%d" % "a", lambda: x.__getitem__("a"), lambda: x.removeprefix(b"a"), lambda: x.removesuffix("b")):
        attempt(f)
ba = bytearray(b"hello")
ba += b" w"
ba *= 2
ba[0] = 72
ba[1:3] = b"EEE"
del ba[-1]
ba.append(33)
ba.extend([1, 2])
ba.insert(0, 60)
print(ba, ba.pop(), ba.pop(0), ba.remove(33), ba.reverse(), ba, len(ba), ba.copy() == ba, ba.clear(), ba)
for f in (lambda: ba.append(256), lambda: ba.append("a"), lambda: ba.extend("a"), lambda: ba.extend(5), lambda: ba.pop(), lambda: ba.remove(5), lambda: ba.__iadd__("s"), lambda: ba.__iadd__([1]), lambda: bytearray("s"), lambda: bytearray(5), lambda: bytearray(-5), lambda: bytearray([1, 2]), lambda: bytearray(b"x", "ascii"), lambda: bytearray("x", "ascii")):
    attempt(f)
held = bytearray(b"abcd")
m = memoryview(held)
for f in (lambda: held.append(1), lambda: held.clear(), lambda: held.__delitem__(0), lambda: held.__setitem__(0, 65), lambda: held.__setitem__(slice(0, 2), b"xy"), lambda: held.__setitem__(slice(0, 2), b"xyz")):
    attempt(f)
print(m[0], m[1:3].tobytes(), m[::-1].tolist(), len(m), m.format, m.shape, m.readonly, m.nbytes, m == held, m == b"xycd", list(m), m[-1], m.hex())
m[0] = 90
m[1:3] = b"!!"
print(held)
for f in (lambda: m[9], lambda: m["a"], lambda: m[0:2, 0], lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, "a"), lambda: m.__setitem__(slice(0, 2), b"xyz"), lambda: m.__delitem__(0), lambda: memoryview(b"ab").__setitem__(0, 1), lambda: memoryview("s"), lambda: memoryview(5), lambda: memoryview(), lambda: hash(m), lambda: hash(memoryview(b"a")) == hash(b"a"),
          lambda: m + b"", lambda: m < m, lambda: m * 2, lambda: b"!" in m, lambda: 33 in m, lambda: m.cast("H").tolist() == m.cast("H").tolist(), lambda: m.cast("I").shape, lambda: m.cast("q"), lambda: m.cast("z"), lambda: m.cast("B", [2, 2]).tolist(), lambda: m.cast("B", [2, 2])[1, 0], lambda: m.cast("B", [2, 2])[0], lambda: m.cast("B", [3, 2]), lambda: m.toreadonly().readonly):
    attempt(f)
m.release()
attempt(lambda: m[0])
attempt(lambda: len(m))
attempt(lambda: m.release())
held.append(1)
with memoryview(held) as mv:
    print(mv[0])
    attempt(lambda: held.append(2))
held.append(3)
print(held, mv == mv)
a = array.array("i", [1, 2, 3])
ma = memoryview(a)
ma[1] = -5
print(a, ma.itemsize, ma.tolist(), ma[1:].tolist(), a + a, a * 2, a == array.array("d", [1, -5, 3]), a[::-1])
attempt(lambda: ma.__setitem__(0, 2**40))
attempt(lambda: ma.__setitem__(0, 1.5))
attempt(lambda: a.append(5))
ma.release()
attempt(lambda: a.append("x"))
attempt(lambda: a + [1])
attempt(lambda: a.extend(array.array("d", [1])))
