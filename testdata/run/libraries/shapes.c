#include "shapes.h"

#include <math.h>
#include <stdlib.h>

static struct shape *make(enum shape_kind kind, const point *points, int count, double size)
{
    struct shape *s = malloc(sizeof *s);
    s->kind = kind;
    s->count = count;
    s->size = size;
    s->points = malloc(sizeof *points * (count ? count : 1));
    for (int i = 0; i < (count ? count : 1); i++)
        s->points[i] = points[i];
    return s;
}

struct shape *shape_circle(point center, double radius)
{
    return radius < 0 ? NULL : make(SHAPE_CIRCLE, &center, 0, radius);
}

struct shape *shape_polygon(const point *points, int count) { return make(SHAPE_POLYGON, points, count, 0); }

void shape_free(struct shape *s)
{
    if (s) {
        free(s->points);
        free(s);
    }
}

point shape_center(const struct shape *s)
{
    point sum = {0, 0};
    if (s->kind == SHAPE_CIRCLE)
        return s->points[0];
    for (int i = 0; i < s->count; i++) {
        sum.x += s->points[i].x / s->count;
        sum.y += s->points[i].y / s->count;
    }
    return sum;
}

int shape_each(struct shape **list, int count, shape_visitor visit, void *context)
{
    int sum = 0;
    for (int i = 0; i < count; i++) {
        int one = visit(list[i], context);
        if (one == -1)
            return -1;
        sum += one;
    }
    return sum;
}

static double area(const struct shape *s)
{
    double sum = 0;
    if (s->kind == SHAPE_CIRCLE)
        return 3.14159265358979 * s->size * s->size;
    for (int i = 0; i < s->count; i++) {
        point a = s->points[i], b = s->points[(i + 1) % s->count];
        sum += a.x * b.y - b.x * a.y;
    }
    return fabs(sum) / 2;
}

static double outline(const struct shape *s)
{
    double sum = 0;
    if (s->kind == SHAPE_CIRCLE)
        return 2 * 3.14159265358979 * s->size;
    for (int i = 0; i < s->count; i++) {
        point a = s->points[i], b = s->points[(i + 1) % s->count];
        sum += hypot(a.x - b.x, a.y - b.y);
    }
    return sum;
}

const struct named_measure shape_measures[] = {{"area", area}, {"outline", outline}};
const int shape_measure_count = 2;

unsigned int shape_hash(const struct shape *s)
{
    return 0x80000000u + (unsigned int)s->kind * 1000 + (unsigned int)(s->size * 10);
}
