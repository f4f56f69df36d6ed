# What noexcept functions do with errors.
cdef int quiet(int n) noexcept:  # C: "pyxc_unraisable\\(\"noexcept.quiet\", 1\\);" -"add_traceback" -"int64_t line"
    if n:
        raise ValueError  # C: "goto err"
    return 1

cdef int caught(int n) noexcept:  # C: "int64_t line = 0;"
    try:
        raise ValueError
    except ValueError:  # C: "pyxc_handler_match"
        return 2

def use():
    return quiet(0) + caught(0)
