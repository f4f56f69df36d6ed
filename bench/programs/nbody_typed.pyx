from libc.math cimport sqrt

cdef struct Body:
    double x, y, z, vx, vy, vz, mass


cdef void advance(Body *b, int n, double dt) noexcept:
    cdef int i, j
    cdef double dx, dy, dz, d2, mag
    for i in range(n):
        for j in range(i + 1, n):
            dx = b[i].x - b[j].x
            dy = b[i].y - b[j].y
            dz = b[i].z - b[j].z
            d2 = dx * dx + dy * dy + dz * dz
            mag = dt / (d2 * sqrt(d2))
            b[i].vx -= dx * b[j].mass * mag
            b[i].vy -= dy * b[j].mass * mag
            b[i].vz -= dz * b[j].mass * mag
            b[j].vx += dx * b[i].mass * mag
            b[j].vy += dy * b[i].mass * mag
            b[j].vz += dz * b[i].mass * mag
    for i in range(n):
        b[i].x += dt * b[i].vx
        b[i].y += dt * b[i].vy
        b[i].z += dt * b[i].vz


def run():
    cdef Body b[5]
    cdef int i
    for i in range(5):
        b[i].x = i * 1.5
        b[i].y = i * 0.7 + 1
        b[i].z = i * 0.1
        b[i].vx = 0.01 * i
        b[i].vy = 0.02 * (5 - i)
        b[i].vz = 0
        b[i].mass = 1.0 + i
    for i in range(50000):
        advance(b, 5, 0.001)
    return b[0].x
