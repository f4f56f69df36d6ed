include "shapes.pxi"

def square(double side):
    return scaled(side * side)
