cdef int mandelbrot(int size, int limit):
    cdef int inside = 0, px, py, k
    cdef double x0, y0, x, y, xx, yy
    for py in range(size):
        y0 = py * 2.0 / size - 1.0
        for px in range(size):
            x0 = px * 3.0 / size - 2.0
            x = y = 0.0
            for k in range(limit):
                xx = x * x
                yy = y * y
                if xx + yy > 4.0:
                    break
                y = 2.0 * x * y + y0
                x = xx - yy + x0
            else:
                inside += 1
    return inside


def run():
    return mandelbrot(200, 200)
