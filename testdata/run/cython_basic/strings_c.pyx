def run():
    cdef bytes b = b"hello"
    cdef char *p = b
    cdef const char *q = "literal"
    cdef unsigned char *u = b
    cdef char c = p[1]
    print(p, len(p), c, p[0], q, u[2])
    print(p[:3], p[1:], p[1:3], p.decode("ascii"), p[:2].decode("utf-8"), (<bytes> p).decode())
    cdef str s = p.decode("utf8")
    cdef object o = p
    print(s, o, s == "hello", type(o).__name__)
    for c in p[:3]:
        print(c)
    for c in b:
        print(c, end=" ")
    print(b'a'[0], c'a', c == c'o', <char> 98)
    cdef Py_UCS4 uc = u"é"
    print(uc, ord(uc), <long> uc, uc == u"é")
    for uc in u"aé":
        print(uc, uc.isalpha(), uc.upper())
    cdef bint inb = b"e"[0] in b
    print(inb, c'h' in b)


run()


def take(char *s):
    return s


def uc(Py_UCS4 c):
    return c


for f, v in ((take, b"abc"), (take, "abc"), (take, b"a\0b"), (take, 5), (uc, "x"), (uc, "xy"), (uc, 97), (uc, "")):
    try:
        print(f(v))
    except Exception as e:
        print(type(e).__name__, e)


def none_char():
    cdef bytes b = None
    cdef char *p = b
    return p


try:
    none_char()
except TypeError as e:
    print(e)
