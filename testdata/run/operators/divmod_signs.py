for a in range(-7, 8):
    for b in (-3, -2, -1, 1, 2, 3):
        q, r = a // b, a % b
        print(q, r, q * b + r == a, end=" ")
    print()
for a in (7.5, -7.5):
    for b in (2, -2, 2.5, -2.5):
        print(a // b, a % b, divmod(a, b))
i = -7
i //= 2
print(i)
i %= 3
print(i)
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, -1 // 10**20, -1 % 10**20, (-10**20) // 7, (-10**20) % 7)
