# Tracebacks keep no frame of a caller with its locals; finalizers that raise while a traceback is made; dicts that
# change while they are merged.
import gc
import weakref


class T:
    pass


# Interpreted code that calls what is compiled: its frames are real ones.
interpreted = {}
exec("""
def caller(f, T, ref):
    t = T()
    w = ref(t)
    try:
        f()
    except ValueError as e:
        caught = e.__traceback__.tb_next is not None
    return w, caught

def caller_of_frame(g, T, ref):
    t = T()
    g.gi_frame
    return ref(t), True
""", interpreted)


def fails():
    raise ValueError


def deep(n):
    if n:
        deep(n - 1)
    fails()


def numbers():
    yield 1


for f in (fails, lambda: deep(3), fails):
    w, caught = interpreted["caller"](f, T, weakref.ref)
    print(caught, w() is None)

g = numbers()
w, _ = interpreted["caller_of_frame"](g, T, weakref.ref)
print(w() is None)


class Noisy:
    def __init__(self):
        self.me = self

    def __del__(self):
        for i in range(20):
            try:
                many[i](i)
            except ZeroDivisionError:
                pass


many = [lambda n: 1 // (n - n) for _ in range(1)] * 20
many[1] = lambda n: 2 // (n - n)
many[2] = lambda n: 3 // (n - n)
many[3] = lambda n: 4 // (n - n)
many[4] = lambda n: 5 // (n - n)
many[5] = lambda n: 6 // (n - n)
many[6] = lambda n: 7 // (n - n)
many[7] = lambda n: 8 // (n - n)
many[8] = lambda n: 9 // (n - n)


def raising(n):
    if n == 0:
        raise KeyError(n)
    if n == 1:
        raise KeyError(n)
    if n == 2:
        raise KeyError(n)
    if n == 3:
        raise KeyError(n)
    if n == 4:
        raise KeyError(n)
    if n == 5:
        raise KeyError(n)


old = gc.get_threshold()
for threshold in (1, 2, 3, 5, 7, 11):
    gc.set_threshold(threshold)
    for i in range(6):
        Noisy()
        try:
            raising(i)
        except KeyError as e:
            line = e.__traceback__.tb_next.tb_lineno
            if line - raising.__code__.co_firstlineno != 2 * i + 2:
                print("wrong line", i, line)
gc.set_threshold(*old)


class Key(str):
    def __hash__(self):
        return hash("a")

    def __eq__(self, other):
        source.clear()
        return False


def keywords(**kw):
    return sorted(kw)


for source in ({Key("z"): 1, "b": 2}, {"b": 2, Key("z"): T()}, {Key("z"): T()}):
    try:
        print(keywords(**{"a": 1}, **source))
    except RuntimeError as e:
        print(e)
