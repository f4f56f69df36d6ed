cdef struct P:
    double x
    int n[3]
cdef int calls = 0
cdef int idx() except -1:
    global calls
    calls += 1
    return 1
def run():
    cdef P p[2]
    cdef P *q = p
    cdef P s
    s.x = 1
    p[1].x = 5
    p[idx()].x += 2
    p[idx()].x *= 2
    q[idx()].x -= 1
    q.x = 4
    q.x /= 8
    s.x += p[1].x
    s.n[2] = 7
    s.n[idx() + 1] += 3
    print(p[1].x, calls, q.x, s.x, s.n[2])
run()
