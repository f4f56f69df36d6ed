# with: several managers, parentheses, targets, suppression, errors in enter and exit, control flow out of it.
class CM:
    log = []

    def __init__(self, name, enter=None, exit=None, suppress=False, value=None):
        self.name, self.enter, self.exit, self.suppress, self.value = name, enter, exit, suppress, value
        self.log.append("make " + name)

    def __enter__(self):
        self.log.append("enter " + self.name)
        if self.enter:
            raise self.enter
        return self.value if self.value is not None else self.name

    def __exit__(self, t, e, tb):
        self.log.append(f"exit {self.name} {t and t.__name__} {e}")
        if self.exit:
            raise self.exit
        return self.suppress


def attempt(f, *args):
    CM.log = log = []
    try:
        print(f.__name__, "->", repr(f(*args)))
    except BaseException as e:
        print(f.__name__, "raised", repr(e), "context", repr(e.__context__), "cause", repr(e.__cause__))
    print("   ", *log, sep="; ")


def several():
    with CM("a") as a, CM("b"), CM("c") as c:
        return a + c


def parenthesised():
    with (CM("a") as a, CM("b") as b,):
        pass
    with (CM("c"), CM("d")):
        pass
    with (CM("e")) as e, (CM("f")) as f:
        pass
    with (CM("g")):
        return a, b, e, f


def targets():
    class Box:
        pass

    d = {}
    box = Box()
    with CM("a", value=(1, [2, 3])) as (x, [y, *z]), CM("b") as d["k"], CM("c") as box.attr, CM("d", value="pq") as [p, q]:
        return x, y, z, d, box.attr, p, q


def target_fails():
    with CM("a", value=(1, 2, 3)) as (x, y):
        print("not reached")


def target_fails_suppressed():
    with CM("a", suppress=True), CM("b", value=(1, 2, 3)) as (x, y):
        print("not reached")
    return "went on"


def second_make_fails():
    with CM("a", suppress=True), undefined_name:
        print("not reached")
    return "suppressed"


def second_enter_fails():
    with CM("a"), CM("b", enter=ValueError("enter b")), CM("c"):
        print("not reached")


def exits_replace():
    with CM("a", exit=OSError("a")), CM("b", exit=KeyError("b")), CM("c", exit=ValueError("c")):
        raise IndexError("body")


def exit_replaced_suppressed():
    with CM("a", suppress=True), CM("b", exit=KeyError("b")):
        raise IndexError("body")
    return "suppressed the replaced"


def returns_suppress():
    with CM("a", suppress=True):
        return 1 / 0
    return "after"


def return_exit_fails():
    with CM("a", exit=OSError("on return")):
        return "lost"


def loop():
    out = []
    for i in range(5):
        with CM(str(i), suppress=i == 3):
            if i == 0:
                continue
            if i == 3:
                raise KeyError(i)
            if i == 4:
                break
            out.append(i)
    else:
        out.append("else")
    return out


def nested_return():
    with CM("outer") as o:
        try:
            with CM("inner"):
                return "first"
        finally:
            with CM("in finally") as f:
                o += f
                return o


def base_exceptions():
    for e in (KeyboardInterrupt("k"), SystemExit(3), GeneratorExit("g")):
        with CM(type(e).__name__, suppress=True):
            raise e
    return "all suppressed"


def truthy():
    class Loud:
        def __bool__(self):
            CM.log.append("bool asked")
            return True

    with CM("a", suppress=Loud()):
        pass
    with CM("b", suppress=Loud()):
        raise KeyError
    with CM("c", suppress=[]):
        with CM("d", suppress=[0]):
            raise KeyError
    return "done"


def reuse():
    cm = CM("same")
    with cm, cm as x:
        with cm as y:
            return x, y


def rebound():
    with CM("a") as cm:
        cm = None
    with CM("b") as cm, CM(cm + "c") as cm:
        return cm


def same_exception():
    e = ValueError("same")
    with CM("a", exit=e):
        raise e


def in_generator():
    def g():
        with CM("g") as x:
            yield x
            yield x * 2

    a, b, c = g(), g(), g()
    list(a)
    next(b)
    b.close()
    next(c)
    c.throw(KeyError("thrown"))


for f in (several, parenthesised, targets, target_fails, target_fails_suppressed, second_make_fails, second_enter_fails, exits_replace, exit_replaced_suppressed,
          returns_suppress, return_exit_fails, loop, nested_return, base_exceptions, truthy, reuse, rebound, same_exception, in_generator):
    attempt(f)
CM.log = []
with CM("module", suppress=True) as at_module:
    inside = 1
    raise NameError("at module level")
print(at_module, inside, CM.log)


class Body:
    with CM("class") as attr:
        other = attr + "!"

    def method(self):
        with self as me, me as again:
            return me is again

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        print("exit", exc)


print(Body.other, Body().method())
