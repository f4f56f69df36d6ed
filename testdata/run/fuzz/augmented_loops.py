def aug():
    n = len("abc")
    n *= 4611686018427387904
    m = len("abc")
    m <<= 62
    k = len("ab")
    k **= 70
    f = 2.0
    f **= 0.5
    g = -2.0
    g **= 0.5
    h = 1e200
    try:
        h **= 2
    except OverflowError as e:
        print(e)
    q = True
    q += 1
    r = 1
    r /= 2
    s = 1.5
    s //= 1
    t = 0
    for i in range(3):
        t += i * 0.5
    u = 0
    for c in "abc":
        u += ord(c)
        u *= 3037000500
    v = 1
    while v < 10 ** 30:
        v *= 7
    w = 9223372036854775807
    w += 1
    x = -9223372036854775808
    x -= 1
    y = x // -1
    z = ~w
    print(n, m, k, f, g, h, q, r, s, t, u, v, w, x, y, z)
aug()
def loops():
    for i in range(9223372036854775805, 9223372036854775810):
        print(i, i + 1, -i, i * i)
    for i in range(4611686018427387900, 4611686018427387904, 2):
        j = i + i + i
        print(j)
    t = 0
    for i in range(100):
        t += i ** 20
    print(t)
    for i in range(3):
        i += 9223372036854775806
        print(i)
    for c in "abc":
        c += "d"
        print(c)
    for c in "abc":
        c *= 2
        print(c)
    for c in "ab":
        c = ord(c)
        print(c)
    for c, d in zip("ab", [1, 2]):
        c, d = d, c
        print(c, d)
    for b in b"ab":
        b <<= 70
        print(b)
    for b in b"ab":
        b = b / 0.5
        print(b)
    a, b = 0, 1
    for _ in range(120):
        a, b = b, a + b
    print(a, b)
    x = 0
    for i in range(70):
        x = x << 1 | 1
    print(x)
    s = 0
    for v in [1, 2.5, 3 + 1j, True]:
        s += v
        print(s)
loops()
