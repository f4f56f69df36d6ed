# Packets with struct, arrays and memoryviews: layouts, slices that write through, casts, exported buffers, error texts.
import array
import struct


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Field:
    def __init__(self, code):
        self.code = code

    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = owner.__dict__.get("fields", ()) + (self,)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return struct.unpack_from(self.fmt, obj.view, self.offset)[0]

    def __set__(self, obj, value):
        struct.pack_into(self.fmt, obj.view, self.offset, value)


class Packet:
    def __init_subclass__(cls, order=">", **kw):
        super().__init_subclass__(**kw)
        cls.size = 0
        for f in cls.fields:
            f.fmt = order + f.code
            f.offset = cls.size
            cls.size += struct.calcsize(f.fmt)

    def __init__(self, data=None, **values):
        self.data = bytearray(data or self.size)
        self.view = memoryview(self.data)
        for k, v in values.items():
            setattr(self, k, v)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{f.name}={getattr(self, f.name)!r}' for f in self.fields)})"


class Header(Packet):
    magic = Field("4s")
    version = Field("B")
    length = Field("H")
    delta = Field("i")
    ratio = Field("f")


class Small(Packet, order="<"):
    a = Field("h")
    b = Field("?")


def checksum(view):
    total = 0
    for i, byte in enumerate(view):
        total = (total * 31 + byte + i) & 0xFFFF
    return total


def records(data, fmt="<hI"):
    step = struct.Struct(fmt)
    usable = len(data) // step.size * step.size
    yield from step.iter_unpack(memoryview(data)[:usable])


h = Header(magic=b"PK", version=7, length=513, delta=-2, ratio=0.5)
print(h, h.data.hex(" "), Header.size, checksum(h.view), checksum(h.view[4:]))
print(Header(bytes(h.data)), Small(b"\x01\x02\xff"), Small(a=-1, b=[]).data)
tell("short", lambda: Header(b"abc").version)
tell("range", setattr, h, "version", 256)
tell("negative", setattr, h, "length", -1)
tell("type", setattr, h, "delta", "x")
tell("bytes", setattr, h, "magic", "text")
tell("float", setattr, h, "ratio", None)
tell("big float", setattr, h, "ratio", 1e300)
tell("resize", h.data.append, 1)
h.view.release()
tell("released", lambda: h.version)
h.data.append(1)
print(len(h.data), list(records(struct.pack("<hIhI", -1, 5, 300, 2 ** 31) + b"xx")))
tell("calcsize", struct.calcsize, "3q")
tell("bad char", struct.calcsize, "z")
tell("bad count", struct.pack, "3", 1)
tell("too few", struct.pack, ">hh", 1)
tell("iter", lambda: list(struct.iter_unpack("<i", b"12345")))
tell("pascal", struct.pack, "5p3s", b"abcdefgh", b"x")
tell("unpack", struct.unpack, "<2x?c", b"..\x01z")
tell("negative offset", struct.unpack_from, "<h", b"abcd", -2)
tell("far offset", struct.unpack_from, "<h", b"abcd", 3)

a = array.array("h", [1, -2, 300])
a.extend(range(3))
a[1:3] = array.array("h", [9])
a.insert(1, 7)
print(a, a.tolist(), a.index(9), a.count(0), a[::-2], a * 2 == a + a, a < array.array("h", [1, 8]), 9 in a, a.pop(), a.buffer_info()[1])
tell("overflow", a.append, 40000)
tell("float item", a.append, 1.5)
tell("other type", lambda: a + array.array("i"))
tell("bad slice", a.__setitem__, slice(0, 1), [1])
tell("index", lambda: a[17])
tell("remove", a.remove, 1234)
tell("typecode", array.array, "y")
tell("text", array.array, "i", "abc")
tell("frombytes", a.frombytes, b"123")
m = memoryview(a)
print(m.format, m.itemsize, m.nbytes, m.shape, m.strides, m.readonly, m.tolist(), m[1:-1].tolist(), m[::2].contiguous)
m[0] = -5
m[1:3] = m[2:4]
print(a, m.cast("B")[:2].hex(), m == a, m[:1] == array.array("b", [-5]))
tell("view overflow", m.__setitem__, 0, 99999)
tell("view type", m.__setitem__, 0, "x")
tell("view length", m.__setitem__, slice(0, 2), m[:1])
tell("view index", lambda: m[50])
tell("view key", lambda: m["a"])
tell("extend", a.append, 1)
tell("cast", m.cast, "i")
tell("read only", memoryview(b"ab").__setitem__, 0, 1)
tell("not buffer", memoryview, "text")
with memoryview(bytearray(b"abcdef")).cast("B", (2, 3)) as grid:
    print(grid.tolist(), grid[1, 2], grid.ndim, grid.shape, len(grid))
    grid[0, 1] = 90
    tell("sub view", lambda: grid[0])
    tell("out", lambda: grid[2, 0])
print(m[3], sum(m), max(m), list(reversed(m)), bytes(m[:1]) == struct.pack("h", -5), 9 in m)
tell("closed", len, grid)
tell("hash", hash, m)
print(hash(memoryview(b"xy")) == hash(b"xy"), b"".join([memoryview(b"x"), bytearray(b"y")]))
