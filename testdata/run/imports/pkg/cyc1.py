from . import cyc2


def value():
    return "cyc1 sees " + cyc2.NAME


NAME = "one"
