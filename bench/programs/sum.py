def run():
    total = 0
    for i in range(300000):
        total += i
    return total
