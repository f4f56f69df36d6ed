#include <math.h>
#include <stdlib.h>

/* As in the Cython source, / is true division. */
static double item(int i, int j) { return 1.0 / ((double)((i + j) * (i + j + 1)) / 2 + i + 1); }

static void times(const double *v, double *out, int n, int transposed)
{
    for (int i = 0; i < n; i++) {
        double s = 0;
        for (int j = 0; j < n; j++)
            s += (transposed ? item(j, i) : item(i, j)) * v[j];
        out[i] = s;
    }
}

double run_double(void)
{
    int n = 200;
    double uv = 0, vv = 0, *u = malloc(n * sizeof *u), *v = malloc(n * sizeof *v), *t = malloc(n * sizeof *t);
    for (int i = 0; i < n; i++)
        u[i] = 1.0;
    for (int k = 0; k < 10; k++) {
        times(u, t, n, 0);
        times(t, v, n, 1);
        times(v, t, n, 0);
        times(t, u, n, 1);
    }
    for (int i = 0; i < n; i++) {
        uv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    free(u);
    free(v);
    free(t);
    return sqrt(uv / vv);
}
