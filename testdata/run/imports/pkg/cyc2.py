from . import cyc1


def value():
    return "cyc2 sees " + cyc1.NAME


NAME = "two"
