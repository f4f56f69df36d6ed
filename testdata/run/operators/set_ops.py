def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


s = {1, 2, 3}
t = {3, 4}
print(sorted(s | t), sorted(s & t), sorted(s - t), sorted(s ^ t), s < t, s <= {1, 2, 3, 4}, s == {3, 2, 1}, s != t)
s |= {9}
print(sorted(s))
s &= {1, 9, 2}
s -= {1}
s ^= {5}
print(sorted(s), len(s), 9 in s, 1 not in s)
s.add(7)
s.discard(100)
s.update([1, 2], (3,))
print(sorted(s), set(), {*[1, 2], *"a"} == {1, 2, "a"}, {x % 3 for x in range(10)} == {0, 1, 2})
attempt(lambda: s | [1])
attempt(lambda: s + s)
attempt(lambda: {[]})
attempt(lambda: s.remove(100))
attempt(lambda: s[0])
attempt(lambda: set(5))
attempt(lambda: set().pop())
f = frozenset([1, 2])
print(f == {1, 2}, hash(f) == hash(frozenset([2, 1])), f | {3} == {1, 2, 3}, type(f | {3}).__name__, type({3} | f).__name__)
print(s.isdisjoint({1000}), {1}.issubset({1, 2}), {1, 2}.issuperset([1]), sorted({1}.union([2], [3])))
