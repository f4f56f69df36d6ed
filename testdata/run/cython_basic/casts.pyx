def run(object o, double d, int i):
    cdef unsigned char u = <unsigned char> i
    cdef int t = <int> d
    cdef long l = <long> 1e10
    cdef object x = <object> o
    cdef list lst = <list> o
    cdef float f = <float> d
    print(u, t, l, x, lst, f == d, <double> i / 2, <int> -1.9, <unsigned int> -1, <bint> i)
    cdef list checked = <list?> o
    print(checked)


run([1], 2.7, 300)


def check(o):
    return <list?> o


for v in ([], (), None, 5):
    try:
        print(check(v))
    except TypeError as e:
        print(e)


def mixed(int i, unsigned int u, char c, long long ll):
    print(i + c, u + 1, c * 2, ll << 2, i << 3, i >> 1, i & c, i | c, i ^ c, ~i, -c)
    print(i < u, c == i, ll > i, i if c else u)
    i += c
    i -= 1
    i *= 2
    i <<= 1
    i |= 1
    c += 1
    ll **= 2
    print(i, c, ll)


mixed(5, 7, 3, 2**33)


def power(int a, int b, double d, long n):
    return a ** 2, a ** b, d ** 2, d ** b, d ** d, 2 ** n, a ** 3


print(power(3, 4, 1.5, 10))
try:
    print(power(3, -1, 2.0, 2))
except Exception as e:
    print(type(e).__name__, e)
