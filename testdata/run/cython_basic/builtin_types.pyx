def attempt(f, *a):
    try:
        print(f.__name__, f(*a))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


def lists(list l, int i):
    l.append(i)
    l.extend([1, 2])
    cdef object x = l[0]
    return l, l[i], l[-1], len(l), l.pop(), x in l, l[1:]


def dicts(dict d, str k):
    d["new"] = 1
    cdef dict c = d.copy()
    for key, value in d.items():
        c[key] = value
    return d[k], d.get("zz"), k in d, len(d), sorted(c), c.pop(k, None)


def tuples(tuple t, Py_ssize_t i):
    return t[i], t[0], t[1:], len(t), t + (1,)


def strs(str s, int i):
    return s[i], s + "x", s.upper(), len(s), s * i, s[1:], f"{s}{i}", s == "abc", "b" in s


def bytes_(bytes b, int i):
    return b[i], b + b"x", len(b), b[:2], b"a" in b


def sets(set s):
    s.add(3)
    return len(s), 3 in s, sorted(s | {9})


def noneuse(list l):
    return len(l)


def none_index(list l):
    return l[0]


def none_meth(list l):
    return l.append(1)


def none_dict(dict d):
    return d["k"]


def none_iter(dict d):
    return [k for k in d.items()]


def assign_wrong(x):
    cdef list l = x
    return l


def ints(int_obj):
    cdef object a = int_obj
    a += 1
    return a * 2


attempt(lists, [7, 8, 9], 2)
attempt(lists, [7], 100)
attempt(dicts, {"k": 5}, "k")
attempt(dicts, {"k": 5}, "nope")
attempt(tuples, (1, 2, 3), -1)
attempt(tuples, (1, 2, 3), 5)
attempt(strs, "abc", 2)
attempt(strs, "abc", 3)
attempt(bytes_, b"abc", 1)
attempt(bytes_, b"abc", 10)
attempt(sets, {1, 2})
attempt(noneuse, None)
attempt(none_index, None)
attempt(none_meth, None)
attempt(none_dict, None)
attempt(none_iter, None)
attempt(assign_wrong, (1,))
attempt(assign_wrong, None)
attempt(ints, 2**70)
