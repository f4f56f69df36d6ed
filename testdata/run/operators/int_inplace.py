def run(start, other):
    out = []
    x = start
    x += other
    out.append(x)
    x -= 3
    out.append(x)
    x *= other
    out.append(x)
    x //= 2
    out.append(x)
    x %= 1000
    out.append(x)
    x <<= 5
    out.append(x)
    x >>= 2
    out.append(x)
    x |= 9
    out.append(x)
    x &= 0xFFFF
    out.append(x)
    x ^= 0x55
    out.append(x)
    x /= 4
    out.append(x)
    return out


for a in (0, 1, -5, 2**31 - 1, 2**62, 2**63, -2**64):
    for b in (1, 2, -3, 2**40, 2**65):
        print(run(a, b))
big = 1
for i in range(1, 40):
    big *= i
    print(big)
total = 2**62 - 5
for i in range(10):
    total += 1
    print(total)
