def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


print("{} {}".format(1, 2), "{1} {0}".format(1, 2), "{a} {b}".format(a=1, b=2), "{0[1]} {0[0]}".format([5, 6]), "{x.real}".format(x=3))
print("{:>5}|{:<5}|{:^5}|{:*^7}|{:05.1f}|{:,}|{:x}|{!r}".format(1, 2, 3, 4, 5.55, 1234567, 255, "r"))
print("{:{}}|{:{w}.{p}f}".format("a", 5, 3.14159, w=8, p=2), "{{}}".format(), "{0}{0}".format("z"))
attempt(lambda: "{}".format())
attempt(lambda: "{a}".format())
attempt(lambda: "{} {1}".format(1, 2))
attempt(lambda: "{".format(1))
attempt(lambda: "}".format(1))
attempt(lambda: "{:d}".format("x"))
attempt(lambda: "{0.nothing}".format(1))
print(format(5, "03"), format("x", ">3"), format(2.5), "{}".format(None), str.format("{}-{}", 1, 2))
print("{a}-{b}".format_map({"a": 1, "b": 2}), "{:%H}".format(__import__("datetime").time(5)))
