def total(int n):
    cdef int i
    cdef long long s = 0
    for i in range(n):  # C: "for \\(v_i(_2)? = 0; v_i(_2)? < v_stop; v_i(_2)?\\+\\+\\) \\{"
        s += i * 2  # C: "v_s = v_s \\+ .*v_i(_2)? \\* 2\\)+;" -"goto" -"t[0-9]"
    return s  # C: "return t[0-9]+;"

cdef double norm(double x, double y) noexcept nogil:
    return x * x + y * y  # C: "return \\(v_x \\* v_x\\) \\+ \\(v_y \\* v_y\\);" -"ret ="

def add(a, b):
    c = a + b  # C: "v_c = t1;" -"INCREF" -"SETREF"
    return c  # C: "return v_c;" -"INCREF" -"unbound" -"NewRef" -"goto"
