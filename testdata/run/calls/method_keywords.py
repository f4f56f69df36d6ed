# Keywords for methods of builtin and other types: the texts of each version.

def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

x = "abc"
l = [1, 2]
d = {}
t(lambda: x.count("a", k=1))
t(lambda: x.find("a", k=1))
t(lambda: x.upper(k=1))
t(lambda: l.append(1, k=2))
t(lambda: l.sort(k=1))
t(lambda: l.sort(key=None, reverse=True))
t(lambda: d.get(1, k=2))
t(lambda: d.update(k=2))
t(lambda: x.encode(encoding="ascii"))
t(lambda: x.split(sep="b"))
t(lambda: (1).to_bytes(2, byteorder="big"))
t(lambda: x.nothing(k=1))
t(lambda: x.join([], k=1))
t(lambda: {1}.add(2, k=1))
t(lambda: (1.5).hex(k=1))
t(lambda: b"".hex(k=1))
t(lambda: l.index(5, k=1))
t(lambda: x.startswith("a", k=1))
t(lambda: d.pop(1, default=2))
t(lambda: x.format(k=1))
t(lambda: "{k}".format(k=1))
t(lambda: x.replace("a", "b", count=1))
t(lambda: x.strip(chars="a"))
t(lambda: x.count("a", **{}))
t(lambda: x.count(*("a",), **{'k': 1}))
t(lambda: x.count(*("a",), k=1))
class C:
    def m(self, a, *, b=1):
        return a, b
t(lambda: C().m(1, b=2))
t(lambda: C().m(1, c=2))
t(lambda: C().m(b=2))
t(lambda: C.m(1, 2, b=3))
t(lambda: C().n(b=3))
