# Warnings raised in compiled code: filters, categories, errors, catch_warnings; deprecations; notes; exit codes; KeyboardInterrupt.
import signal
import os
import sys
import warnings


class OwnWarning(UserWarning):
    def __str__(self):
        return "own: " + super().__str__()


def deprecated(stacklevel=1):
    warnings.warn("old function", DeprecationWarning, stacklevel=stacklevel)
    return "result"


def warns(message, category=UserWarning, **kw):
    warnings.warn(message, category, **kw)


def record(*calls, action="always"):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter(action)
        for f, *args in calls:
            try:
                f(*args)
            except Warning as w:
                print("raised", type(w).__name__, w)
    return [(w.category.__name__, str(w.message), os.path.basename(w.filename).split(".")[0]) for w in seen]


print(record((deprecated,), (warns, "text"), (warns, OwnWarning("instance")), (warns, "cat", OwnWarning)))
print(record((deprecated,), (warns, "text"), action="error"))
print(record((deprecated,), (warns, "text"), action="ignore"))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("ignore")
    warnings.filterwarnings("always", message="keep.*", category=UserWarning)
    warnings.filterwarnings("error", category=RuntimeWarning)
    for text in ("keep this", "drop this", "kept? no"):
        warns(text)
    try:
        warns("fatal", RuntimeWarning)
    except RuntimeWarning as e:
        print("error", e)
    print([str(w.message) for w in seen])
for bad in (("x", int), ("x", "UserWarning"), (5, None), (None,)):
    try:
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            warns(*bad)
        print(bad, [str(w.message) for w in seen])
    except TypeError as e:
        print(e)
shown = []
old = warnings.showwarning
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: shown.append((str(message), category.__name__))
with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.showwarning = lambda message, category, *rest, **kw: shown.append((str(message), category.__name__))
    warns("shown")
    warnings.warn_explicit("explicit", ResourceWarning, "file.py", 7, source=None)
warnings.showwarning = old
print(shown)
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "the line"), end="")


class Resource:
    def __del__(self):
        warnings.warn("not closed", ResourceWarning)


def leak():
    Resource()


print(record((leak,)))


def noted(e, *notes):
    for n in notes:
        if hasattr(e, "add_note"):
            e.add_note(n)
        else:
            e.__notes__ = getattr(e, "__notes__", []) + [n]
    return e


def adds_notes():
    try:
        raise noted(ValueError("v"), "first")
    except ValueError as e:
        noted(e, "second", "third")
        raise


try:
    adds_notes()
except ValueError as e:
    print(e, e.__notes__, e.args)
if hasattr(BaseException, "add_note"):
    try:
        ValueError().add_note(5)
    except TypeError as e:
        print(e)
else:
    print("add_note() argument must be str, not int")


def interrupted():
    try:
        os.kill(os.getpid(), signal.SIGINT)
        for i in range(10 ** 7):
            abs(i)
        return "not interrupted"
    except KeyboardInterrupt as e:
        return "interrupted", e.args, isinstance(e, Exception)
    finally:
        print("cleanup")


print(interrupted())


def handler(num, frame):
    raise TimeoutError("alarm %d" % num)


old = signal.signal(signal.SIGALRM, handler)
try:
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    total = 0
    while True:
        total += 1
except TimeoutError as e:
    print(e, total > 0)
finally:
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, old)


def exits(f):
    try:
        f()
    except SystemExit as e:
        return e.code, e.args, str(e)


print(exits(lambda: sys.exit()), exits(lambda: sys.exit(3)), exits(lambda: sys.exit("text")), exits(lambda: sys.exit((1, 2))), exits(lambda: exec("raise SystemExit(1, 2)")), exits(sys.exit))


def exit_in_finally():
    try:
        sys.exit(1)
    finally:
        try:
            sys.exit(2)
        except SystemExit as e:
            print("inner", e.code, repr(e.__context__))


print(exits(exit_in_finally))


class Asserts:
    def __bool__(self):
        print("asked")
        return False


def assertions(x, message=None):
    try:
        assert x, message
    except AssertionError as e:
        return e.args
    return "held"


def lazy_message():
    try:
        assert [], f"{1 // 0}"
    except ZeroDivisionError as e:
        return repr(e), repr(e.__context__)


print(assertions(1), assertions([]), assertions(0, "m"), assertions((), ("t", 1)), assertions(Asserts(), 5), assertions("", AssertionError("inner")), lazy_message())
try:
    assert False
except AssertionError as e:
    print(e.args, str(e) == "")
