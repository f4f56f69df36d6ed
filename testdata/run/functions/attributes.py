import inspect


def f(a, b=2, *args, c, d=4, **kw) -> "ret":
    """The doc.

    More."""
    local = 1
    return local


def g(x, /, y): pass


def no_doc(): return 1


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__)
print(no_doc.__doc__, no_doc.__defaults__, no_doc.__kwdefaults__, no_doc.__annotations__, no_doc.__closure__, no_doc.__dict__)
print(f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_varnames[:6], f.__code__.co_kwonlyargcount, f.__code__.co_flags & 12)
print(f.__globals__ is globals(), callable(f))
print(inspect.signature(f), inspect.signature(g), inspect.signature(no_doc))
print(inspect.isroutine(f), inspect.getdoc(f))
f.custom = [1]
f.custom.append(2)
print(f.custom, f.__dict__)
f.__name__ = "renamed"
f.__doc__ = "new doc"
f.__qualname__ = "q.renamed"
print(f.__name__, f.__doc__, f.__qualname__)
del f.custom
print(hasattr(f, "custom"))
for bad in (lambda: setattr(f, "__name__", 5), lambda: setattr(f, "__defaults__", 5), lambda: setattr(f, "__dict__", 1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)


def outer():
    def inner():
        class K:
            def m(self):
                return lambda: 0
        return K
    return inner


print(outer.__qualname__, outer().__qualname__, outer()().__qualname__, outer()().m.__qualname__, outer()().m(0).__qualname__)
f.__defaults__ = (9, 8)
print(inspect.signature(f))
f.__kwdefaults__ = {"c": 1, "d": 2}
print(f.__kwdefaults__)
print(f(1), f(1, 2, c=2), repr(f).startswith("<"), "renamed" in repr(f))
h = f
print(h is f, h == f, hash(h) == hash(f), {f: 1}[h])
