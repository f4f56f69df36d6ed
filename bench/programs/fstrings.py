def run():
    n = 0
    for i in range(20000):
        s = f"{i}: {i * 2:>8} {'x' if i % 2 else 'y'} {i / 3:.2f}"
        n += len(s)
        t = "a" + str(i) + "b"
        n += len(t.upper())
    return n
