def attempt(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


s = "hello"
print(s + " world", s * 3, 3 * s, s * 0, s * -1, "a" "b" 'c')
print(s[0], s[-1], s[1:3], s[:-1], s[::2], s[::-1], s[10:], s[-100:2], s[3:1])
attempt(lambda: s[5])
attempt(lambda: s[-6])
attempt(lambda: s["a"])
attempt(lambda: s + 1)
attempt(lambda: 1 + s)
attempt(lambda: s * "a")
attempt(lambda: s * 1.5)
attempt(lambda: s - "a")
attempt(lambda: -s)
attempt(lambda: s[1:2:0])
t = s
t += "!"
print(s, t)
t *= 2
print(t)
e = "héllo wörld €😀"
print(len(e), e[1], e[-1], e[::-1], e.upper(), e.encode("utf-8"))
for c in "aé€😀":
    print(c, ord(c))
out = ""
for i in range(20):
    out += str(i)
print(out)
print("abc" < "abd", "abc" == "ab" + "c", "a" != "b", max("hello"), sorted("hello"))
