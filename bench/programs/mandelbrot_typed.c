static int mandelbrot(int size, int limit)
{
    int inside = 0;
    for (int py = 0; py < size; py++) {
        double y0 = py * 2.0 / size - 1.0;
        for (int px = 0; px < size; px++) {
            double x0 = px * 3.0 / size - 2.0, x = 0, y = 0;
            int k;
            for (k = 0; k < limit; k++) {
                double xx = x * x, yy = y * y;
                if (xx + yy > 4.0)
                    break;
                y = 2.0 * x * y + y0;
                x = xx - yy + x0;
            }
            inside += k == limit;
        }
    }
    return inside;
}

long run_long(void) { return mandelbrot(200, 200); }
