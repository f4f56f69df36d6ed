# Searching, splitting and rebuilding text of every width by hand and by method,
# with the same answers; odd separators, line ends, Unicode classes.
texts = ["", "a", "hello world", "a,b,,c,", ",", "  lead and trail  ", "line one\nline two\r\nthree\rfour\n", "na\u00efve caf\u00e9", "\u0416\u0437\u0436 \u0416", "\U0001f600a\U0001f601b\U0001f600", "\u0130\u0131\u00df\ufb01", "tab\tx\vy\fz\x1c\x85\u2028end", "aaaa", "abababab", "x=1;y=2;z", "\x00nul\x00"]


def my_find(s, t, start=0):
    n, m = len(s), len(t)
    i = start
    while i + m <= n:
        j = 0
        while j < m and s[i + j] == t[j]:
            j += 1
        if j == m:
            return i
        i += 1
    return -1


def my_split(s, sep):
    out, i = [], 0
    while True:
        j = my_find(s, sep, i)
        if j < 0:
            out.append(s[i:])
            return out
        out.append(s[i:j])
        i = j + len(sep)


def my_words(s):
    out, word = [], ""
    for c in s:
        if c.isspace():
            if word:
                out.append(word)
            word = ""
        else:
            word += c
    if word:
        out.append(word)
    return out


def my_replace(s, a, b):
    return b.join(my_split(s, a)) if a else b + "".join(c + b for c in s)


def my_count(s, t):
    n = i = 0
    while (i := my_find(s, t, i)) >= 0:
        n += 1
        i += len(t)
    return n


def caesar(s, k):
    out = []
    for c in s:
        if "a" <= c <= "z":
            c = chr((ord(c) - 97 + k) % 26 + 97)
        elif "A" <= c <= "Z":
            c = chr((ord(c) - 65 + k) % 26 + 65)
        out.append(c)
    return "".join(out)


def runs(s):
    out = []
    for c in s:
        if out and out[-1][0] == c:
            out[-1][1] += 1
        else:
            out.append([c, 1])
    return out


def classes(s):
    n = {"alpha": 0, "digit": 0, "space": 0, "upper": 0, "lower": 0, "other": 0, "wide": 0}
    for c in s:
        if c.isalpha():
            n["alpha"] += 1
        elif c.isdigit():
            n["digit"] += 1
        elif c.isspace():
            n["space"] += 1
        else:
            n["other"] += 1
        if c.isupper():
            n["upper"] += 1
        if c.islower():
            n["lower"] += 1
        if ord(c) > 0xFFFF:
            n["wide"] += 1
    return [v for v in n.values()]


def hash_of(s):
    h = 5381
    for c in s:
        h = (h * 33 + ord(c)) & 0xFFFFFFFF
    return h


def reverse_words(s):
    return " ".join(w[::-1] for w in s.split(" "))


def snake(s):
    out = ""
    for i, c in enumerate(s):
        if c.isupper() and i:
            out += "_"
        out += c.lower()
    return out


for s in texts:
    for t in ("a", ",", "ab", "\u0416", "\U0001f600", " ", "\n", "aa"):
        assert my_find(s, t) == s.find(t), (s, t)
        assert my_split(s, t) == s.split(t), (s, t)
        assert my_replace(s, t, "<>") == s.replace(t, "<>"), (s, t)
        assert my_count(s, t) == s.count(t), (s, t)
        assert (t in s) == (my_find(s, t) >= 0)
        assert s.rfind(t) == len(s) - len(t) - my_find(s[::-1], t[::-1]) or t not in s
    assert my_words(s) == s.split(), s
    assert my_replace(s, "", "-") == s.replace("", "-")
    print(ascii(s), ascii(s.splitlines()), ascii(s.splitlines(True))[:40], s.split(), classes(s), hash_of(s), len(runs(s)), ascii(caesar(s, 3))[:30], ascii(reverse_words(s))[:30])
    print(ascii([s.upper(), s.lower(), s.title(), s.swapcase(), s.casefold(), s.capitalize()]), s.isidentifier(), s.isprintable(), s.isascii(), s.istitle(), ascii(s.strip()), ascii(s.encode()), ascii(s.expandtabs(3)))
for s, args in (("a,b,c", (",", 1)), ("a b  c", (None, 1)), ("  a b ", (None, 0)), ("a,b", (",", 0)), ("a,b", (",", -5)), ("aXXbXXc", ("XX",)), (" x ", (" ",)), ("", ()), ("", (",",)), ("   ", ())):
    print(s.split(*args), s.rsplit(*args), end="; ")
print()
for f in (lambda: "a".split(""), lambda: "a".split(1), lambda: "a".split(",", "x"), lambda: "a".rsplit(None, 1.5), lambda: "a".partition(""), lambda: "a".partition(None), lambda: "a".replace("a"), lambda: "a".replace(1, "b"), lambda: "a".replace("a", "b", "c"), lambda: "a".find(1), lambda: "a".find("a", "b"), lambda: "a".index("b"), lambda: "a".rindex("b", 5), lambda: "a".count(), lambda: "a".count(b"a"), lambda: "a".startswith(1), lambda: "a".startswith(["a"]), lambda: "a".startswith(("a", 1)), lambda: "a".startswith(("b", 1)), lambda: "a".endswith(), lambda: "a".join(1), lambda: "a".join([1]), lambda: "a".join(["b", None]), lambda: "a".strip(1), lambda: "a".center("x"), lambda: "a".center(5, ""), lambda: "a".zfill("x"), lambda: "a".translate(5), lambda: "a".translate({97: 1114112}), lambda: "a".translate({97: []}), lambda: str.maketrans("a"), lambda: str.maketrans("ab", "c"), lambda: str.maketrans({"ab": "c"}), lambda: "abc".translate(str.maketrans("ab", "xy", "c")), lambda: "a".encode("no-such"), lambda: "\u0416".encode("ascii"), lambda: "\ud800".encode(), lambda: "a".expandtabs("x"), lambda: "a".splitlines("x"), lambda: "a"[1], lambda: "a"["b"], lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a" - "b", lambda: "a" < 1, lambda: "a" in 5, lambda: 5 in "a", lambda: None in "a", lambda: -"a", lambda: "a".nope, lambda: "a"(), lambda: "abc".removeprefix(1)):
    try:
        print(f(), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")
print()
print([snake(s) for s in ("CamelCaseName", "already_snake", "HTTPServer", "\u0416Big")], sorted(texts, key=len)[-2:][0][:5], max(texts)[:1] == "\U0001f600", min(texts), sorted("b\u0416a\U0001f600\xe9A"))
