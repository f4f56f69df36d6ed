# cython: language_level=3
# Typed lists, tuples, dicts and sets.
from random import Random

cdef list L = list(range(1000))
cdef list F = [i * 0.5 for i in range(1000)]
cdef list P = [(i, i + 1) for i in range(1000)]
cdef list S = ['k%d' % (i % 50) for i in range(1000)]
cdef list W = Random(1).sample(range(1000), 1000)
cdef tuple T = tuple(range(1000))
cdef dict D = {i: i for i in range(256)}
cdef dict SD = {'k%d' % i: i for i in range(50)}
cdef set X = set(range(0, 1000, 2))

def f_append(int n):
    cdef int i
    cdef list l = []
    for i in range(n): l.append(i)
    return len(l)
def f_append_pop(int n):
    cdef list l = []
    cdef int i
    for i in range(n):
        l.append(i)
        if i & 1: l.pop()
    return len(l)
def f_pop_front(int n):
    cdef list l = [1, 2, 3, 4]
    cdef int i
    for i in range(n): l.append(l.pop(0))
    return l
def f_extend(int n):
    cdef list l
    cdef int i
    for i in range(n):
        l = [i]
        l.extend((1, 2, 3))
    return l
def f_insert(int n):
    cdef list l = []
    cdef int i
    for i in range(n // 8):
        l.insert(0, i)
        if len(l) > 20: l.pop()
    return len(l)
def f_list_index(int n):
    cdef long t = 0
    cdef int i
    for i in range(n): t += L[i % 1000]
    return t
def f_list_set(int n):
    cdef list l = [0] * 100
    cdef int i
    for i in range(n): l[i % 100] = i
    return l[5]
def f_list_iter(int n):
    cdef long t = 0
    cdef int k, x
    for k in range(n // 1000):
        for x in L: t += x
    return t
def f_list_iter_object(int n):
    t = 0
    cdef int k
    for k in range(n // 1000):
        for x in L: t += x
    return t
def f_list_floats(int n):
    cdef double t = 0, x
    cdef int k
    for k in range(n // 1000):
        for x in F: t += x
    return t
def f_enumerate(int n):
    cdef int i, k
    cdef long t = 0
    for k in range(n // 1000):
        for i, x in enumerate(L): t += i
    return t
def f_zip(int n):
    cdef int k
    t = 0
    for k in range(n // 1000):
        for x, y in zip(L, L): t += x
    return t
def f_unpack_pairs(int n):
    cdef int k
    t = 0
    for k in range(n // 1000):
        for a, b in P: t += a
    return t
def f_unpack_typed(int n):
    cdef int k, a, b
    cdef long t = 0
    for k in range(n // 1000):
        for a, b in P: t += a * b
    return t
def f_comprehension(int n):
    cdef int i
    return len([i * i for i in range(n)])
def f_comprehension_if(int n):
    cdef int k
    cdef list r
    for k in range(n // 1000): r = [x for x in L if x is not None]
    return len(r)
def f_dict_comprehension(int n):
    cdef int i
    return len({i: i for i in range(n // 8)})
def f_slice(int n):
    cdef int i
    cdef list y
    for i in range(n): y = L[i & 7:(i & 7) + 3]
    return len(y)
def f_slice_assign(int n):
    cdef list l = list(range(10))
    cdef int i
    for i in range(n // 4): l[2:4] = [i, i]
    return l
def f_in_list(int n):
    cdef int i, t = 0
    cdef list l = [3, 1, 4, 1, 5]
    for i in range(n):
        if i in l: t += 1
    return t
def f_in_tuple_literal(int n):
    cdef int i, t = 0
    for i in range(n):
        if i in (3, 5, 8, 13): t += 1
    return t
def f_list_index_method(int n):
    cdef int i, t = 0
    for i in range(n // 16): t += L.index(i & 63)
    return t
def f_list_count(int n):
    cdef int i, t = 0
    cdef list l = [1, 2, 1, 3]
    for i in range(n): t += l.count(1)
    return t
def f_list_concat(int n):
    cdef list a = [1, 2], b = [3], c
    cdef int i
    for i in range(n): c = a + b
    return c
def f_list_repeat(int n):
    cdef int i
    cdef list c
    for i in range(n): c = [0] * 5
    return c
def f_list_literal(int n):
    cdef int i
    cdef list c
    for i in range(n): c = [i, i, None]
    return c
def f_sum_list(int n):
    cdef int k
    t = 0
    for k in range(n // 1000): t += sum(L)
    return t
def f_min_max_list(int n):
    cdef int k
    t = 0
    for k in range(n // 1000): t += min(W) + max(W)
    return t
def f_sorted(int n):
    cdef int k
    for k in range(n // 8000): r = sorted(W)
    return r[0] if n >= 8000 else None
def f_sort_key(int n):
    cdef int k
    cdef list l
    for k in range(n // 8000):
        l = W[:]
        l.sort(key=lambda x: -x)
    return 0
def f_reversed_list(int n):
    cdef int k
    t = 0
    for k in range(n // 1000):
        for x in reversed(L): t += x
    return t
def f_tuple_index(int n):
    cdef long t = 0
    cdef int i
    for i in range(n): t += T[i % 1000]
    return t
def f_tuple_make(int n):
    cdef int i
    cdef tuple t
    for i in range(n): t = (i, 2, 'a')
    return t
def f_tuple_unpack(int n):
    cdef tuple t = (1, 2, 3)
    cdef int i, x = 0
    for i in range(n):
        a, b, c = t
        x += a
    return x
def f_swap(int n):
    a, b = 'a', 'b'
    cdef int i
    for i in range(n): a, b = b, a
    return a
def f_dict_set(int n):
    cdef int i
    cdef dict d = {}
    for i in range(n): d[i & 255] = i
    return len(d)
def f_dict_index(int n):
    cdef int i
    cdef long t = 0
    for i in range(n): t += D[i & 255]
    return t
def f_dict_get(int n):
    cdef int i, t = 0
    for i in range(n):
        v = D.get(i & 511)
        if v is not None: t += 1
    return t
def f_dict_get_default(int n):
    cdef int i
    cdef long t = 0
    for i in range(n): t += D.get(i & 511, 0)
    return t
def f_dict_in(int n):
    cdef int i, t = 0
    for i in range(n):
        if i & 511 in D: t += 1
    return t
def f_dict_str_count(int n):
    cdef dict d = {}
    cdef int k
    cdef str s
    for k in range(n // 1000):
        for s in S: d[s] = d.get(s, 0) + 1
    return d
def f_dict_in_then_get(int n):
    cdef int k
    cdef long t = 0
    for k in range(n // 1000):
        for s in S:
            if s in SD: t += SD[s]
    return t
def f_setdefault(int n):
    cdef dict d = {}
    cdef int i
    for i in range(n): d.setdefault(i & 63, []).append(i)
    return len(d)
def f_dict_pop(int n):
    cdef dict d = {}
    cdef int i
    for i in range(n):
        d[i] = i
        d.pop(i)
    return d
def f_dict_pop_default(int n):
    cdef int i
    cdef dict d = {}
    for i in range(n): d.pop(i, None)
    return d
def f_dict_del(int n):
    cdef dict d = {}
    cdef int i
    for i in range(n):
        d[i] = i
        del d[i]
    return d
def f_dict_items(int n):
    cdef int k
    t = 0
    for k in range(n // 256):
        for a, b in D.items(): t += b
    return t
def f_dict_keys(int n):
    cdef int k, a
    cdef long t = 0
    for k in range(n // 256):
        for a in D: t += a
    return t
def f_dict_values(int n):
    cdef int k, a
    cdef long t = 0
    for k in range(n // 256):
        for a in D.values(): t += a
    return t
def f_dict_literal(int n):
    cdef int i
    for i in range(n): d = {'a': i, 'b': 2}
    return d
def f_dict_update(int n):
    cdef dict d = {}, e = {1: 2, 3: 4}
    cdef int i
    for i in range(n): d.update(e)
    return d
def f_dict_copy(int n):
    cdef dict e = {1: 2, 3: 4}
    cdef int i
    for i in range(n): d = e.copy()
    return d
def f_set_add(int n):
    cdef set s = set()
    cdef int i
    for i in range(n): s.add(i & 1023)
    return len(s)
def f_set_in(int n):
    cdef int i, t = 0
    for i in range(n):
        if i & 1023 in X: t += 1
    return t
def f_set_discard(int n):
    cdef set s = set()
    cdef int i
    for i in range(n):
        s.add(i)
        s.discard(i)
    return s
def f_set_iter(int n):
    cdef int k, x
    cdef long t = 0
    for k in range(n // 500):
        for x in X: t += x
    return t
def f_set_and(int n):
    cdef set a = {1, 2, 3}, b = {2, 3, 4}
    cdef int i
    for i in range(n): c = a & b
    return c
def f_len(int n):
    cdef int i
    cdef Py_ssize_t t = 0
    for i in range(n): t += len(L) + len(D) + len(X)
    return t
def f_truth(int n):
    cdef int i, t = 0
    cdef list a = [], b = [1]
    for i in range(n):
        if a: t += 1
        if not b: t += 1
        if D: t += 1
    return t
def f_isinstance(int n):
    cdef int k, t = 0
    for k in range(n // 1000):
        for x in L:
            if isinstance(x, (str, int)): t += 1
            if isinstance(x, list): t += 1
    return t
def f_isinstance_mixed(int n):
    cdef int k, t = 0
    for k in range(n // 1000):
        for x in L:
            if isinstance(x, (list, Random)): t += 1
    return t
def f_bool_list(int n):
    cdef int k, t = 0
    for k in range(n // 1000): t += any(L) + all(L)
    return t
def f_int_list_to_array(int n):
    cdef int a[1000]
    cdef int i, k
    for k in range(n // 1000):
        for i in range(1000): a[i] = L[i]
    return a[7]
def f_array_to_list(int n):
    cdef int a[100]
    cdef int i, k
    for i in range(100): a[i] = i
    for k in range(n // 100): l = [a[i] for i in range(100)]
    return len(l) if n >= 100 else 0
