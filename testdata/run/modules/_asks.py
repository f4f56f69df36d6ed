def asks(x):
    return isinstance(x, int), issubclass(bool, int), hasattr(x, "real"), repr(x), list(iter([x]))


def branch(x):
    if isinstance(x, int) and not hasattr(x, "missing"):
        return "int"
    return "other " + repr(x)


count = 0


def counts(n):
    global count
    for i in range(n):
        count += 1
        if not isinstance(i, int) or hasattr(i, "other") or repr(i) == "":
            return "no"
    return count


def consumes(values):
    return sum(values), sum(x for x in values), any(x > 2 for x in values), all(x for x in values), sorted(x for x in values), max(values[0], 1), min(values[0], 1)
