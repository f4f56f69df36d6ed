# Containers that change while a loop, a comprehension or a builtin goes over
# them: lists go on by index, dicts and sets complain.
def attempt(f, *args):
    try:
        print(f(*args), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")


def grow(a, limit):
    out = []
    for x in a:
        out.append(x)
        if len(a) < limit:
            a.append(x * 10)
    return out, a


def shrink(a):
    out = []
    for x in a:
        out.append(x)
        a.remove(x)
    return out, a


def pop_front(a):
    out = []
    for x in a:
        out.append(x)
        a.pop(0)
    return out, a


def insert_front(a):
    out = []
    for x in a:
        out.append(x)
        if len(out) < 5:
            a.insert(0, x + 1)
    return out, a


def clear_it(a):
    out = []
    for x in a:
        out.append(x)
        if x == 2:
            a.clear()
    else:
        out.append("ended")
    return out, a


def rebind(a):
    out = []
    for x in a:
        out.append(x)
        a = [7, 8, 9]
    return out, a


def replace_slices(a):
    out = []
    for i, x in enumerate(a):
        out.append((i, x))
        if i == 1:
            a[:] = "wxyz"
        if i == 2:
            del a[3:]
    return out, a


def sort_inside(a):
    out = []
    for x in a:
        out.append(x)
        a.sort(reverse=len(out) % 2 == 0)
    return out, a


def backwards(a):
    out = []
    for x in reversed(a):
        out.append(x)
        if len(a) > 2:
            a.pop()
    return out, a


def numbers(a):
    total = 0
    for x in a:
        total += x
        if total < 20:
            a.append(x + 1)
        elif a:
            a.pop()
    return total, a


def after_end(a):
    it = iter(a)
    got = list(it)
    a.append("late")
    return got, list(it), next(it, "over")


for f in (grow, ):
    attempt(f, [1, 2, 3], 6)
for f in (shrink, pop_front, insert_front, clear_it, rebind, replace_slices, sort_inside, backwards, numbers, after_end):
    attempt(f, [1, 2, 3, 4])
    print()

changes = {
    "add": lambda d: d.update(new=1), "same": lambda d: d.update(a=5), "del": lambda d: d.pop("b", None), "clear": lambda d: d.clear(),
    "swap": lambda d: (d.pop("a", None), d.update(n=1)), "pop": lambda d: d.popitem() if d else None, "nothing": lambda d: None,
}


def over_keys(d, change):
    out = []
    try:
        for k in d:
            out.append(k)
            if len(out) < 6:
                change(d)
    except RuntimeError as e:
        out.append(str(e))
    return out


def over_items(d, change):
    out = []
    try:
        for k, v in d.items():
            out.append((k, v))
            if len(out) < 6:
                change(d)
    except RuntimeError as e:
        out.append(str(e))
    return out


def over_values(d, change):
    out = []
    try:
        for v in d.values():
            out.append(v)
            if len(out) < 6:
                change(d)
    except RuntimeError as e:
        out.append(str(e))
    else:
        out.append("whole")
    return out


def unknown(it, d, change):
    out = []
    try:
        for x in it:
            out.append(x)
            if len(out) < 6:
                change(d)
    except RuntimeError as e:
        out.append(str(e))
    return out


def comprehended(d, change):
    try:
        return [(k, change(d))[0] for k in d]
    except RuntimeError as e:
        return str(e)


def comprehended_items(d, change):
    try:
        return {k: (v, change(d))[0] for k, v in d.items()}
    except RuntimeError as e:
        return str(e)


def fresh():
    return {"a": 1, "b": 2, "c": 3}


for name, change in changes.items():
    print(name, over_keys(fresh(), change), over_items(fresh(), change), over_values(fresh(), change))
    for view in (lambda d: d, lambda d: d.keys(), lambda d: d.items(), lambda d: iter(d), lambda d: reversed(d), lambda d: enumerate(d), lambda d: zip(d, "xyz")):
        d = fresh()
        print("   ", unknown(view(d), d, change))
    print("   ", comprehended(fresh(), change), comprehended_items(fresh(), change))


def over_set(s, change):
    n = 0
    try:
        for x in s:
            n += 1
            if n < 5:
                change(s)
    except RuntimeError as e:
        return n, str(e), sorted(s)
    return n, sorted(s)


print(over_set({1, 2, 3}, lambda s: s.add(10)), over_set({1, 2, 3}, lambda s: s.add(1)), over_set({1, 2, 3}, lambda s: s.discard(9)), over_set({1, 2}, lambda s: s.clear()))


def callback(a, x):
    a.append(x)
    return x


for f in (lambda a: [callback(a, x) for x in a if len(a) < 7], lambda a: sorted(a, key=lambda x: a.append(1)), lambda a: a.sort(key=lambda x: a.append(1)),
          lambda a: sum(callback(a, x) if len(a) < 6 else x for x in a), lambda a: list(map(lambda x: a.pop() if a else 0, a)), lambda a: max(a, key=lambda x: a.clear() or x),
          lambda a: [x for x in a if a.pop()], lambda a: {x: a.remove(x) for x in a}, lambda a: any(a.pop() < 0 for _ in a), lambda a: ",".join(a.pop() or str(x) for x in a)):
    a = [3, 1, 2, 4]
    attempt(f, a)
    print(a)
from collections import deque
for change in (lambda q: q.append(1), lambda q: q.popleft(), lambda q: q.rotate(), lambda q: None):
    q = deque([1, 2, 3])
    attempt(unknown, q, q, change)
b = bytearray(b"abc")
for c in b:
    if len(b) < 6:
        b.append(c + 1)
print(b)
