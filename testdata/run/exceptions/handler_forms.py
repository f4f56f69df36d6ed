# except clauses: expressions, tuples built late, rebinding of the name, star targets, nested functions, loops over handlers.
import contextlib
import errno
import sys

log = []


def cls(c):
    log.append(c.__name__)
    return c


def raises(e):
    raise e


def order(e):
    log.clear()
    try:
        raises(e)
    except cls(KeyError):
        which = "key"
    except (cls(IndexError), cls(TypeError)):
        which = "index or type"
    except cls(LookupError) as x:
        which = repr(x)
    except:
        which = "bare " + sys.exc_info()[0].__name__
    else:
        which = "else"
    finally:
        log.append("finally")
    return which, list(log)


class MyLookup(LookupError):
    pass


for e in (KeyError(1), IndexError(2), TypeError(3), MyLookup(4), ValueError(5), KeyboardInterrupt()):
    print(order(e))


def dynamic(e, *classes):
    try:
        try:
            raise e
        except classes:
            return "dynamic"
        except tuple(c for c in (OSError, EOFError)):
            return "built"
        except getattr(sys, "nothing", ArithmeticError):
            return "default"
    except Exception as x:
        return "outside", type(x).__name__


print(dynamic(KeyError(), KeyError), dynamic(KeyError(), (ValueError, KeyError)), dynamic(OSError()), dynamic(ZeroDivisionError()), dynamic(ValueError()), dynamic(ValueError(), (), ((),)))


def rebinds():
    out = []
    e = "outer"
    try:
        raise ValueError(1)
    except ValueError as e:
        out.append(repr(e))
        e = "rebound"
        out.append(e)
    try:
        e
    except UnboundLocalError:
        out.append("gone")
    try:
        raise ValueError(2)
    except ValueError as e:
        del e
    try:
        e
    except UnboundLocalError:
        out.append("gone again")
    for e in range(2):
        try:
            raise KeyError(e)
        except KeyError as e:
            out.append(e.args)
        e = "set after"
    out.append(e)
    try:
        raise ValueError(3)
    except ValueError as e:
        try:
            raise TypeError(4)
        except TypeError as e:
            out.append(repr(e))
        try:
            e
        except UnboundLocalError:
            out.append("inner deleted it")
    return out


print(rebinds())


def returns_from_handler(n):
    for i in range(n):
        try:
            raise ValueError(i)
        except ValueError as e:
            if i == 2:
                return e
            continue
        finally:
            if i == 5:
                break
    return "end"


print(repr(returns_from_handler(2)), repr(returns_from_handler(5)))


def closure_over_exception():
    fs = []
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as e:
            saved = e
            fs.append(lambda e=e, s=lambda: saved: (e.args, s().args))
    return [f() for f in fs]


print(closure_over_exception())


class Registry:
    handlers = {}

    @classmethod
    def on(cls, *types):
        def register(f):
            for t in types:
                cls.handlers[t] = f
            return f
        return register

    def handle(self, f):
        try:
            return f()
        except tuple(self.handlers) as e:
            for t in type(e).__mro__:
                if t in self.handlers:
                    return self.handlers[t](e)


@Registry.on(KeyError, IndexError)
def on_lookup(e):
    return "lookup", e.args


@Registry.on(ArithmeticError)
def on_math(e):
    raise RuntimeError("from handler") from e


r = Registry()
print(r.handle(lambda: {}["k"]), r.handle(lambda: [][3]), r.handle(lambda: 5))
for f in (lambda: 1 / 0, lambda: int("x")):
    try:
        r.handle(f)
    except Exception as e:
        print(repr(e), repr(e.__cause__))


def retry(times, *allowed):
    def decorate(f):
        def wrapper(*args):
            errors = []
            for attempt in range(times):
                try:
                    result = f(*args, attempt)
                except allowed as e:
                    errors.append(str(e))
                else:
                    return result, errors
            raise RuntimeError(errors)
        return wrapper
    return decorate


@retry(3, ConnectionError, TimeoutError)
def flaky(at, attempt):
    if attempt < at:
        raise (ConnectionResetError if attempt else TimeoutError)(f"attempt {attempt}")
    return f"worked at {attempt}"


print(flaky(0), flaky(2))
for at in (9,):
    try:
        flaky(at)
    except RuntimeError as e:
        print(e, repr(e.__context__))
for code in (errno.ENOENT, errno.EEXIST, errno.EACCES, errno.EPIPE, errno.EAGAIN, errno.ECHILD, 99999):
    try:
        raise OSError(code, "text", "name")
    except FileNotFoundError as e:
        print("not found", e)
    except (FileExistsError, PermissionError) as e:
        print(type(e).__name__, e.errno == code, e.filename)
    except (BrokenPipeError, BlockingIOError) as e:
        print(type(e).__name__, e.strerror)
    except OSError as e:
        print(type(e).__name__, e.args == (code, "text"))


def unpacks(e):
    try:
        raise e
    except ValueError as x:
        match_args = x.args
        first, *rest = match_args or ("none",)
        return first, rest


print(unpacks(ValueError(1, 2, 3)), unpacks(ValueError()))


