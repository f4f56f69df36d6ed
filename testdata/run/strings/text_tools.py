# Text processing: wrapping, aligning, templates, diff, roman numbers, number
# names, soundex, anagrams, palindromes, glob, markdown, tables.
import re


def wrap(text, width, indent=""):
    lines, line = [], indent
    for word in text.split():
        while len(word) > width:
            if line.strip():
                lines.append(line.rstrip())
                line = indent
            lines.append(word[:width])
            word = word[width:]
        if len(line) + len(word) > width and line.strip():
            lines.append(line.rstrip())
            line = indent
        line += word + " "
    if line.strip():
        lines.append(line.rstrip())
    return lines


def justify(words, width):
    out, line, length = [], [], 0
    for w in words:
        if length + len(w) + len(line) > width:
            gaps = max(1, len(line) - 1)
            spaces = width - length
            for i in range(spaces):
                line[i % gaps] += " "
            out.append("".join(line))
            line, length = [], 0
        line.append(w)
        length += len(w)
    return out + [" ".join(line).ljust(width)]


text = "The quick brown fox jumps over the lazy dog while supercalifragilistic things happen"
for w in (10, 20, 200):
    print(wrap(text, w, "  "))
print(justify(text.split()[:9], 16))


class Template:
    token = re.compile(r"\$(?:(\$)|(\w+)|\{(\w+)(?:\|(\w+))?(?::([^}]*))?\}|)")
    filters = {"upper": str.upper, "len": len, "rev": lambda s: s[::-1], "int": int}

    def __init__(self, text):
        self.text = text

    def render(self, **names):
        def one(m):
            dollar, plain, name, filt, spec = m.groups()
            if dollar:
                return "$"
            key = plain or name
            if not key:
                line = self.text.count("\n", 0, m.start()) + 1
                raise ValueError(f"bad placeholder in line {line}")
            v = names[key]
            if filt:
                v = self.filters[filt](v)
            return format(v, spec or "")
        return self.token.sub(one, self.text)


t = Template("Dear $name, ${n:>5.1f} costs $$${price:,} ${name|upper} ${name|rev:*^9} ${s|len}")
print(t.render(name="Ann", n=2.25, price=1234567, s="xyz"))
for bad, names in (("a\n$ b", {}), ("$missing", {}), ("${x|nofilter}", {"x": 1}), ("${x:d}", {"x": "s"}), ("${x|int}", {"x": "q"})):
    try:
        print(Template(bad).render(**names))
    except Exception as e:
        print(type(e).__name__, e)
ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def roman(n):
    out = ""
    for v, s in ROMAN:
        q, n = divmod(n, v)
        out += s * q
    return out


def unroman(s):
    total = last = 0
    for c in reversed(s):
        v = dict((s, v) for v, s in ROMAN)[c]
        total += -v if v < last else v
        last = max(last, v)
    return total


assert all(unroman(roman(n)) == n for n in range(1, 400))
print([roman(n) for n in (1, 4, 9, 14, 49, 1994, 3999)])
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def name(n):
    if n < 0:
        return "minus " + name(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10 - 2] + ("-" + ONES[n % 10] if n % 10 else "")
    for value, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= value:
            rest = n % value
            return name(n // value) + " " + word + (" " + name(rest) if rest else "")


print([name(n) for n in (0, 13, 85, 100, 342, 1001, -70000, 2**31, 10**12 + 5)])


def lcs(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    return table


def diff(a, b):
    table = lcs(a, b)
    out, i, j = [], len(a), len(b)
    while i or j:
        if i and j and a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            out.append("  " + a[i])
        elif j and (not i or table[i][j - 1] >= table[i - 1][j]):
            j -= 1
            out.append("+ " + b[j])
        else:
            i -= 1
            out.append("- " + a[i])
    return out[::-1]


print(diff("abcde", "bxdey"), diff(["one", "two"], []), diff("", ""))


def soundex(w):
    codes = {c: str(i) for i, group in enumerate(("aeiouyhw", "bfpv", "cgjkqsxz", "dt", "l", "mn", "r")) for c in group}
    out, last = w[0].upper(), codes[w[0].lower()]
    for c in w[1:].lower():
        code = codes.get(c, "0")
        if code != "0" and code != last:
            out += code
        if c not in "hw":
            last = code
    return (out + "000")[:4]


print([soundex(w) for w in "Robert Rupert Ashcraft Tymczak Pfister Honeyman".split()])
groups = {}
for w in "listen silent enlist google elgoog abc cab bca".split():
    groups.setdefault("".join(sorted(w)), []).append(w)
print([g for g in groups.values() if len(g) > 1])


def longest_palindrome(s):
    best = ""
    for i in range(len(s)):
        for lo, hi in ((i, i), (i, i + 1)):
            while lo >= 0 and hi < len(s) and s[lo] == s[hi]:
                lo, hi = lo - 1, hi + 1
            if hi - lo - 1 > len(best):
                best = s[lo + 1:hi]
    return best


print([longest_palindrome(s) for s in ("babad", "cbbd", "", "\u0416aba\u0416x", "forgeeksskeegfor")])


def glob(p, s):
    if not p:
        return not s
    if p[0] == "*":
        return glob(p[1:], s) or bool(s) and glob(p, s[1:])
    if not s:
        return False
    if p[0] == "[":
        end = p.index("]", 1)
        inside, negate = p[1:end], p[1] == "!"
        return (s[0] in inside[negate:]) != negate and glob(p[end + 1:], s[1:])
    return p[0] in ("?", s[0]) and glob(p[1:], s[1:])


print([[glob(p, s) for s in ("abc", "a", "", "axxc", "a.c")] for p in ("a*c", "?", "*", "a[x.]*c", "[!a]*", "a?c")])


def markdown(src):
    out, in_list = [], False
    for line in src.splitlines():
        item = line.startswith("- ")
        if in_list and not item:
            out.append("</ul>")
        if item and not in_list:
            out.append("<ul>")
        in_list = item
        body = line.lstrip("#- ") if line[:1] in "#-" else line
        body = re.sub(r"`([^`]*)`", r"<code>\1</code>", re.sub(r"\*\*(.+?)\*\*", lambda m: f"<b>{m[1]}</b>", body.replace("&", "&amp;").replace("<", "&lt;")))
        level = len(line) - len(line.lstrip("#"))
        out.append(f"<h{level}>{body}</h{level}>" if level else f"<li>{body}</li>" if item else f"<p>{body}</p>" if body else "")
    return "".join(out) + ("</ul>" if in_list else "")


print(markdown("# Title & co\n\npara **bold** x<y `code`\n- one\n- two **b**\n## Sub\n- last"))


def table(rows, sep=" | "):
    cols = list(zip(*rows))
    widths = [max(len(str(c)) for c in col) for col in cols]
    num = [all(isinstance(c, (int, float)) for c in col[1:]) for col in cols]
    lines = [sep.join(f"{c:>{w}}" if n else f"{c!s:<{w}}" for c, w, n in zip(r, widths, num)) for r in rows]
    return [lines[0], "-+-".join("-" * w for w in widths)] + lines[1:]


print("\n".join(table([("name", "n", "x"), ("apple", 5, 1.5), ("kiwi", 12345, -2), ("\u0416", 0, 1e10)])))
