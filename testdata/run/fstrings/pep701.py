# min-python: 3.12
# What f-strings may hold since 3.12: the same quotes, backslashes, comments,
# newlines, any depth.
x, d, words = 5, {"key": "value", "n": [1, 2]}, ["a", "b"]
print(f"{d["key"]}", f"{", ".join(words)}", f"{"\n".join(words)!r}", f"{'\t'}|", f"{"nested " f"{x} {f"{x} {f"{x}"}"}"}")
print(f"{
    x  # a comment with } and "
    + 1
}", f"{  # nothing
    x:>{  # width
        4
    }}|")
print(f"{d["n"][0]:{d["n"][1]}}", f"{x!r:{"*"}^{"9"}}", f"{"a" if x > 3 else "b"}", f"{(lambda: "q")()}", f"{[f"{w}{w}" for w in words]}", f"{ {"a": 1}["a"] }")
print(f'{'single'}{"double"}{'''triple'''}{"""more"""}', f"""{"""x"""}{'''y'''}""", f"{"{}"}", f"{"}"}{"{"}", f"{"!r"}", f"{":"}", f"{"="}", f"{x=}{"x="}")
print(f"{f"{f"{f"{f"{f"{1 + 1}"}"}"}"}"}", f"{"\N{BULLET}"}\N{BULLET}", f"{"\\"}{'\''}{"\""}", rf"{"\n"}\n", f"{x:\x3e5}", f"{"é" "\xe9"}")
print(f"{x:{f"{'>'}"}{f"{3 + 3}"}}", f"{"%s" % "a"}", f"{"a" "b" f"{x}" 'c'}", f"{d.get("none", f"{x} is default")}")


def f(v, *, w="w"):
    return f"{v}:{w}"


print(f"{f("arg", w="kw")}", f"{f(v := "named")}{v}", f"{f(*["star"], **{"w": "dict"})}", f"{"x" in words}", f"{"a" in words and "b" not in words}")
print(f"{
    [
        w.upper()
        for w in words
        if w != "z"
    ]
}", f"{"""multi
line"""}".split("\n"))
print(f'{x:{'{'}>{3}}' if False else f"{x!s:{'{'}>3}", f"{"lit"=}", f"{"a" "b" = }", f"{d["key"]=}", f"{ x = !r:^{4}}")
match f"{x}":
    case "5":
        print(f"{"matched"}")


class C:
    """Doc."""
    text = f"{"class" + f"{x}"}"

    def m(self):
        return f"{self.text.replace("class", "method")}{__class__.__name__!r}"


print(C.text, C().m(), [f"{i:{"0>"}{i + 1}}" for i in range(3)], {f"{"k"}{i}": f"{i:{"b"}}" for i in range(3)}, (lambda a: f"{"λ"}{a}")(1))
for bad in ('f"{x"', 'f"{}"', 'f"{x!z}"', 'f"{x!}"', 'f"{"', 'f"}"', 'f"{x:{y:{z:{1}}}}"', "f'{lambda x: 1}'", 'f"{a b}"', 'f"{x = !}"', 'f"{*}"'):
    try:
        print(eval(bad, {"x": 1, "y": 2, "z": 3}))
    except SyntaxError as e:
        print(bad, type(e).__name__)
    except Exception as e:
        print(bad, type(e).__name__, e)
