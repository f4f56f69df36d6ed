# An inner function gives a variable of the outer one another type.
def rebinds(e=8, *rest, **kw):
    x = [1]
    y = 2.5
    z = {"a": 1}
    w = "text"
    n = 0
    t = (1,)
    s = {1}
    kept = [x]

    def change(k):
        nonlocal x, y, z, w, n, t, s, rest, kw
        if k == 0:
            x, y, z = {"x": 1}, "s", [2]
        elif k == 1:
            w, n, t = 5, None, {3}
            s = "set no more"
        else:
            rest, kw = 0, [k]
            x = y = z = w = n = t = s = k * 1.5
        return k
    out = []
    for k in range(3):
        change(k)
        out.append((x, y, z, w, n, t, s, rest, kw))
        for v in (x, z, w, rest, kw):
            try:
                out.append(len(v))
            except TypeError as error:
                out.append(str(error))
    return out, kept


def appended(*items, **named):
    def more(x):
        nonlocal items
        items += (x,)
        named[str(x)] = x
        return len(items)
    return more(1), more("two"), items, named


def emptied(values):
    found = [v for v in values if v]

    def clear():
        nonlocal found
        old, found = found, None
        return old

    def again():
        nonlocal found
        found = range(2)
    r = clear(), found
    try:
        found.append(1)
    except AttributeError as error:
        r += str(error),
    again()
    return r, list(found), [x for x in found]


def deleted():
    data = {"k": [1, 2]}

    def drop():
        nonlocal data
        del data
    size = len(data)
    drop()
    try:
        return data
    except NameError as error:
        return size, type(error).__name__


print(rebinds(1, 2, 3, k=4))
print(rebinds())
print(appended(), appended(0, q=1))
print(emptied([0, 1, 2]), deleted())
