s = "  Hello, World  "
print(s.strip(), s.lstrip() + "|", s.rstrip() + "|", s.upper(), s.lower(), s.title(), s.swapcase())
print(s.find("o"), s.rfind("o"), s.index("W"), s.count("l"), s.replace("l", "L"), s.replace("l", "L", 1))
print("a,b,,c".split(","), "a b  c".split(), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "l1\nl2\r\nl3".splitlines())
print(",".join(["a", "b"]), "".join(str(i) for i in range(5)), "-".join("abc"))
print("abc".startswith("ab"), "abc".endswith(("x", "c")), "abc".startswith("b", 1), "abc".partition("b"), "abc".rpartition("z"))
print("42".isdigit(), "a1".isalnum(), "ab".isalpha(), " ".isspace(), "Ab".istitle(), "AB".isupper(), "a_b".isidentifier())
print("x".center(5, "*"), "x".ljust(3) + "|", "x".rjust(3), "42".zfill(5), "-42".zfill(5), "a\tb".expandtabs(4))
print("abc".translate({97: "A", 98: None}), "abc".maketrans("a", "b"), "ß".casefold(), "abc".encode(), "a{}b{x}".format(1, x=2))
for bad in (lambda: "abc".index("z"), lambda: ",".join([1]), lambda: "a".center("b"), lambda: "abc".nothing, lambda: "x".split(""), lambda: "é".encode("ascii")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print("abc".removeprefix("a"), "abc".removesuffix("c"), "abc".capitalize())
