def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def dict_grow():
    d = {1: 1, 2: 2}
    for k in d:
        d[k + 10] = 1


def dict_items_grow():
    d = {1: 1}
    for k, v in d.items():
        d[k + 1] = v


def dict_delete():
    d = {1: 1, 2: 2, 3: 3}
    for k in d.keys():
        del d[k]


def dict_values():
    d = {1: 1, 2: 2}
    for v in d.values():
        d.clear()


def dict_change_ok():
    d = {1: 1, 2: 2}
    for k in d:
        d[k] = k * 10
    return d


def set_grow():
    s = {1}
    for x in s:
        s.add(x + 1)


def set_remove():
    s = {1, 2, 3}
    for x in s:
        s.discard(x)


def list_grow():
    l = [1, 2, 3]
    out = []
    for x in l:
        if len(l) < 6:
            l.append(x * 10)
        out.append(x)
    return out


def list_shrink():
    l = [1, 2, 3, 4, 5, 6]
    out = []
    for x in l:
        out.append(x)
        l.pop()
    return out


def list_remove():
    l = [1, 2, 3, 4]
    for x in l:
        l.remove(x)
    return l


def list_replace():
    l = [1, 2, 3]
    for x in l:
        l = "gone"
    return x, l


def list_clear():
    l = [[1], [2], [3]]
    for x in l:
        l.clear()
        y = x
    return y


def comp_grow():
    l = [1, 2, 3]
    return [l.append(9) or x for x in l if len(l) < 6]


def enum_grow():
    l = [1]
    for i, x in enumerate(l):
        if i < 4:
            l.append(x + 1)
    return l


def sort_mutate():
    l = [3, 1, 2]
    l.sort(key=lambda x: l.append(x))


def dict_comp():
    d = {1: 1}
    return {k: d.pop(k) for k in d}


def slice_self():
    l = [1, 2, 3]
    l[1:1] = l
    l[:0] = l[::-1]
    return l


def extend_self():
    l = [1, 2]
    l.extend(l)
    l += l
    return l


def tuple_unpack_mutate():
    l = [1, 2]
    l[0], l[1] = l[1], l[0]
    i = 0
    i, l[i] = 1, "x"
    return l, i


def zip_mutate():
    l = [1, 2, 3]
    out = []
    for a, b in zip(l, l):
        out.append((a, b))
        if len(l) < 5:
            l.append(0)
    return out


def reversed_mutate():
    l = [1, 2, 3]
    out = []
    for x in reversed(l):
        out.append(x)
        if len(l) > 1:
            l.pop(0)
    return out


def delete_in_del():
    class D:
        def __del__(self):
            l.append("from del")
    l = [D(), 1]
    l[0] = None
    return l


for f in list(globals().values()):
    if callable(f) and f is not attempt:
        print(f.__name__, end=": ")
        attempt(f)
