# The frames of generators: their code, and the variables from around them.
import inspect


def outer(x):
    y = [x]

    def gen():
        z = x
        yield z
        yield y, late

    async def coro():
        return x

    async def agen():
        yield y

    yield gen, coro, agen
    late = x + 1
    del x
    yield


class Method:
    def steps(self):
        yield __class__, super().__repr__()


def free(frame):
    return {k: v for k, v in frame.f_locals.items() if k in ("x", "y", "late", "__class__")}


maker = outer(1)
gen, coro, agen = next(maker)
g, c, a = gen(), coro(), agen()
for frame, code, f in (g.gi_frame, g.gi_code, gen), (c.cr_frame, c.cr_code, coro), (a.ag_frame, a.ag_code, agen):
    print(frame.f_code is code, code is f.__code__, frame.f_code.co_freevars, free(frame), frame.f_globals is globals())
print(next(g), free(g.gi_frame))
print(inspect.getgeneratorstate(g), inspect.getgeneratorstate(gen()))
next(maker)
print(free(g.gi_frame))
print(free(gen().gi_frame))
c.close()
m = Method().steps()
print(free(m.gi_frame), m.gi_frame.f_code.co_name)
next(m)
print(free(m.gi_frame))
print(list(g), g.gi_frame)
print(free((x for x in [1]).gi_frame))
