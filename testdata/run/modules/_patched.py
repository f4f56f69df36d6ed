import os


def reads(path):
    with open(path) as f:
        return f.read()


def asks():
    return input("? ")


def says(*args):
    print(*args)


def imports():
    import json
    return json


def imports_from():
    from collections import abc, OrderedDict as od
    return abc, od


def numbers(values):
    return sum(values), abs(values[1]), round(2.5), pow(2, 3), divmod(7, 2), sorted(values), list(map(str, values)), list(zip(values, values))


def helper():
    return "real helper"


def uses_helper():
    return helper(), os.getcwd()


CONSTANT = "real"


def uses_constant():
    return CONSTANT, translate("text")


class Base:
    def template(self):
        return self.step(), helper()

    def step(self):
        return "real step"


def makes():
    return Base().template()
