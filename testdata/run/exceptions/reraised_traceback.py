# The entries of an error's traceback that is raised again behind a handler, in which it was raised, too.
import contextlib
import sys


def report(e, depth=0):
    tb = e.__traceback__
    lines = []
    while tb:
        lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno if sys.version_info >= (3, 10) else 0))  # docs/compat.md
        tb = tb.tb_next
    print(' ' * depth, type(e).__name__, e, [l for l in lines])
    if e.__context__ is not None:
        report(e.__context__, depth + 2)


@contextlib.contextmanager
def scoped(name):
    yield name


@contextlib.contextmanager
def chained(name):
    try:
        yield name
    except ValueError as e:
        raise KeyError(name)


@contextlib.contextmanager
def again(name):
    try:
        yield name
    except ValueError:
        raise


class Ctx:
    def __exit__(self, *a):
        try:
            raise IndexError('inner')
        except IndexError:
            pass
        if self.fail:
            raise LookupError('exit')
    def __enter__(self):
        return self
    def __init__(self, fail):
        self.fail = fail


class Re:
    def __enter__(self):
        return self
    def __exit__(self, t, v, tb):
        try:
            raise v
        except ValueError as e:
            pass
        return False


def a():
    with scoped(1):
        len(1)


def b():
    with Ctx(True), scoped(1):
        int('x')


def c():
    with Ctx(False), scoped(1), Re():
        int('x')


def d():
    with chained(1):
        int('x')


def e():
    with again(1), scoped(2):
        int('x')


def f():
    try:
        int('x')
    except ValueError as v:
        try:
            raise v
        except ValueError:
            pass
        raise


def g():
    try:
        int('x')
    except ValueError as v:
        try:
            raise v
        except ValueError:
            pass
        raise v


def h():
    try:
        try:
            int('x')
        finally:
            try:
                raise KeyError
            except KeyError:
                pass
    except TypeError:
        pass


def i():
    try:
        int('x')
    except ValueError as v:
        v.__traceback__ = None
        raise


def j():
    try:
        int('x')
    except ValueError as v:
        v.__traceback__ = None
        raise v


def k():
    try:
        int('x')
    except KeyError:
        pass
    finally:
        with contextlib.suppress(IndexError):
            [][0]


for fn in a, b, c, d, e, f, g, h, i, j, k:
    try:
        fn()
    except Exception as err:
        report(err)
