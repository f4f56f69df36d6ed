cdef double item(int i, int j) noexcept:  # C anywhere: "static inline [A-Z_ ]*double f_item\\(int v_i, int v_j\\)" -"static inline [A-Z_ ]*double f_total"
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1)

cdef double total(double *v, int n) noexcept:
    cdef double s = 0
    for i in range(n):
        s += v[i] * item(i, i)
    return s
