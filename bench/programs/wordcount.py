TEXT = "the quick brown fox jumps over the lazy dog and the cat sat on the mat while " * 1500


def run():
    counts = {}
    for word in TEXT.split():
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    total = 0
    for word, n in counts.items():
        total += len(word) * n
    return total
