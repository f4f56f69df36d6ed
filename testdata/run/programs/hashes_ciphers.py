# Hashes, ciphers and random numbers by hand, against hashlib where there is one:
# MD5, SHA-1, SHA-256, CRC, RC4, XTEA, Vigenere, Enigma-like rotors, Mersenne
# twister, xorshift, PCG, base58.
import hashlib
import math
import random
import struct


def rotl(x, n, bits=32):
    mask = (1 << bits) - 1
    return (x << n | x >> (bits - n)) & mask


def rotr(x, n):
    return (x >> n | x << (32 - n)) & 0xFFFFFFFF


def pad(data, order):
    return data + b"\x80" + bytes((55 - len(data)) % 64) + (8 * len(data)).to_bytes(8, order)


def md5(data):
    shifts = [7, 12, 17, 22] * 4 + [5, 9, 14, 20] * 4 + [4, 11, 16, 23] * 4 + [6, 10, 15, 21] * 4
    k = [int(abs(math.sin(i + 1)) * 2 ** 32) & 0xFFFFFFFF for i in range(64)]
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
    data = pad(data, "little")
    for at in range(0, len(data), 64):
        m = struct.unpack("<16I", data[at:at + 64])
        a, b, c, d = state
        for i in range(64):
            if i < 16:
                f, g = b & c | ~b & d, i
            elif i < 32:
                f, g = d & b | ~d & c, (5 * i + 1) % 16
            elif i < 48:
                f, g = b ^ c ^ d, (3 * i + 5) % 16
            else:
                f, g = c ^ (b | ~d), 7 * i % 16
            f = (f + a + k[i] + m[g]) & 0xFFFFFFFF
            a, d, c, b = d, c, b, (b + rotl(f, shifts[i])) & 0xFFFFFFFF
        state = [(x + y) & 0xFFFFFFFF for x, y in zip(state, (a, b, c, d))]
    return struct.pack("<4I", *state).hex()


def sha1(data):
    h = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0]
    data = pad(data, "big")
    for at in range(0, len(data), 64):
        w = list(struct.unpack(">16I", data[at:at + 64]))
        for i in range(16, 80):
            w.append(rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1))
        a, b, c, d, e = h
        for i, x in enumerate(w):
            if i < 20:
                f, k = b & c | ~b & d, 0x5A827999
            elif i < 40:
                f, k = b ^ c ^ d, 0x6ED9EBA1
            elif i < 60:
                f, k = b & c | b & d | c & d, 0x8F1BBCDC
            else:
                f, k = b ^ c ^ d, 0xCA62C1D6
            a, b, c, d, e = (rotl(a, 5) + f + e + k + x) & 0xFFFFFFFF, a, rotl(b, 30), c, d
        h = [(x + y) & 0xFFFFFFFF for x, y in zip(h, [a, b, c, d, e])]
    return "".join("%08x" % x for x in h)


def primes(n):
    out, c = [], 2
    while len(out) < n:
        if all(c % p for p in out):
            out.append(c)
        c += 1
    return out


def root_bits(p, n):
    """The first 32 bits of the fraction of p's n-th root, in integers only."""
    x = p << 32 * n
    lo, hi = 0, x
    while lo < hi:
        mid = (lo + hi + 1) // 2
        if mid ** n <= x:
            lo = mid
        else:
            hi = mid - 1
    return lo & 0xFFFFFFFF


def sha256(data, k=[root_bits(p, 3) for p in primes(64)], start=tuple(root_bits(p, 2) for p in primes(8))):
    h = list(start)
    data = pad(data, "big")
    for at in range(0, len(data), 64):
        w = list(struct.unpack(">16I", data[at:at + 64]))
        for i in range(16, 64):
            x, y = w[i - 15], w[i - 2]
            w.append((w[i - 16] + (rotr(x, 7) ^ rotr(x, 18) ^ x >> 3) + w[i - 7] + (rotr(y, 17) ^ rotr(y, 19) ^ y >> 10)) & 0xFFFFFFFF)
        a, b, c, d, e, f, g, j = h
        for i in range(64):
            t1 = j + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + (e & f ^ ~e & g) + k[i] + w[i]
            t2 = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, j = (t1 + t2) & 0xFFFFFFFF, a, b, c, (d + t1) & 0xFFFFFFFF, e, f, g
        h = [(x + y) & 0xFFFFFFFF for x, y in zip(h, (a, b, c, d, e, f, g, j))]
    return struct.pack(">8I", *h).hex()


for data in (b"", b"abc", b"a" * 55, b"b" * 56, bytes(range(256)), "\u0416".encode() * 70):
    for mine, theirs in ((md5, "md5"), (sha1, "sha1"), (sha256, "sha256")):
        got = mine(data)
        print(got == hashlib.new(theirs, data).hexdigest(), got[:12], end=" ")
    print()


def rc4(key, data):
    s, j = list(range(256)), 0
    for i in range(256):
        j = (j + s[i] + key[i % len(key)]) & 255
        s[i], s[j] = s[j], s[i]
    out, i, j = bytearray(), 0, 0
    for c in data:
        i = i + 1 & 255
        j = j + s[i] & 255
        s[i], s[j] = s[j], s[i]
        out.append(c ^ s[s[i] + s[j] & 255])
    return bytes(out)


def xtea(v, key, back=False, rounds=32):
    a, b = v
    delta, mask = 0x9E3779B9, 0xFFFFFFFF
    total = delta * rounds & mask if back else 0
    for _ in range(rounds):
        if back:
            b = b - (((a << 4 ^ a >> 5) + a) ^ (total + key[total >> 11 & 3])) & mask
            total = total - delta & mask
            a = a - (((b << 4 ^ b >> 5) + b) ^ (total + key[total & 3])) & mask
        else:
            a = a + (((b << 4 ^ b >> 5) + b) ^ (total + key[total & 3])) & mask
            total = total + delta & mask
            b = b + (((a << 4 ^ a >> 5) + a) ^ (total + key[total >> 11 & 3])) & mask
    return a, b


key = (1, 2, 3, 0xFFFFFFFF)
print(rc4(b"Key", b"Plaintext").hex(), rc4(b"Key", rc4(b"Key", b"round")), ["%08x" % x for x in xtea((0x01234567, 0x89ABCDEF), key)], xtea(xtea((5, 7), key), key, True))


class Rotor:
    def __init__(self, wiring, notch):
        self.map = [ord(c) - 65 for c in wiring]
        self.inv = sorted(range(26), key=self.map.__getitem__)
        self.notch, self.at = notch, 0

    def step(self):
        turn = self.at == self.notch
        self.at = (self.at + 1) % 26
        return turn

    def go(self, c, back=False):
        return ((self.inv if back else self.map)[(c + self.at) % 26] - self.at) % 26


def enigma(text):
    rotors = [Rotor("EKMFLGDQVZNTOWYHXUSPAIBRCJ", 16), Rotor("AJDKSIRUXBLHWTMCQGZNPYFVOE", 4), Rotor("BDFHJLCPRTXVZNYEIWGAKMUSQO", 21)]
    reflect = [ord(c) - 65 for c in "YRUHQSLDPXNGOKMIEBFZCWVJAT"]
    out = ""
    for c in text:
        for r in rotors:
            if not r.step():
                break
        x = ord(c) - 65
        for r in rotors:
            x = r.go(x)
        x = reflect[x]
        for r in reversed(rotors):
            x = r.go(x, True)
        out += chr(x + 65)
    return out


print(enigma("HELLOWORLD" * 4), enigma(enigma("ATTACKATDAWN")))


class Twister:
    def __init__(self, seed):
        self.mt, self.index = [seed & 0xFFFFFFFF], 624
        for i in range(1, 624):
            x = self.mt[-1]
            self.mt.append(1812433253 * (x ^ x >> 30) + i & 0xFFFFFFFF)

    def next(self):
        if self.index >= 624:
            for i in range(624):
                y = self.mt[i] & 0x80000000 | self.mt[(i + 1) % 624] & 0x7FFFFFFF
                self.mt[i] = self.mt[(i + 397) % 624] ^ y >> 1 ^ (0x9908B0DF if y & 1 else 0)
            self.index = 0
        y = self.mt[self.index]
        self.index += 1
        y ^= y >> 11
        y ^= y << 7 & 0x9D2C5680
        y ^= y << 15 & 0xEFC60000
        return y ^ y >> 18

    def random(self):
        a, b = self.next() >> 5, self.next() >> 6
        return (a * 67108864.0 + b) / 9007199254740992.0


t = Twister(5489)
print([t.next() for _ in range(5)], t.random(), 0 <= t.random() < 1)
r = random.Random()
r.setstate((3, tuple(t.mt) + (t.index,), None))
print(all(r.random() == t.random() for _ in range(700)), r.getrandbits(32) == t.next())


def xorshift(s, n):
    for _ in range(n):
        s ^= s << 13 & 0xFFFFFFFFFFFFFFFF
        s ^= s >> 7
        s ^= s << 17 & 0xFFFFFFFFFFFFFFFF
        yield s


def pcg(state, n):
    for _ in range(n):
        old = state
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        x = (old >> 18 ^ old) >> 27 & 0xFFFFFFFF
        yield rotr(x, old >> 59) if old >> 59 else x


def base58(data, alphabet="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"):
    n, out = int.from_bytes(data, "big"), ""
    while n:
        n, d = divmod(n, 58)
        out = alphabet[d] + out
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + out


print(list(xorshift(88172645463325252, 3)), list(pcg(42, 4)), base58(b"\0\0hello world"), base58(b""))
for bad in (lambda: md5("text"), lambda: rc4(b"", b"x"), lambda: xtea((1, 2), ()), lambda: enigma("\u0416"), lambda: base58([300]), lambda: Twister("x")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
