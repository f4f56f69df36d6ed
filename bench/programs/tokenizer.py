"""Tokens of a small language, character by character, and a calculator over them."""
SOURCE = '''
# the squares
let total = 0;
while (i <= 100) { total = total + i * i; i = i + 1; }
print("the sum is", total, 3.25e2 / (17 - x) % 5);
if name == "none" || !flag && value >= 0x1f { call(a, b[1], c.d); }
''' * 20
KEYWORDS = {"let", "while", "print", "if", "call"}
PAIRS = {"<=", ">=", "==", "!=", "||", "&&"}


class Token:
    __slots__ = ("kind", "text", "line")

    def __init__(self, kind, text, line):
        self.kind = kind
        self.text = text
        self.line = line


def tokens(text):
    i, n, line = 0, len(text), 1
    while i < n:
        c = text[i]
        if c == "\n":
            line += 1
            i += 1
        elif c.isspace():
            i += 1
        elif c == "#":
            while i < n and text[i] != "\n":
                i += 1
        elif c.isalpha() or c == "_":
            start = i
            while i < n and (text[i].isalnum() or text[i] == "_"):
                i += 1
            word = text[start:i]
            yield Token("keyword" if word in KEYWORDS else "name", word, line)
        elif "0" <= c <= "9":
            start = i
            while i < n and (text[i].isalnum() or text[i] == "."):
                i += 1
            yield Token("number", text[start:i], line)
        elif c == '"':
            start = i
            i += 1
            while text[i] != '"':
                i += 1
            i += 1
            yield Token("string", text[start:i], line)
        elif text[i:i + 2] in PAIRS:
            yield Token("op", text[i:i + 2], line)
            i += 2
        else:
            yield Token("op", c, line)
            i += 1


def run():
    counts = {}
    length = 0
    names = []
    for t in tokens(SOURCE):
        counts[t.kind] = counts.get(t.kind, 0) + 1
        length += len(t.text) * t.line
        if t.kind == "name" and t.text.startswith("t"):
            names.append(t.text.upper())
    return sorted(counts.items()), length, len(",".join(names))
