/* shapes.h: shapes in the plane, for the program local_c. */
#ifndef SHAPES_H
#define SHAPES_H

#define SHAPE_VERSION "1.2"
#define SHAPE_MAX 16

typedef struct { double x, y; } point;
enum shape_kind { SHAPE_CIRCLE = 1, SHAPE_POLYGON };
struct shape {
    enum shape_kind kind;
    int count;
    point *points;
    double size;
};
typedef int (*shape_visitor)(const struct shape *, void *);
struct named_measure {
    const char *name;
    double (*function)(const struct shape *);
};
extern const struct named_measure shape_measures[];
extern const int shape_measure_count;

struct shape *shape_circle(point center, double radius);
struct shape *shape_polygon(const point *points, int count);
void shape_free(struct shape *s);
point shape_center(const struct shape *s);
/* The sum of what visit returns; -1 as soon as it returns -1. */
int shape_each(struct shape **list, int count, shape_visitor visit, void *context);
unsigned int shape_hash(const struct shape *s);

#endif
