def attempt(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__, str(e)


def f(kind):
    out = []
    try:
        out.append("body")
        if kind == "value":
            raise ValueError("v")
        if kind == "key":
            {}["missing"]
        if kind == "zero":
            1 / 0
        if kind == "type":
            len(5)
        if kind == "other":
            raise RuntimeError
    except ValueError as e:
        out.append(("value", str(e)))
    except (KeyError, ZeroDivisionError) as e:
        out.append(("key or zero", repr(e)))
    except TypeError:
        out.append("type")
    else:
        out.append("else")
    finally:
        out.append("finally")
    return out


for k in ("none", "value", "key", "zero", "type", "other"):
    print(k, attempt(f, k))


def order():
    try:
        try:
            raise KeyError("inner")
        except ValueError:
            print("wrong")
        finally:
            print("inner finally")
    except LookupError as e:
        print("outer", repr(e))


order()


def bare():
    try:
        raise SystemExit(3)
    except:
        return "caught all"


print(bare())


def reraise():
    try:
        raise ValueError("again")
    except ValueError:
        raise


print(attempt(reraise))


def name_scope():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except NameError:
        return "e is gone"


print(name_scope())


def base(cls):
    try:
        raise cls("x")
    except Exception as e:
        return "Exception"
    except BaseException as e:
        return "BaseException"


print(base(ValueError), base(KeyboardInterrupt), base(SystemExit), base(GeneratorExit), base(StopIteration))
