# Items by numbers in C: lists, tuples, and everything else that takes an index.
class L(list):
    def __getitem__(self, i):
        return ("get", i)

    def __setitem__(self, i, v):
        list.append(self, (i, v))


class Seq:
    def __getitem__(self, i):
        return i, type(i).__name__

    def __setitem__(self, i, v):
        print("set", i, v)


def read(seq, n):
    out = []
    for i in range(n):
        try:
            out.append(seq[i])
            out.append(seq[-i - 1])
            out.append(seq[i * 2 - 3])
        except Exception as e:
            out.append(type(e).__name__ + " " + str(e))
    return out


def write(seq, n, v):
    out = []
    for i in range(n):
        try:
            seq[i] = v + i
            seq[i - 1] = seq[i] * 2
            seq[i] += 1
            seq[-i] -= v
        except Exception as e:
            out.append(type(e).__name__ + " " + str(e))
    return out, seq


def total(seq):
    t = 0
    for i in range(len(seq)):
        t += seq[i] * seq[i - 1]
    return t


def alias(n):
    """A float that a list holds is not changed where others see it."""
    a = [1.5, 2.5, 3.5]
    b = list(a)
    x = a[0]
    c = a[:]
    d = (a[1], a[2])
    for i in range(n):
        a[i] = a[i] * 2.0 + i
        b[i] += 0.5
    e = a[0]
    for i in range(n):
        a[i] += 1.0
    return a, b, x, c, d, e


def alias_ints(n):
    """The same for ints of all sizes."""
    a = [1000, 2**40, -2**59, 7, 2**70]
    b = list(a)
    x = a[0]
    y = a[1]
    d = (a[1], a[2])
    out = []
    for i in range(n):
        a[i] = a[i] * 3 + i
        b[i] -= 1
    e = a[0]
    for k in (1, 255, -1000, 2**29, 2**30, 2**45, 2**62):
        for i in range(n):
            a[i] += k
            b[i] = b[i] * k
        out.append((a[:], b[:], a[1] is b[1]))
        b = [j + k for j in range(n)]
    keys = {a[0]: 1}
    for i in range(n):
        a[i] += 1
    return out, x, y, d, e, keys, a, hash(a[1]), a[2] % 7, [type(v).__name__ for v in a]


def masked(n, h):
    out = []
    for i in range(n):
        h = (h * 31 + i) & 0xFFFFFFFF
        k = (h * 6364136223846793005 - ~(i * h)) & 0x7FFFFFFFFFFFFFFF
        m = (h ** 2 * 2**40 + 1) & 1023
        out.append((h, k, m, (-h - 1) & 255, (h * h * h // 7) & 65535, 15 & (h | k * k) ^ i))
    return out


def constants():
    a = [0.5] * 3
    for i in range(3):
        a[i] = a[i] + 1.0
    b = [0.5] * 3
    return a, b


def prefix(v):
    for i in range(1, len(v)):
        v[i] += v[i - 1]
    return v


def sieve(n):
    flags = [True] * n
    for i in range(2, n):
        if flags[i]:
            for j in range(i * i, n, i):
                flags[j] = False
    return [i for i in range(2, n) if flags[i]]


def matrix(n):
    m = [[i * j + 0.5 for j in range(n)] for i in range(n)]
    t = 0.0
    for i in range(n):
        for j in range(n):
            m[i][j] = m[i][j] - m[j][i] / 2
            t += m[i][j]
    return t, m


def keys(d, n):
    t = 0
    for i in range(n):
        d[i] = i * i
        d[i + 0.5] = i
        t += d[i]
    return t, d


def weird(seq, k):
    out = []
    for i in range(2):
        try:
            out.append(seq[k])
            k = k + 1
        except Exception as e:
            out.append(type(e).__name__ + " " + str(e))
            k = 2**70
    return out


def destructor():
    class D:
        def __init__(self, n):
            self.n = n

        def __del__(self):
            log.append(self.n)
    log = []
    a = [D(i) for i in range(4)]
    for i in range(4):
        a[i] = i * 1.0
        log.append("stored")
    return log


for seq in ([1, 2.5, "c"], (1, 2, 3), L([1, 2]), Seq(), "abc", b"abc", {0: "a", -1: "z", 1: "b"}, range(5), [], None, 5):
    print(read(seq, 4))
    print(weird(seq, 0), weird(seq, True), weird(seq, 1.0), weird(seq, -1))
for seq in ([1, 2, 3], [1.5, 2.5, 3.5], [1, 2.5], (1, 2), L([1, 2, 3]), {0: 1.5}, bytearray(b"abc"), "abc", None):
    for v in (1, 2.5, 2**62):
        out, seq2 = write(seq, 3, v)
        print(out, seq2 if not isinstance(seq2, L) else list(seq2))
seq = Seq()
seq[1] = 2
print(total([1, 2, 3]), total([1.5, 2, 3]), total((2**40, 2**40, 1)), total([]))
print(alias(3))
print(alias_ints(5))
print(masked(6, 12345), masked(3, -2**62), masked(2, 2**65), masked(2, True))
try:
    print(masked(2, 1.5))
except TypeError as e:
    print(e)
print(constants(), constants())
print(prefix([1, 2, 3]), prefix([0.5, 1.5, 2]), prefix(["a", "b", "c"]), prefix([2**62, 2**62, 1]))
print(sieve(60))
print(matrix(3))
print(keys({}, 3))
print(destructor())
