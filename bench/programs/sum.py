def calculate_sum(n):
    total = 0
    for i in range(n):
        total += i
    return total


def run():
    return calculate_sum(1000000)
