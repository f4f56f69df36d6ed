# Codes of words: Soundex, Morse, Pig Latin, Vigenere, rail fence, Playfair,
# look-and-say, Polybius, NATO, ISBN and Luhn digits, bits by hand.
from itertools import cycle, groupby
from string import ascii_lowercase, ascii_uppercase


def soundex(name):
    codes = {c: str(i) for i, cs in enumerate(("bfpv", "cgjkqsxz", "dt", "l", "mn", "r"), 1) for c in cs}
    letters = [c for c in name.lower() if c in ascii_lowercase]
    head, *rest = letters
    out, last = head.upper(), codes.get(head)
    for c in rest:
        code = codes.get(c)
        if code and code != last:
            out += code
        if c not in "hw":
            last = code
    return out[:4].ljust(4, "0")


class Morse:
    TABLE = dict(zip(ascii_uppercase, ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))
    BACK = {v: k for k, v in TABLE.items()}

    def __class_getitem__(cls, word):
        return " ".join(map(cls.TABLE.__getitem__, word.upper()))

    @classmethod
    def decode(cls, text):
        return " ".join("".join(cls.BACK[s] for s in w.split()) for w in text.split(" / "))


class Vigenere:
    def __init__(self, key):
        if not key.isalpha():
            raise ValueError(f"bad key {key!r}")
        self.shifts = [ord(c) - 65 for c in key.upper()]

    def _apply(self, text, sign):
        key = cycle(self.shifts)
        for c in text:
            alphabet = ascii_lowercase if c.islower() else ascii_uppercase
            yield alphabet[(alphabet.index(c) + sign * next(key)) % 26] if c in alphabet else c

    def __call__(self, text):
        return "".join(self._apply(text, 1))

    def __invert__(self):
        other = object.__new__(type(self))
        other.shifts = [-n for n in self.shifts]
        return other


def fence(text, n, back=False):
    order = sorted(range(len(text)), key=lambda i: min(i % (2 * n - 2), -i % (2 * n - 2)))
    if not back:
        return "".join(text[i] for i in order)
    return "".join(c for _, c in sorted(zip(order, text)))


class Playfair:
    def __init__(self, key):
        letters = [*dict.fromkeys((key.upper() + ascii_uppercase).replace("J", "I"))]
        self.rows = [letters[i:i + 5] for i in range(0, 25, 5)]
        self.at = {c: (y, x) for y, row in enumerate(self.rows) for x, c in enumerate(row)}

    def pairs(self, text):
        it = iter(c for c in text.upper().replace("J", "I") if c in self.at)
        a = next(it, None)
        while a:
            b = next(it, None)
            if a == b or b is None:
                yield a, "X"
                a = b
            else:
                yield a, b
                a = next(it, None)

    def encode(self, text, step=1):
        for a, b in self.pairs(text):
            (ya, xa), (yb, xb) = self.at[a], self.at[b]
            if ya == yb:
                xa, xb = (xa + step) % 5, (xb + step) % 5
            elif xa == xb:
                ya, yb = (ya + step) % 5, (yb + step) % 5
            else:
                xa, xb = xb, xa
            yield self.rows[ya][xa] + self.rows[yb][xb]


def pig(word):
    for i, c in enumerate(word):
        if c in "aeiou" or i and c == "y":
            return word[i:] + word[:i] + ("ay" if i else "way")
    return word


def say(n):
    s = "1"
    for _ in range(n):
        yield s
        s = "".join(f"{sum(1 for _ in g)}{c}" for c, g in groupby(s))


def luhn(digits):
    return not sum(sum(divmod(int(d) * (1 + i % 2), 10)) for i, d in enumerate(reversed(digits))) % 10


def isbn(text):
    *body, check = text.replace("-", "")
    if len(body) != 9:
        raise ValueError(f"{len(body) + 1} digits, not 10")
    n = sum(i * int(c) for i, c in enumerate(body, 1)) % 11
    return check == "0123456789X"[n]


def uu(data):
    bits = "".join(f"{b:08b}" for b in data)
    bits += "0" * (-len(bits) % 6)
    return "".join(chr(32 + int(bits[i:i + 6], 2)) for i in range(0, len(bits), 6))


def unuu(text, n):
    return int("".join(f"{ord(c) - 32:06b}" for c in text)[:n * 8] or "0", 2).to_bytes(n, "big")


def attempt(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


print({n: soundex(n) for n in "Robert Rupert Rubin Ashcraft Tymczak Pfister Honeyman O'Hara".split()})
print(Morse["SOS"], "|", Morse.decode("... --- ... / - . ... -"), "|", attempt(lambda: Morse["a1"]), "|", attempt(Morse.decode, ".......-"))
v = Vigenere("Lemon")
print(v("Attack at dawn!"), (~v)(v("Attack at dawn!")), attempt(Vigenere, "a1"), attempt(Vigenere, ""), attempt(v, 5), v("é"))
for n in 2, 3, 4:
    s = fence("WEAREDISCOVERED", n)
    print(n, s, fence(s, n, True))
print(attempt(fence, "abc", 1), attempt(fence, "", 1) == "", attempt(fence, "abc", "2"))
p = Playfair("monarchy")
c = "".join(p.encode("instruments jell"))
print(c, "".join(p.encode(c, -1)), *map("".join, p.rows), list(p.pairs("aaa")), [*p.pairs("?")])
print(*map(pig, "apple string yellow rhythm qt".split()), *say(7))
print([luhn(s) for s in ("79927398713", "79927398710", "")], attempt(luhn, "12a"), attempt(luhn, 12))
print(isbn("0-306-40615-2"), isbn("080442957X"), attempt(isbn, "123"), attempt(isbn, ""), attempt(isbn, "12345678z0"))
for data in (b"", b"Cat", bytes(range(0, 256, 50)), bytearray(b"hi")):
    print(repr(uu(data)), unuu(uu(data), len(data)) == data)
print(attempt(uu, "text"), attempt(uu, 3), attempt(unuu, "!", -1), attempt(soundex, ""), attempt(soundex, None))
