def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print([collatz(i) for i in range(1, 20)])


def find(seq, target):
    i = 0
    while i < len(seq):
        if seq[i] == target:
            break
        i += 1
    else:
        return "absent"
    return i


print(find([1, 2, 3], 2), find([1, 2, 3], 9), find([], 1))


def nested():
    out = []
    i = 0
    while True:
        j = 0
        while True:
            j += 1
            if j == 2:
                continue
            if j > 4:
                break
            out.append((i, j))
        else:
            out.append("never")
        i += 1
        if i > 2:
            break
    return out


print(nested())
while False:
    print("never")
else:
    print("else runs")
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print(n)
else:
    print("done", n)
while 1:
    break
else:
    print("never")
items = [1, 2, 3]
while items:
    print(items.pop())
