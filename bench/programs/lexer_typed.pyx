TEXT = "total = alpha * (beta_2 + 314) - f(x, y) / 2.5 # comment\nif a <= b: c = 'text'\n" * 200


cdef long lex(str s):
    cdef Py_ssize_t i = 0, n = len(s), start
    cdef long words = 0, numbers = 0, others = 0, length = 0
    cdef Py_UCS4 c
    while i < n:
        c = s[i]
        if c == ' ' or c == '\n':
            i += 1
        elif 'a' <= c <= 'z' or c == '_':
            start = i
            while i < n and ('a' <= s[i] <= 'z' or '0' <= s[i] <= '9' or s[i] == '_'):
                i += 1
            words += 1
            length += i - start
        elif '0' <= c <= '9':
            while i < n and ('0' <= s[i] <= '9' or s[i] == '.'):
                i += 1
            numbers += 1
        elif c == '#':
            while i < n and s[i] != '\n':
                i += 1
        else:
            others += 1
            i += 1
    return words * 1000000 + numbers * 1000 + others + length


def run():
    cdef long total = 0
    for _ in range(20):
        total += lex(TEXT)
    return total
