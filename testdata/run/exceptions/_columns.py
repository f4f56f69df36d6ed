"""What the programs about columns fail on, and how they show the places."""
import sys


class Bad:
    """Fails whatever is done with it."""
    def __getattr__(self, name):
        if name == "whole": raise KeyError(name)
        raise AttributeError(name)
    def boom(self, *args, **kwargs): raise ValueError("boom")
    __bool__ = __len__ = __iter__ = __add__ = __radd__ = __iadd__ = boom
    __getitem__ = __setitem__ = __delitem__ = __neg__ = __lt__ = boom
    __eq__ = __contains__ = __enter__ = __call__ = __format__ = boom
    __hash__ = __repr__ = __str__ = boom
    def meth(self, *args): raise ValueError("meth")


class Unbool:
    def __bool__(self): raise ValueError("bool")
    def __lt__(self, other): return self
    @property
    def prop(self): raise ValueError("prop")


class BadIter:
    def __iter__(self): return self
    def __next__(self): raise ValueError("next")


class BadExit:
    def __enter__(self): return 1
    def __exit__(self, *args): raise ValueError("exit")


bad, unbool, none = Bad(), Unbool(), None
tests = []


def test(f):
    tests.append(f)
    return f


def where(tb):
    while tb is not None:
        code = tb.tb_frame.f_code
        place = [tb.tb_lineno]
        if sys.version_info >= (3, 11) and tb.tb_lasti >= 0:
            place = list(code.co_positions())[tb.tb_lasti // 2]
            place = (tb.tb_lineno,) + tuple(place)
        print("   ", code.co_name, *place)
        tb = tb.tb_next


def run():
    for f in tests:
        try:
            r = f()
            if hasattr(r, "__next__"):
                for _ in r: pass
            elif hasattr(r, "send"):
                r.send(None)
            print(f.__name__, "no error")
        except Exception as e:
            print(f.__name__, type(e).__name__)
            where(e.__traceback__)
