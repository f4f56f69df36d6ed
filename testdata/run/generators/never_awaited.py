# min-python: 3.12
# What the interpreter warns of from 3.12 on.
import gc
import warnings


def gen():
    yield 1


async def agen():
    yield 1


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    g = agen()
    g.asend(None)
    g.athrow(ValueError)
    g.aclose()
    gc.collect()
    try:
        gen().throw(ValueError, ValueError("v"), None)
    except ValueError as e:
        print(e)
print([(w.category.__name__, str(w.message)) for w in seen])


# Attribute names of patterns are not mangled.
class Plain:
    pass


class Outer:
    def f(self, x):
        match x:
            case Plain(__attr=y):
                return y


p = Plain()
setattr(p, "__attr", "spam")
print(Outer().f(p))


# locals() has only what is bound.
def unbound(x):
    match x:
        case (a, 9) | (-5, a):
            w = 0
    if x is None:
        n = 1.5
    return sorted(locals())


print(unbound((1, 9)), unbound((1, 2)), unbound(None))
