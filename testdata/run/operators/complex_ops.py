def attempt(f, *a):
    try:
        return repr(f(*a))
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


VALUES = [1 + 2j, -1j, 0j, 3.5 - 0.5j, complex("inf"), 2, -1.5]
for a in VALUES:
    for b in VALUES:
        print(attempt(lambda: a + b), attempt(lambda: a - b), attempt(lambda: a * b), attempt(lambda: a / b), attempt(lambda: a ** b), a == b, a != b)
print(attempt(lambda: 1j < 2j), attempt(lambda: 1j // 2), attempt(lambda: 1j % 2), attempt(lambda: 0j ** -1))
z = 3 + 4j
print(z.real, z.imag, abs(z), z.conjugate(), -z, +z, bool(z), bool(0j), hash(z) == hash(3 + 4j))
z += 1
z *= 2j
z -= 0.5
z /= 2
print(z)
