def doubled():
    return [x * 2 for x in range(2000)]  # C: "while \\(v_left != 0\\)" "__builtin_mul_overflow\\(v_x_int, 2, &t[0-9]+\\)" -"range_next"
