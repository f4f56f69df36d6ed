# str: operators and methods at the edges: astral characters, surrogates, empty separators, huge counts, subclass results, errors.
def attempt(f):
    try:
        print("=>", ascii(f()))
    except Exception as e:
        print("!!", type(e).__name__, ascii(str(e)))


class S(str):
    def __add__(self, o): return "S.add"
    def __getitem__(self, i): return "S.item"
    def __len__(self): return 99
    def __contains__(self, x): return "S.contains"
    def __iter__(self): return iter(["S.iter"])
    def __hash__(self): return 5
    def __eq__(self, o): return "S.eq"
    def upper(self): return "S.upper"


s = S("abc")
print(s + "x", "x" + s, s[0], len(s), "q" in s, list(s), s.upper(), str.upper(s), s == "abc", "abc" == s, s * 2, type(s * 2).__name__, type(s[:]).__name__, type(str(s)).__name__, "".join([s, s]), type("".join([s])).__name__, s.lower(), type(s.strip()).__name__, "%s" % s, f"{s}", "abc".find(s), s.replace("a", "b"), {s: 1}.get("abc"), [c for c in s], s < "b", max(s, "a"))
t = "a\U0001F600é\ud800\0z"
for f in (lambda: len(t), lambda: t[1], lambda: t[::-1], lambda: [ord(c) for c in t], lambda: t.encode(), lambda: t.encode("utf-8", "surrogatepass"), lambda: t.encode("ascii", "replace"), lambda: t.encode("ascii", "xmlcharrefreplace"), lambda: t.encode("ascii", "backslashreplace"), lambda: t.encode("latin-1", "ignore"), lambda: t.encode("ascii", "nope"), lambda: t.encode("nope"),
          lambda: t.encode(encoding="utf-16-le", errors="replace"), lambda: t.upper(), lambda: "ß".upper() + "ǆ".title() + "İ".lower(), lambda: "ﬁ".casefold() + "ß".casefold(), lambda: "\u0301e" < "é", lambda: "Σίσυφος".lower() + "ΑΣ".lower(), lambda: "a" < "B" < "b", lambda: "" < "\0" < "a" < "\U00010000" > "\uffff", lambda: t.isprintable(), lambda: "²½".isdigit(), lambda: ("²".isdigit(), "½".isnumeric(), "٣".isdecimal(), "x²".isalnum(), "a b".isidentifier(), "def".isidentifier(), "".isalpha(), " \u2003".isspace(), "Ab Cd".istitle(), "1A".isupper(), "".isascii())):
    attempt(f)
for f in (lambda: "abc" * 0, lambda: "abc" * -5, lambda: "abc" * True, lambda: "abc" * 1.0, lambda: "abc" * "a", lambda: "a" + 5, lambda: "a" + None, lambda: 5 + "a", lambda: "a" - "b", lambda: "a" / 2, lambda: -"a", lambda: "a" < 5, lambda: "a" == 5, lambda: "a" in 5, lambda: 5 in "a", lambda: None in "a", lambda: "" in "", lambda: "a" % 5, lambda: "%s" % (), lambda: "%s%s" % 5, lambda: "%d" % "a",
          lambda: "%(k)s" % {"k": 1}, lambda: "%(k)s" % {}, lambda: "%(k)s" % 5, lambda: "%s" % {"k": 1}, lambda: "%" % (), lambda: "%z" % 5, lambda: "%c" % "ab", lambda: "%c" % 0x110000, lambda: "%*d|%-*d" % (5, 1, 4, 2), lambda: "%.*f" % (2, 1.234), lambda: "%*d" % ("a", 1), lambda: "%5%|" % (), lambda: "%x %o %X %#x" % (255, 8, 255, 255), lambda: "%x" % 1.5, lambda: "%s %s" % [1, 2], lambda: "abc" % [],
          lambda: "a".join(5), lambda: "a".join([1]), lambda: "a".join(["x", None]), lambda: ",".join({"k": 1}), lambda: ",".join(x for x in "ab"), lambda: ",".join("abc"), lambda: "".join([]), lambda: "abc".split(""), lambda: "a,b,,c".split(","), lambda: "a,b,,c".split(",", 1), lambda: "a,b,,c".rsplit(",", -1), lambda: " a  b ".split(), lambda: " a  b ".split(" "), lambda: " a  b c ".split(None, 1), lambda: "".split(), lambda: "".split(","), lambda: "abc".split(5),
          lambda: "a\nb\r\nc\x0bd\u2028e".splitlines(), lambda: "a\nb\n".splitlines(True), lambda: "abc".find("c", -1), lambda: "abc".find("", 3), lambda: "abc".find("", 4), lambda: "abc".index("z"), lambda: "abc".rindex("z"), lambda: "aaa".count("aa"), lambda: "aaa".count(""), lambda: "abc".find("b", None, None), lambda: "abc".find("b", 2**80), lambda: "abc".find("b", "x"), lambda: "abc".find(5),
          lambda: "abab".replace("", "-"), lambda: "abab".replace("a", "", 1), lambda: "abab".replace("ab", "x", -1), lambda: "abab".replace("a", 5), lambda: "a".replace("a", "b", "c"), lambda: "abc".startswith(("x", "a")), lambda: "abc".startswith(["a"]), lambda: "abc".startswith("", 4), lambda: "abc".endswith("b", 0, 2), lambda: "abc".startswith(("a", 5)), lambda: "abc".startswith(()), lambda: "xxabcxx".strip("x"), lambda: "abc".strip(""), lambda: "abc".strip(5), lambda: "abc".strip(None),
          lambda: "a.b.c".partition("."), lambda: "abc".rpartition("."), lambda: "abc".partition(""), lambda: "abc".partition(None), lambda: "abc".center(7, "é"), lambda: "abc".center(7, "ab"), lambda: "abc".center(7, 5), lambda: "abc".ljust(2), lambda: "-5".zfill(5), lambda: "+".zfill(3), lambda: "a\tb\t".expandtabs(4), lambda: "a\tb".expandtabs(-1), lambda: "aé".translate({97: "X", 233: None}), lambda: "ab".translate({97: 5000, 98: "long"}), lambda: "a".translate({97: 2**40}), lambda: "a".translate({97: 1.5}), lambda: "a".translate(5), lambda: "abc".translate("xyz"),
          lambda: str.maketrans("ab", "xy", "c"), lambda: str.maketrans("ab", "x"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans({1: "a", "b": None}), lambda: str.maketrans(5), lambda: "abc".title(), lambda: "they're bill's".title(), lambda: "hELLO".capitalize() + "hELLO".swapcase(), lambda: "abc".removeprefix("ab") + "abc".removesuffix("bc"), lambda: "{}{}".format(1), lambda: "{0}{}".format(1, 2), lambda: "{a}".format(b=1), lambda: "{".format(), lambda: "}".format(), lambda: "{0.x}".format(5), lambda: "{0[k]}".format({"k": 1}), lambda: "{0[5]}".format([1]),
          lambda: "{0!x}".format(1), lambda: "{:{}}".format(5, ">4"), lambda: "{:{}{}}".format("x", "^", 5), lambda: "{!r:>5}".format("a"), lambda: "{0[}".format([1]), lambda: "{a.b[c].d}".format(a=5), lambda: "{x}".format_map({"x": 1}), lambda: "{x}".format_map(type("D", (dict,), {"__missing__": lambda s, k: "?" + k})()), lambda: "a".format_map(5), lambda: "abc"[1:2:0], lambda: "abc"[9], lambda: t["a"], lambda: "abc"[2**70], lambda: chr(-1), lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: ord(b"a"), lambda: "a".upper(1), lambda: "a".foo):
    attempt(f)
x = "a"
for _ in range(5): x += x
y = x
x += "!"
print(len(x), len(y), x is y, y[0:1] is y[1:2], "".join(reversed("abc")), sorted("hello"), min("hello"), "b" * 3 + "c", "a" "b" 'c', "é" == "e\u0301", hash("a") == hash("a"))
