def total(n):
    s = 0
    for i in range(n):  # C: "if \\(PYXC_LIKELY\\(v_left != 0\\)\\) \\{" -"PyLong"
        s += i  # C: "__builtin_add_overflow\\(v_s_int, v_i_int, &t[0-9]+\\)"
    return s

def norm(v):
    t = 0.0
    for x in v:
        t += x * x  # C: "v_t_float \\+ \\(v_x_float \\* v_x_float\\)|v_t_float \\+ \\(v_num_float \\* v_num_float\\)"
    return t
