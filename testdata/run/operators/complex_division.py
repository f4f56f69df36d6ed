def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def g(z, o, f, i):
    t(lambda: 0j / 0j)
    t(lambda: 1 / 0j)
    t(lambda: z / 0j)
    t(lambda: o / 0j)
    t(lambda: 2.5 / 0j)
    a = 1j
    b = 0j
    try:
        a / b
    except Exception as e:
        print(e)
    try:
        a /= 0
    except Exception as e:
        print(e)
    try:
        a /= 0.0
    except Exception as e:
        print(e)
    t(lambda: 1j / 0)
    t(lambda: 1j / 0.0)
    t(lambda: (10 ** 20 - 1) - (0j / 0j))
    t(lambda: 1j // 1)
    t(lambda: 1j % 1)
    t(lambda: 0j ** -1)
    t(lambda: 0j ** 1j)
    t(lambda: divmod(1j, 1))
    t(lambda: 1e308j * 1e308)
    t(lambda: (1e308 + 1e308j) ** 5)
    for i in range(2):
        try:
            print(i - (i * 1j) / (0j * i))
        except Exception as e:
            print(e)
g(1j, 3, 2.5, 1)
