# min-python: 3.11
def attempt(f):
    try:
        f()
    except BaseException as e:
        print("escaped", type(e).__name__, e, getattr(e, "exceptions", None))


def run(*errors):
    try:
        raise ExceptionGroup("group", list(errors))
    except* ValueError as eg:
        print("values", eg.exceptions)
    except* (TypeError, KeyError) as eg:
        print("types", eg.exceptions)
    else:
        print("else")
    finally:
        print("finally")


attempt(lambda: run(ValueError(1)))
attempt(lambda: run(ValueError(1), TypeError(2), ValueError(3)))
attempt(lambda: run(ValueError(1), OSError(2)))
attempt(lambda: run(ExceptionGroup("nested", [ValueError(1), KeyError(2)]), IndexError(3)))


def naked():
    try:
        raise ValueError("plain")
    except* ValueError as eg:
        print(type(eg).__name__, eg.exceptions)


attempt(naked)


def raising():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise RuntimeError("from handler")


attempt(raising)


def nothing():
    try:
        pass
    except* ValueError:
        print("never")
    else:
        print("no error")


attempt(nothing)
