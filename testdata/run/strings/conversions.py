def attempt(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


for s in ("12", " 12 ", "-0", "+5", "1_000", "0x1f", "0b1", "", "1.5", "٣", "1__0", "abc", "9" * 30):
    attempt(int, s)
    attempt(int, s, 0)
for s in ("1.5", "1e5", "inf", "-nan", "1_0.5", ".", "", "0x1p3", " 2 "):
    attempt(float, s)
for s in ("1+2j", "j", "1", "1+", ""):
    attempt(complex, s)
for v in (1.9, -1.9, 1e20, float("inf"), float("nan"), True, "7", b"8", [], None):
    attempt(int, v)
for v in (10**400, 5, "x", None):
    attempt(float, v)
for v in (0.1, 1e100, 1e22, 1e-5, 123456789012345678, 1.0, -0.0, 1e16, 5e-324, 2**53 + 0.0):
    print(str(v), repr(v), f"{v}", "%s" % v)
for v in (0, -1, 2**31, 2**63, 2**64, -10**30):
    print(str(v), repr(v), f"{v}", hex(v), int(str(v)) == v, float(v))


class I:
    def __int__(self):
        return 5

    def __index__(self):
        return 6

    def __float__(self):
        return 7.5

    def __str__(self):
        return "str of I"


attempt(int, I())
attempt(float, I())
attempt(str, I())
attempt(hex, I())
attempt(bytes, I())


class BadInt:
    def __int__(self):
        return "x"

    def __str__(self):
        return 5

    def __bool__(self):
        return None


attempt(int, BadInt())
attempt(str, BadInt())
attempt(bool, BadInt())
print(bool("False"), bool([]), bool(0.1), list("ab"), tuple({1: 2}), str([1, "a", None]), str({"k": (1,)}), repr({1}))
print(chr(97), ord("é"), chr(128512), str(b"abc"), bytes("é", "utf8"), "é".encode("utf-16-le"), b"\xc3\xa9".decode())
