# Tracebacks show the body of a class as a frame of its own.
import traceback


def entries(f):
    try:
        f()
    except Exception as e:
        tb = e.__traceback__
        return [(x.name, x.lineno - f.__code__.co_firstlineno) for x in traceback.extract_tb(tb)][1:]


def plain():
    class A:
        x = 1
        y = x / 0


def nested():
    class Outer:
        value = 3

        class Inner:
            other = [1, 2][5]


def in_method_default():
    class B:
        def f(self, x=missing):  # noqa: F821
            return x


def decorated():
    def deco(cls):
        return cls

    @deco
    class C(
        object,
    ):
        """A doc."""

        z = {}["key"]


def called():
    def fail():
        raise ValueError("called")

    class D:
        fail()


def in_base():
    class E([][0]):
        pass


def in_metaclass():
    class Meta(type):
        def __new__(mcs, name, bases, ns):
            raise TypeError("no class")

    class F(metaclass=Meta):
        x = 1


def handled():
    class G:
        try:
            1 / 0
        except ZeroDivisionError:
            caught = True
        for i in range(3):
            if i == 2:
                raise KeyError(i)


def annotated():
    class H:
        x: unknown_name = 1  # noqa: F821


def generator():
    def gen():
        yield 1

        class I:
            a = yield_value

        yield 2

    yield_value = 5
    g = gen()
    next(g)
    del yield_value
    next(g)


def comprehension():
    class J:
        values = [1 // n for n in (1, 0)]


for f in plain, nested, in_method_default, decorated, called, in_base, in_metaclass, handled, annotated, generator:
    print(f.__name__, entries(f))

try:
    class Top:
        a = 1
        b = a.missing
except AttributeError as e:
    print([(x.name, x.lineno) for x in traceback.extract_tb(e.__traceback__)])

try:
    comprehension()
except ZeroDivisionError as e:
    print([x.name for x in traceback.extract_tb(e.__traceback__) if x.name != "<listcomp>"])
