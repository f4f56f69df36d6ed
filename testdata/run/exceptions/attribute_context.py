# An AttributeError knows the name and the object, whoever raised it.
import sys


class Lazy:
    known = None

    def __getattr__(self, name):
        raise AttributeError()

    @property
    def broken(self):
        raise AttributeError("own text")


def fails(o, read):
    for i in range(3):
        try:
            read(o)
        except AttributeError as e:
            if sys.version_info >= (3, 10):
                print(e, e.name, e.obj is o)


def attribute(o):
    return o.knwon


def prop(o):
    return o.broken


def method(o):
    return o.knwon(1)


def missing(o):
    return o.nothing


fails(Lazy(), attribute)
fails(Lazy(), prop)
fails(Lazy(), method)
fails([], missing)
fails(1, missing)
fails(sys, missing)
