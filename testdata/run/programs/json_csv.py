# A JSON reader and writer, CSV with quotes, INI files and query strings, by
# hand, with messages that say where.
class ParseError(ValueError):
    def __init__(self, message, text, pos):
        line = text.count("\n", 0, pos) + 1
        column = pos - (text.rfind("\n", 0, pos) if "\n" in text[:pos] else -1)
        super().__init__(f"{message} at line {line} column {column}")
        self.pos = pos


class Reader:
    escapes = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}

    def __init__(self, text):
        self.text, self.pos = text, 0

    def error(self, message):
        raise ParseError(message, self.text, self.pos)

    def space(self):
        while self.pos < len(self.text) and self.text[self.pos] in " \t\r\n":
            self.pos += 1

    def peek(self):
        self.space()
        return self.text[self.pos] if self.pos < len(self.text) else ""

    def expect(self, c):
        if self.peek() != c:
            self.error(f"expected {c!r}, got {self.peek() or 'the end'!r}")
        self.pos += 1

    def value(self):
        c = self.peek()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        for word, v in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.pos):
                self.pos += len(word)
                return v
        if c and c in "-0123456789":
            return self.number()
        self.error("no value")

    def object(self):
        out = {}
        self.expect("{")
        if self.peek() == "}":
            self.pos += 1
            return out
        while True:
            if self.peek() != '"':
                self.error("no key")
            k = self.string()
            self.expect(":")
            out[k] = self.value()
            if self.peek() == ",":
                self.pos += 1
                continue
            self.expect("}")
            return out

    def array(self):
        out = []
        self.expect("[")
        if self.peek() == "]":
            self.pos += 1
            return out
        while 1:
            out += [self.value()]
            if self.peek() != ",":
                break
            self.pos += 1
        self.expect("]")
        return out

    def string(self):
        self.expect('"')
        parts = []
        while True:
            if self.pos >= len(self.text):
                self.error("string without end")
            c = self.text[self.pos]
            self.pos += 1
            if c == '"':
                return "".join(parts)
            if c < " ":
                self.error("control character")
            if c == "\\":
                c = self.text[self.pos:self.pos + 1]
                self.pos += 1
                if c == "u":
                    digits = self.text[self.pos:self.pos + 4]
                    try:
                        code = int(digits, 16)
                    except ValueError:
                        self.error(f"bad escape {digits!r}")
                    self.pos += 4
                    if 0xD800 <= code < 0xDC00 and self.text.startswith("\\u", self.pos):
                        low = int(self.text[self.pos + 2:self.pos + 6], 16)
                        code = 0x10000 + (code - 0xD800 << 10) + low - 0xDC00
                        self.pos += 6
                    c = chr(code)
                elif c in self.escapes:
                    c = self.escapes[c]
                else:
                    self.error(f"unknown escape {c!r}")
            parts.append(c)

    def number(self):
        start = self.pos
        while self.pos < len(self.text) and self.text[self.pos] in "+-.eE0123456789":
            self.pos += 1
        word = self.text[start:self.pos]
        try:
            return float(word) if set(word) & set(".eE") else int(word)
        except ValueError as e:
            self.pos = start
            self.error(str(e))


def loads(text):
    r = Reader(text)
    v = r.value()
    if r.peek():
        r.error("more after the value")
    return v


def dumps(v, indent=None, level=0, *, sort=False, default=None):
    nl = "\n" + " " * (indent * (level + 1)) if indent else ""
    end = "\n" + " " * (indent * level) if indent else ""
    match_ = {None: "null", True: "true", False: "false"}
    if v is None or v is True or v is False:
        return match_[v]
    if isinstance(v, str):
        return '"' + "".join({'"': '\\"', "\\": "\\\\", "\n": "\\n"}.get(c) or (c if " " <= c <= "~" else "".join("\\u%04x" % int.from_bytes(u, "big") for u in zip_pairs(c))) for c in v) + '"'
    if isinstance(v, (int, float)):
        return repr(v)
    if isinstance(v, (list, tuple)):
        return "[" + ("," + (nl or " ")).join([nl * (i == 0) + dumps(x, indent, level + 1, sort=sort, default=default) for i, x in enumerate(v)]) + (end if v else "") + "]"
    if isinstance(v, dict):
        items = sorted(v.items()) if sort else v.items()
        return "{" + ",".join(f"{nl or ' ' * (i > 0)}{dumps(str(k))}: {dumps(x, indent, level + 1, sort=sort, default=default)}" for i, (k, x) in enumerate(items)) + (end if v else "") + "}"
    if default is not None:
        return dumps(default(v), indent, level, sort=sort, default=default)
    raise TypeError(f"{type(v).__name__} can't be written")


def zip_pairs(c):
    b = c.encode("utf-16-be", "surrogatepass")
    return [b[i:i + 2] for i in range(0, len(b), 2)]


doc = r'''{"name": "caf\u00e9", "n": [1, -2.5, 1e3, 0, -0.0, 12345678901234567890], "nested": {"a": {}, "b": [[]], "t": true},
 "null": null, "esc": "\"\\\/\b\n\ud83d\ude00"}'''
v = loads(doc)
print(v)
print(dumps(v))
print(dumps(v, 2, sort=True))
print(loads(dumps(v)) == v, loads(dumps(v, 1)) == v, dumps([]), dumps({}, 3), dumps((1, (2,))), dumps({1: 2, None: 3}), dumps({"s": {1}}, default=sorted))
for bad in ("", "{", '{"a"}', '{"a": 1,}', "[1 2]", "[1,\n 2,\n x]", '"abc', '"\\q"', '"\\u12g4"', "-", "1.2.3", "tru", '{"a": 1} 2', '"\x01"', "[" * 3, "{1: 2}", "nul", "1e"):
    try:
        print(repr(bad), loads(bad))
    except ParseError as e:
        print(repr(bad), e, e.pos)
try:
    dumps({1, 2})
except TypeError as e:
    print(e)


def csv_rows(text, sep=",", quote='"'):
    row, field, quoted, was_quoted = [], "", False, False
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c != quote:
                field += c
            elif text[i + 1:i + 2] == quote:
                field += quote
                i += 1
            else:
                quoted = False
        elif c == quote and not field:
            quoted = was_quoted = True
        elif c == sep or c == "\n":
            row.append(field if was_quoted or not field.strip().lstrip("-").isdigit() else int(field))
            field, was_quoted = "", False
            if c == "\n":
                yield row
                row = []
        else:
            field += c
        i += 1
    if quoted:
        raise ValueError("quote without end: %.10r" % field)
    if field or row:
        yield row + [field]


print(list(csv_rows('a,b,"c,d"\n1, 2 ,"3"\n"say ""hi""",,-5\n\n"multi\nline",x')))
try:
    print([r for r in csv_rows('ok,1\n"never closed')])
except ValueError as e:
    print(e)


def query(text):
    out = {}
    for part in text.split("&"):
        k, eq, v = part.partition("=")
        if not eq:
            v = True
        else:
            v = v.replace("+", " ")
            while "%" in v:
                a, _, b = v.partition("%")
                v = a + chr(int(b[:2], 16)) + b[2:]
        out.setdefault(k, []).append(v)
    return {k: v if len(v) > 1 else v[0] for k, v in out.items()}


print(query("a=1&b=x+y%21&a=2&flag&e="))
