# Characters and strings of C.
from libc.string cimport strlen
from cpython.bytes cimport PyBytes_AsString
cdef char *word = b"some text"
cdef unsigned char *uword = b"\xff\x00ab"
cdef const char *cw = "plain"

def chars():
    cdef char c = c'a'
    cdef Py_UCS4 u = u'\u20ac'
    cdef unsigned char k = 200
    print(c, u, k, chr(c), c'a' + 1, c == c'a', c == b'a', c in b'abc', u in u'x€', u'z' < u, <char>'b')
    c += 1
    print(c, c <= c'z', c'a' <= c <= c'z', 97 < c)
    print(u.isalpha(), u.upper(), ord(u), u + u'x', u * 3)
    print([ch for ch in b'abc'], [ch for ch in u'abc'])
    cdef bytes b = b'xyz'
    cdef char e
    for e in b:
        print(e, end=' ')
    for ch in word[:4]:
        print(ch, end=' ')
    print()
    cdef str s = 'añ€😀'
    for u in s:
        print(ord(u), end=' ')
    print(s[1], s[-1], s[1] == 'ñ')
    if c in (c'a', c'b', c'c'):
        print('in')
    if u in (u'a', u'b'):
        print('no')
    print({c'a': 1}[97], c'\0', c'\\', c'\t', c'"')

def slices():
    cdef char *p = word
    print(p[:4], p[5:], p[5:7], <bytes>p[:4], p[0], p[:4].decode('ascii'), p[5:].decode(), p.decode('utf-8')[::-1])
    print(uword[:4], len(uword[:4]), uword[0], [x for x in uword[:4]])
    print(strlen(word), len(word), cw, cw.decode(), <bytes>cw, word == b"some text", word is NULL)
    cdef bytes o = p
    cdef str t = p[:4].decode()
    p += 5
    print(o, t, p, p[0] == c't', p[:1] == b't', p - word)
    cdef const unsigned char *q = <const unsigned char *>p
    print(q[0], q[:2])
    b = b'held'
    cdef char *h = b
    print(h, h[1], PyBytes_AsString(b)[2])
    h = NULL
    print(h == NULL, h is NULL)
    cdef char buf[8]
    buf[0] = c'h'
    buf[1] = b'i'
    buf[2] = 0
    print(buf, buf[:2], <bytes>buf, (<char *>buf).decode(), sizeof(buf))
    for i, ch in enumerate(word[:3]):
        print(i, ch, end=';')
    print()
    print("%s %r" % (word, cw), f"{word} {c'a'}", str(word[:2]), repr(word))

def loops():
    cdef int i, j, n = 10
    out = []
    for i from 0 <= i < n by 3:
        out.append(i)
    for i from n > i >= 7:
        out.append(i)
    for i from 0 < i <= 3:
        out.append(i)
    print(out, i)
    cdef double x
    for x from 0.0 <= x < 1.0 by 0.25:
        print(x, end=' ')
    print(x)
    for i in range(n, 0, -4):
        print(i, end=' ')
    print(i)
    for i in range(3):
        for j in range(i):
            if j == 1: break
        else:
            print(i, 'else')
    i = 0
    while i < 3:
        i += 1
        if i == 2: continue
        print(i, end=' ')
    print()
    cdef unsigned int ui
    for ui in range(3):
        pass
    print(ui)
    for ui from 3 > ui >= 1:
        print(ui, end=' ')
    print()
chars(); slices(); loops()
