def run():
    data = [(i * 7919) % 10007 for i in range(10000)]
    out = sorted(data, key=lambda x: -x)
    # bubble sort of a part
    part = data[:150]
    for i in range(len(part)):
        for j in range(len(part) - 1 - i):
            if part[j] > part[j + 1]:
                part[j], part[j + 1] = part[j + 1], part[j]
    return out[0] + part[0]
