# distutils: language=c++
# Containers: made of Python objects and back, filled, iterated over.
from cython.operator cimport dereference as deref, preincrement as inc, postincrement

from libcpp cimport bool
from libcpp.algorithm cimport find, sort
from libcpp.list cimport list as cpplist
from libcpp.map cimport map
from libcpp.pair cimport pair
from libcpp.set cimport set as cppset
from libcpp.string cimport string
from libcpp.unordered_map cimport unordered_map
from libcpp.vector cimport vector


def vectors(values):
    cdef vector[int] v = values
    v.push_back(3)
    v[0] = 7
    v[1] += 2
    print(v.size(), v[0], v.at(1), v == v, v.front(), v.back())
    sort(v.begin(), v.end())
    cdef vector[int].iterator it = v.begin()
    while it != v.end():
        print(deref(it), end=" ")
        inc(it)
    print()
    it = find(v.begin(), v.end(), 7)
    if it != v.end():
        v.erase(it)
    total = 0
    for x in v:
        if x == 100:
            continue
        if x > 1000:
            break
        total += x
    print(total, v)
    return v


def nested(values):
    cdef vector[vector[double]] rows = values
    rows[0].push_back(0.5)
    for row in rows:
        print(row, row.size())
    cdef vector[pair[int, string]] pairs
    pairs.push_back(pair[int, string](3, b"c"))
    pairs.push_back(pair[int, string](1, b"a"))
    sort(pairs.begin(), pairs.end())
    print(pairs[0].first, pairs[0].second, pairs)
    return rows


def maps(d):
    cdef map[string, int] m = d
    m[b"new"] = 10
    m[b"new"] = m[b"new"] + 1
    for item in m:
        print(item.first, item.second)
    cdef map[string, int].iterator it = m.find(b"new")
    print(deref(it).second, m.count(b"none"))
    m.erase(it)
    cdef unordered_map[int, vector[int]] u
    u[3] = [1, 2]
    u[3].push_back(4)
    print(u)
    return m


def others(values):
    cdef cpplist[int] l = values
    l.push_front(-1)
    l.reverse()
    cdef cppset[int] s = values
    print(s.insert(5).second, s.insert(5).second, s.count(5))
    cdef vector[bool] flags = [True, False]
    flags[1] = True
    print(flags, l, s)


def strings(b):
    cdef string s = b
    s.append(b"-tail")
    s.append(b"!")
    print(s, s.size(), s[0], s.find(b"tail"), s.substr(1, 3), s.decode("ascii"), s < string(b"zzz"))
    cdef string t = s
    t[0] = ord("X")
    print(t, s, s == t, t.compare(s) < 0)


def errors():
    for bad in (None, 3, ["x"], [1, None]):
        try:
            vectors(bad)
        except TypeError:
            print("TypeError")
    try:
        vectors([2 ** 40])
    except OverflowError:
        print("OverflowError")
    for bad in ({1: 2}, {b"x": "y"}, 3):
        try:
            maps(bad)
        except (TypeError, AttributeError) as e:
            print(type(e).__name__)
    cdef vector[int] v
    try:
        v.at(1)
    except IndexError:
        print("IndexError")


print(vectors([5, 1, 100]))
print(nested([[1.5], []]))
print(maps({b"a": 1, b"b": 2}))
others([3, 1, 2])
strings(b"abc")
errors()
