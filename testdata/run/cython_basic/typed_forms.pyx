# cython: language_level=3
# Operations of typed variables that need no objects: fields of f-strings,
# slices, methods of builtin classes, isinstance, finally.


class MyInt(int):
    pass


class Duck:
    def __getitem__(self, key):
        return key


cdef class Node:
    cdef int v


def raises(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


def fields(int a, long long b, unsigned long long c, unsigned char d, signed char e, Py_ssize_t n):
    print(f'{a}|{b}|{c}|{d}|{e}|{n}|')
    print(f'{a:d}|{a:5}|{a:<5}|{a:>5}|{a:^6}|{a:05}|{a:1}|{a:5d}|{a:x}|{a:X}|{a:o}|{a:b}|{a:08x}|{a:^9b}')
    print(f'{b:d}|{b:25}|{b:025}|{b:x}|{b:030X}|{b:o}|{b:b}|{b:<70b}|')
    print(f'{c:d}|{c:25}|{c:025}|{c:x}|{c:o}|{c:b}|{d:3}|{e:3}|{e:03}|{e:04}|{n:2}')
    print(f'{a:+d}|{a:,}|{a:#x}|{a!r:>4}|{a:e}|{a=}|{a:{n}}|{a:c}' if a > 0 else f'{a:+d}|{a:,}|{a:#x}|{a!r:>4}|{a:.2f}|{a=}')
    s = f'{a}'
    t = f'{d:d}'
    return s, t, type(s)


fields(65, 2 ** 62, 2 ** 64 - 1, 255, -128, 3)
fields(-65, -2 ** 63, 0, 0, 127, 5)
print(fields(0, 0, 12345678901, 7, -1, 0))


def lists(list l, int lo, int hi):
    return l[lo:hi], l[lo:], l[:hi], l[:], l[-2:hi], l[lo:lo + 2]


def tuples(tuple l, Py_ssize_t lo, Py_ssize_t hi):
    return l[lo:hi], l[lo:], l[:hi], l[:]


def strs(str l, long lo, short hi):
    return l[lo:hi], l[lo:], l[:hi], l[:]


def byteses(bytes l, int lo, size_t hi):
    return l[lo:hi], l[lo:], l[:hi], l[:]


def arrays(bytearray l, int lo, int hi):
    return l[lo:hi], l[lo:], l[:hi], l[:]


def objects(l, int lo, int hi):
    return l[lo:hi], l[lo:], l[:hi], l[:]


for lo in (-7, -5, -2, 0, 1, 4, 5, 9):
    for hi in (-9, -1, 0, 2, 5, 8):
        print(lo, hi, lists([1, 2, 3, 4, 5], lo, hi), tuples((1, 2, 3, 4, 5), lo, hi), strs('a\u0153\U0001f600de', lo, hi))
        if hi >= 0:
            print(byteses(b'abcde', lo, hi))
        print(arrays(bytearray(b'abcde'), lo, hi), objects('abcde', lo, hi))
print(objects(Duck(), -1, 3), objects(range(10), 2, -1))
for f, empty in ((lists, []), (tuples, ()), (strs, ''), (byteses, b'')):
    print(f(empty, -1, 2), raises(f, None, 0, 1))
print(raises(objects, 3, 0, 1))


def sets(set s, x, y):
    print(s.add(x), s.discard(y), sorted(s))


sets({3, 4}, 5, 4)
print(raises(sets, {3}, [], 4), raises(sets, {3}, 4, []), raises(sets, None, 1, 2))


def list_methods(list l, int i, x):
    l.extend((x, x))
    l.insert(i, x)
    print(l.pop(), l.pop(i), l)
    l.reverse()
    print(l, l.sort(), l)
    return l.pop(0), l.pop(-1), l


print(list_methods([3, 1, 2], 1, 7))
print(raises(list_methods, [], 0, 5), raises(list_methods, None, 0, 5), raises(list_methods, [1], 0, 'a'))


def pops(list l, long i):
    return l.pop(i)


print(raises(pops, [], 0), raises(pops, [1], 1), raises(pops, [1, 2], -3), raises(pops, [1, 2], -2), raises(pops, None, 0))
print(raises(lambda: list_extend([1], 3)), raises(lambda: list_extend([1], {4: 5})))


def list_extend(list l, x):
    l.extend(x)
    return l


def list_insert(list l, x):
    l.insert(x, 'new')
    return l


print(list_insert([1, 2], MyInt(1)), raises(list_insert, [1], 'x'), raises(list_insert, None, 1))


def dicts(dict d, k, v):
    print(d.get(k), d.get(k, v), d.setdefault(k, v), d.setdefault(v), d)


dicts({}, 1, 2)
dicts({1: None}, 1, 'x')
print(raises(dicts, {}, [], 1), raises(dicts, None, 1, 1))


def tests(x):
    return (isinstance(x, (int, str)), isinstance(x, (list, tuple, dict)), isinstance(x, (Node, float)), isinstance(x, ((bytes, (set, bool)), type)),
            isinstance(x, int), isinstance(x, (int, MyInt)))


for x in (1, MyInt(2), 'a', [], (), {}, Node(), 2.5, b'', {1}, True, int, None, Duck()):
    print(tests(x))


def asked(list log):
    def value():
        log.append(1)
        return 'x'
    return isinstance(value(), (int, float, str)), log


print(asked([]))


def items(bytes b, int i):
    cdef int t = 2 ** 31 - 1
    t += b[i] - 255
    x = b[i]
    y = b[i] * 2 + b[0]
    return t, x, y, b[i] // 2, b[i] / 2, b[i] << 3, -b[i], b[i] == 255, [b[i], b[0]], type(x)


print(items(b'a\xff', 1), items(b'a\xff', -1), raises(items, b'a', 1))


def final(int n):
    cdef int i, t = 0
    for i in range(n):
        try:
            if i == 3:
                continue
            if i == 7:
                break
            if n == 5 and i == 4:
                return 'returned', t
            t += i
        finally:
            t += 100
    else:
        t += 1000
    return t


print(final(3), final(5), final(20))


def final_raises(int n):
    cdef int t = 0
    try:
        t += n
    finally:
        if n:
            raise ValueError(t)
    return t


print(raises(final_raises, 0), raises(final_raises, 4))


def final_nested(int n):
    cdef int t = 0
    while True:
        try:
            try:
                t += 1
                if t > n:
                    return t
            finally:
                t *= 2
        finally:
            t += 3
            if t > 50:
                break
    return -t


print(final_nested(3), final_nested(100))


def absolutes(int a, long long b, short c):
    return abs(a), abs(b), abs(c), abs(a - 1)


print(absolutes(-5, -2 ** 40, -7), absolutes(5, 2 ** 40, 7))


def texts(str a, str b, bytes c, bytes d):
    return (a == b, a != b, c == d, c != d, a == 'x\u0153', c == b'x', 'q' == a, a in ('x', 'x\u0153'), a not in ['q', 'r'], a in ('x',),
            1 if a == b else 0, 1 if c != d else 0, not a, not c, 1 if a else 0, bool(c))


for a, b in (('x', 'x'), ('x\u0153', 'x' + chr(0x153)), ('', 'q'), (None, 'x'), (None, None), ('q', ''), ('xy', 'xz')):
    print(texts(a, b, None if a is None else a.encode(), None if b is None else b.encode()))


def truths(list l, tuple t, dict d, set s, frozenset z, bytearray a):
    return [bool(l), not t, 1 if d else 2, s and 3, z or 4, a is None or not a]


print(truths([], (), {}, set(), frozenset(), bytearray()), truths([0], (0,), {0: 0}, {0}, frozenset({0}), bytearray(1)))
print(truths(None, None, None, None, None, None))


def repeats(int n, long m, x):
    a = [0] * n
    b = [x, n] * m
    c = [x] * 3
    return a, b, c, [] * n, [x, *b] * 2, c[0] is c[2]


print(repeats(3, 2, 'a'), repeats(-1, 0, None))


def codecs(str s, bytes b):
    return s.encode(), s.encode('utf-8'), s.encode('UTF8'), s.encode('latin-1'), b.decode(), b.decode('utf-8'), b.decode('ascii', 'replace')


print(codecs('a\xe9', b'\xc5\x93'), raises(codecs, '\ud800', b''), raises(codecs, '', b'\xff'), raises(codecs, None, b''), raises(codecs, '', None))


def chars(int i, unsigned char c):
    return chr(i), chr(c), chr(i + 1), type(chr(i)), ord(chr(i))


print(chars(97, 255), chars(0x10fffe, 0), raises(chars, -1, 0), raises(chars, 0x110000, 0))


def dict_pops(dict d, k, v):
    print(d.pop(k), d.pop(k, v), d.pop(v, None), d)


dict_pops({1: 2, 3: 4}, 1, 7)
dict_pops({1: 2, 3: 4, 5: 6}, 1, 3)
print(raises(dict_pops, {}, 1, 2), raises(dict_pops, {}, (1, 2), 2), raises(dict_pops, {1: 2}, (), 2), raises(dict_pops, {1: 2}, [], 2), raises(dict_pops, None, 1, 2))


def pop_all(list l):
    out = []
    while l:
        out.append(l.pop(0))
        if l:
            out.append(l.pop(len(l) // 2))
    return out, l


print(pop_all(list(range(40))))
