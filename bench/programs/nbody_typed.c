#include <math.h>

struct body {
    double x, y, z, vx, vy, vz, mass;
};

static void advance(struct body *b, int n, double dt)
{
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) {
            double dx = b[i].x - b[j].x, dy = b[i].y - b[j].y, dz = b[i].z - b[j].z;
            double d2 = dx * dx + dy * dy + dz * dz, mag = dt / (d2 * sqrt(d2));
            b[i].vx -= dx * b[j].mass * mag;
            b[i].vy -= dy * b[j].mass * mag;
            b[i].vz -= dz * b[j].mass * mag;
            b[j].vx += dx * b[i].mass * mag;
            b[j].vy += dy * b[i].mass * mag;
            b[j].vz += dz * b[i].mass * mag;
        }
    for (int i = 0; i < n; i++) {
        b[i].x += dt * b[i].vx;
        b[i].y += dt * b[i].vy;
        b[i].z += dt * b[i].vz;
    }
}

double run_double(void)
{
    struct body b[5];
    for (int i = 0; i < 5; i++)
        b[i] = (struct body){i * 1.5, i * 0.7 + 1, i * 0.1, 0.01 * i, 0.02 * (5 - i), 0, 1.0 + i};
    for (int i = 0; i < 50000; i++)
        advance(b, 5, 0.001);
    return b[0].x;
}
