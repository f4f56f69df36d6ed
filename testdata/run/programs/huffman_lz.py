# Compression: Huffman codes, LZ77, LZW, run lengths, base64 by hand, checksums.
import heapq


class Leaf:
    def __init__(self, symbol, weight):
        self.symbol, self.weight = symbol, weight

    def codes(self, prefix=""):
        yield self.symbol, prefix or "0"


class Branch:
    def __init__(self, left, right):
        self.left, self.right = left, right
        self.weight = left.weight + right.weight

    def codes(self, prefix=""):
        yield from self.left.codes(prefix + "0")
        yield from self.right.codes(prefix + "1")


def huffman(data):
    counts = {}
    for s in data:
        counts[s] = counts.get(s, 0) + 1
    heap = [(n, i, Leaf(s, n)) for i, (s, n) in enumerate(sorted(counts.items()))]
    heapq.heapify(heap)
    serial = len(heap)
    while len(heap) > 1:
        (n1, _, a), (n2, _, b) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (n1 + n2, serial, Branch(a, b)))
        serial += 1
    return heap[0][2] if heap else None


def encode(data):
    tree = huffman(data)
    if tree is None:
        return {}, 0, b""
    codes = dict(tree.codes())
    acc, bits = 0, 0
    for s in data:
        code = codes[s]
        acc = acc << len(code) | int(code, 2)
        bits += len(code)
    pad = -bits % 8
    return codes, bits, (acc << pad).to_bytes((bits + pad) // 8, "big")


def decode(codes, bits, packed):
    back = {v: k for k, v in codes.items()}
    out, code = [], ""
    for i in range(bits):
        code += "1" if packed[i >> 3] >> (7 - (i & 7)) & 1 else "0"
        if code in back:
            out.append(back[code])
            code = ""
    if code:
        raise ValueError("left over: " + code)
    return out


def lz77(data, window=32):
    i, out = 0, []
    while i < len(data):
        best_len = best_off = 0
        for j in range(max(0, i - window), i):
            k = 0
            while i + k < len(data) - 1 and data[j + k] == data[i + k]:
                k += 1
            if k > best_len:
                best_len, best_off = k, i - j
        out.append((best_off, best_len, data[i + best_len]))
        i += best_len + 1
    return out


def unlz77(tokens):
    out = bytearray()
    for off, n, c in tokens:
        for _ in range(n):
            out.append(out[-off])
        out.append(c)
    return bytes(out)


def lzw(data):
    table = {bytes([i]): i for i in range(256)}
    w, out = b"", []
    for b in data:
        wc = w + bytes((b,))
        if wc in table:
            w = wc
        else:
            out.append(table[w])
            table[wc] = len(table)
            w = bytes((b,))
    if w:
        out.append(table[w])
    return out


def unlzw(codes):
    table = [bytes([i]) for i in range(256)]
    it = iter(codes)
    try:
        w = table[next(it)]
    except StopIteration:
        return b""
    parts = [w]
    for k in it:
        if k < len(table):
            entry = table[k]
        elif k == len(table):
            entry = w + w[:1]
        else:
            raise ValueError("bad code %d" % k)
        parts.append(entry)
        table.append(w + entry[:1])
        w = entry
    return b"".join(parts)


def rle(s):
    out, i = "", 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out += (str(j - i) if j - i > 1 else "") + s[i]
        i = j
    return out


def unrle(s):
    out, n = [], 0
    for c in s:
        if c.isdigit():
            n = n * 10 + int(c)
        else:
            out.append(c * (n or 1))
            n = 0
    return "".join(out)


ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def base64(data):
    out = []
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk + bytes(3 - len(chunk)), "big")
        text = "".join(ALPHABET[n >> s & 63] for s in (18, 12, 6, 0))
        out.append(text[:len(chunk) + 1].ljust(4, "="))
    return "".join(out)


def adler32(data):
    a, b = 1, 0
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def crc32(data, crc=0):
    crc ^= 0xFFFFFFFF
    for x in data:
        crc ^= x
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def fnv(data):
    h = 0xCBF29CE484222325
    for x in data:
        h = (h ^ x) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return h


samples = [b"", b"a", b"aaaaaaaa", b"abracadabra abracadabra", b"TOBEORNOTTOBEORTOBEORNOT", bytes(range(20)) * 2, "na\u00efve caf\u00e9 na\u00efve".encode()]
for data in samples:
    codes, bits, packed = encode(data)
    assert bytes(decode(codes, bits, packed)) == data
    tokens = lz77(data)
    assert unlz77(tokens) == data
    assert unlzw(lzw(data)) == data
    print(bits, packed.hex(), len(tokens), tokens[-2:], len(lzw(data)), base64(data)[:24], "%08x %08x %016x" % (adler32(data), crc32(data), fnv(data)))
for s in ("", "abc", "aaabccdddd", "zzzzzzzzzzzz", "a" * 123 + "b"):
    assert unrle(rle(s)) == s
    print(rle(s))
print(sorted(dict(huffman("mississippi").codes()).items(), key=lambda p: (len(p[1]), p)), huffman(""), encode("")[1])
for bad in (lambda: unlzw([65, 999]), lambda: decode({"a": "01"}, 3, b"\x55"), lambda: unlz77([(1, 1, 65)]), lambda: unlzw([-300]), lambda: crc32("text"), lambda: unrle(5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
