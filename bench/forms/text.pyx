# cython: language_level=3
# Typed str, bytes and bytearray.
from libc.string cimport strlen

cdef str TEXT = 'the quick brown fox jumps 123 ' * 40
cdef bytes DATA = TEXT.encode()
cdef bytearray ARRAY = bytearray(DATA)
cdef list WORDS = TEXT.split()
cdef list LINES = ['name=%d' % i for i in range(200)]
cdef str WIDE = 'na\u00efve \u0153uvre \u4e2d\u6587 ' * 40

def f_str_iter(int n):
    cdef Py_UCS4 c
    cdef int k, t = 0
    for k in range(n // 1000):
        for c in TEXT:
            if c == 'a' or c.isdigit(): t += 1
    return t
def f_str_iter_object(int n):
    cdef int k, t = 0
    for k in range(n // 1000):
        for c in TEXT:
            if c == 'a': t += 1
    return t
def f_char_in(int n):
    cdef Py_UCS4 c
    cdef int k, t = 0
    for k in range(n // 1000):
        for c in TEXT:
            if c in 'aeiou': t += 1
    return t
def f_char_tests(int n):
    cdef Py_UCS4 c
    cdef int k, t = 0
    for k in range(n // 1000):
        for c in WIDE:
            if c.isalpha(): t += 1
            elif c.isspace(): t += 2
    return t
def f_char_lower(int n):
    cdef Py_UCS4 c
    cdef int k, t = 0
    for k in range(n // 1000):
        for c in TEXT: t += ord(c.upper())
    return t
def f_str_index(int n):
    cdef int i, t = 0
    cdef int m = len(TEXT)
    for i in range(n):
        if TEXT[i % m] == 'a': t += 1
    return t
def f_str_index_object(int n):
    cdef int i
    cdef str s
    for i in range(n): s = TEXT[i & 31]
    return s
def f_str_slice(int n):
    cdef int i
    for i in range(n): s = TEXT[i & 31:(i & 31) + 4]
    return s
def f_str_concat(int n):
    cdef int i
    cdef str s = ''
    for i in range(n): s += 'x'
    return len(s)
def f_str_add(int n):
    cdef int i
    cdef str a = 'abc', b = 'def', c
    for i in range(n): c = a + b
    return c
def f_str_repeat(int n):
    cdef int i
    cdef str c
    for i in range(n): c = 'ab' * 7
    return c
def f_str_eq(int n):
    cdef int i, t = 0
    cdef str a = 'hello'
    for w in WORDS * (n // 500):
        if w == 'quick': t += 1
    return t
def f_str_eq_typed(int n):
    cdef int t = 0
    cdef str w
    for w in WORDS * (n // 500):
        if w == 'quick' or w != 'fox': t += 1
    return t
def f_str_in(int n):
    cdef int i, t = 0
    for i in range(n // 8):
        if 'jumps' in TEXT: t += 1
    return t
def f_str_in_tuple(int n):
    cdef int t = 0
    cdef str w
    for w in WORDS * (n // 500):
        if w in ('the', 'fox'): t += 1
    return t
def f_str_dispatch(int n):
    cdef int t = 0
    cdef str w
    for w in WORDS * (n // 500):
        if w == 'the': t += 1
        elif w == 'quick': t += 2
        elif w == 'brown': t += 3
        elif w == 'fox': t += 4
    return t
def f_startswith(int n):
    cdef int t = 0
    cdef str w
    for w in WORDS * (n // 500):
        if w.startswith('qu'): t += 1
        if w.endswith('x'): t += 1
    return t
def f_split(int n):
    cdef int k
    cdef str s
    for k in range(n // 1000):
        for s in LINES: a, b = s.split('=')
    return 0
def f_partition(int n):
    cdef int k
    cdef str s
    for k in range(n // 1000):
        for s in LINES: a, b, c = s.partition('=')
    return 0
def f_strip_lower(int n):
    cdef int i
    cdef str s = '  Hello '
    for i in range(n // 4): r = s.strip().lower()
    return r if n >= 4 else 0
def f_replace(int n):
    cdef int i
    cdef str s = 'a-b-c'
    for i in range(n // 4): r = s.replace('-', '+')
    return 0
def f_find(int n):
    cdef int i
    cdef Py_ssize_t t = 0
    for i in range(n // 4): t += TEXT.find('fox') + TEXT.count('123', 0, 40)
    return t
def f_join(int n): return len(','.join([str(i) for i in range(n // 4)]))
def f_join_generator(int n):
    cdef int i
    return len(','.join(str(i) for i in range(n // 4)))
def f_join_words(int n):
    cdef int k
    for k in range(n // 1000): s = ' '.join(WORDS)
    return 0
def f_fstring_ints(int n):
    cdef int i
    cdef str s = ''
    for i in range(n // 4): s = f'{i}:{i + 1:3d}'
    return s
def f_fstring_hex(int n):
    cdef unsigned int i
    cdef str s = ''
    for i in range(n // 4): s = f'{i:08x}'
    return s
def f_fstring_strs(int n):
    cdef int i
    cdef str a = 'abc', s = ''
    for i in range(n // 4): s = f'<{a}:{a}>'
    return s
def f_fstring_float(int n):
    cdef double x = 1.5
    cdef int i
    for i in range(n // 8): s = f'{x:.3f}'
    return 0
def f_fstring_double(int n):
    cdef double x = 1.5
    cdef int i
    for i in range(n // 8): s = f'{x} {x + i}'
    return 0
def f_percent(int n):
    cdef int i
    cdef str a = 'abc'
    for i in range(n // 8): s = '%s=%d' % (a, i)
    return 0
def f_percent_float(int n):
    cdef double x = 2.5
    cdef int i
    for i in range(n // 8): s = '%.2f' % x
    return 0
def f_format(int n):
    cdef int i
    cdef str a = 'abc'
    for i in range(n // 8): s = '{}={}'.format(a, i)
    return 0
def f_str_of_int(int n):
    cdef int i
    for i in range(n // 4): s = str(i)
    return s if n >= 4 else 0
def f_str_of_double(int n):
    cdef int i
    cdef double x
    for i in range(n // 8):
        x = i
        s = str(x)
    return 0
def f_int_of_str(int n):
    cdef int i
    cdef long t = 0
    cdef str s = '12345'
    for i in range(n // 4): t += int(s)
    return t
def f_float_of_str(int n):
    cdef int i
    cdef double t = 0
    cdef str s = '1.25'
    for i in range(n // 4): t += float(s)
    return t
def f_ord_chr(int n):
    cdef int i, t = 0
    for i in range(n): t += ord(chr(97 + (i & 15)))
    return t
def f_chr_object(int n):
    cdef int i
    for i in range(n): s = chr(97 + (i & 15))
    return s
def f_encode(int n):
    cdef int i
    cdef str s = 'hello'
    for i in range(n // 4): b = s.encode('utf-8')
    return 0
def f_encode_default(int n):
    cdef int i
    cdef str s = 'hello'
    for i in range(n // 4): b = s.encode()
    return 0
def f_decode(int n):
    cdef int i
    cdef bytes b = b'hello'
    for i in range(n // 4): s = b.decode('utf-8')
    return 0
def f_decode_slice(int n):
    cdef int i
    cdef bytes b = b'hello world'
    for i in range(n // 4): s = b[:5].decode('ascii')
    return 0
def f_charptr(int n):
    cdef int i
    cdef bytes b = b'hello'
    cdef const char *p
    cdef size_t t = 0
    for i in range(n):
        p = b
        t += strlen(p)
    return t
def f_charptr_to_bytes(int n):
    cdef int i
    cdef const char *p = b'hello'
    cdef bytes b
    for i in range(n): b = p[:3]
    return b
def f_bytes_iter(int n):
    cdef unsigned char c
    cdef int k, t = 0
    for k in range(n // 1000):
        for c in DATA:
            if c == b'a': t += 1
    return t
def f_bytes_index(int n):
    cdef int i, t = 0
    cdef int m = len(DATA)
    for i in range(n): t += DATA[i % m]
    return t
def f_bytes_slice(int n):
    cdef int i
    for i in range(n): s = DATA[i & 31:(i & 31) + 4]
    return s
def f_bytes_eq(int n):
    cdef int i, t = 0
    cdef bytes a = b'hello', b = b'world'
    for i in range(n):
        if a == b or a == b'hello': t += 1
    return t
def f_bytes_join(int n):
    cdef int i
    cdef list l = [b'a', b'b', b'c']
    for i in range(n // 4): s = b','.join(l)
    return 0
def f_bytearray_index(int n):
    cdef int i, t = 0
    cdef int m = len(ARRAY)
    for i in range(n): t += ARRAY[i % m]
    return t
def f_bytearray_set(int n):
    cdef bytearray a = bytearray(100)
    cdef int i
    for i in range(n): a[i % 100] = i & 255
    return a[7]
def f_bytearray_append(int n):
    cdef bytearray a = bytearray()
    cdef int i
    for i in range(n): a.append(i & 127)
    return len(a)
def f_bytearray_extend(int n):
    cdef bytearray a = bytearray()
    cdef int i
    for i in range(n // 4): a.extend(b'abc')
    return len(a)
