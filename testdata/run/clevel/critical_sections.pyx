# Critical sections: with the GIL held they only keep their objects alive.
cimport cython


def one(o):
    with cython.critical_section(o):
        o.append(1)
    return o


def two(o, p):
    with cython.critical_section(o, p):
        o.append(1)
        p.append(2)
    return o, p


def raises(o):
    try:
        with cython.critical_section(o):
            raise ValueError(len(o))
    except ValueError as e:
        return e.args


def leaves(o):
    for i in range(5):
        with cython.critical_section(o):
            if i == 2:
                break
            if i == 1:
                continue
            o.append(i)
    with cython.critical_section(o):
        return o


@cython.critical_section
def decorated(o, n):
    o.append(n)
    return o


cdef class Counter:
    cdef int n

    @cython.critical_section
    def add(self, int k):
        self.n += k
        return self.n


def nested(o):
    with cython.critical_section(o):
        with nogil:
            with gil:
                o.append("gil")
    return o


def main():
    print(one([]), two([], [3]), raises([1, 2]), leaves([]), decorated([], 4), nested([]))
    c = Counter()
    print(c.add(2), c.add(3))


main()
