# Errors thrown into coroutines that wait in async for, comprehensions and the like, while something is being handled:
# which entries of tracebacks are kept, as each version has it.
import sys
def inner(n):
    yield 'in', n
def inner2(n):
    try: yield 'in', n
    finally: pass
class Awaited:
    def __init__(self, it): self.it = it
    def __await__(self): return (yield from self.it(3))
class AIter:
    def __init__(self, it, n=3): self.n, self.it = n, it
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 5: raise StopAsyncIteration
        got = await Awaited(self.it)
        return self.n
class ANow:
    def __init__(self, it, n=3): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
class Ctx:
    def __init__(self, it): self.it = it
    async def __aenter__(self): await Awaited(self.it)
    async def __aexit__(self, *a): await Awaited(self.it)
def names(e):
    tb = e.__traceback__
    out = []
    while tb:
        if tb.tb_frame.f_code.co_name != '<module>':
            out.append('%s:%d' % (tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return ' '.join(out)
async def s_await(it): await Awaited(it)
async def s_for(it):
    async for q in AIter(it): pass
async def s_for_body(it):
    async for q in ANow(it): await Awaited(it)
async def s_finally(it):
    try: await Awaited(it)
    finally: it = None
async def s_except(it):
    try: await Awaited(it)
    except OSError: pass
async def s_except_raise(it):
    try: await Awaited(it)
    except BaseException: raise
async def s_with(it):
    async with Ctx(it): pass
async def s_with_body(it):
    async with Ctx(inner): await Awaited(it)
async def s_comp(it):
    return [q async for q in AIter(it)]
async def s_comp_elt(it):
    return [await Awaited(it) for q in (1, 2)]
async def s_comp_aelt(it):
    return [await Awaited(it) async for q in ANow(it)]
async def s_comp_cond(it):
    return {q: 1 for q in (1, 2) if await Awaited(it)}
async def s_comp_two(it):
    return {q async for q in ANow(it) for r in (1, 2) if await Awaited(it)}
async def s_comp_two2(it):
    return {q for q in (1, 2) async for r in AIter(it)}
async def s_nested(it):
    return [[q async for q in AIter(it)] async for r in ANow(it)]
async def s_nested2(it):
    return [[await Awaited(it) for q in (1, 2)] async for r in ANow(it)]
async def s_genexp(it):
    async for q in (q async for q in AIter(it)): pass
async def s_agen(it):
    async def g():
        yield await Awaited(it)
    async for q in g(): pass
async def s_fails(it):
    x = await Awaited(it)
    return [1 // (q - q) async for q in ANow(it)]
async def s_comp_after(it):
    return [1 // 0 async for q in AIter(it)]
shapes = [f for n, f in sorted(globals().items()) if n.startswith('s_')]
async def o_plain(f, it): await f(it)
async def o_handling(f, it):
    try: 1 // 0
    except ZeroDivisionError: await f(it)
async def o_finally(f, it):
    try: 1 // 0
    finally: await f(it)
async def o_for(f, it):
    try: 1 // 0
    except ZeroDivisionError:
        async for q in ANow(it): await f(it)
async def o_catch(f, it):
    try: 1 // 0
    except ZeroDivisionError:
        try: await f(it)
        except BaseException as e: print('    caught', names(e)); raise
async def o_comp(f, it):
    try: 1 // 0
    except ZeroDivisionError:
        return [await f(it) for q in (1,)]
async def o_two(f, it):
    try: 1 // 0
    except ZeroDivisionError:
        try: await f(it)
        except BaseException: await f(it)
outers = [f for n, f in sorted(globals().items()) if n.startswith('o_')]
async def handling_shape(it, k):
    try: 1 // 0
    except ZeroDivisionError:
        if k == 0: return [q async for q in AIter(it)]
        if k == 1: return [await Awaited(it) for q in (1, 2)]
        if k == 2: return [await Awaited(it) async for q in ANow(it)]
        if k == 3: return [[r for q in (1, 2)] async for r in AIter(it)]
        if k == 4: return [q for q in (1, 2) if [r for r in (1,)] if await Awaited(it)]
        if k == 5: return [r async for r in (await Awaited(it) for q in (1, 2))]
        if k == 6:
            async for q in AIter(it): pass
        if k == 7:
            async for q in ANow(it): await Awaited(it)
        if k == 8: return [1 // (q - 5) async for q in AIter(it)]
        if k == 9: return await s_comp(it)
        if k == 10: return [1 // (q - q) for q in [await Awaited(it)]]
        if k == 11: return {await Awaited(it): q async for q in ANow(it) if q}
        if k == 12: return [await Awaited(it) for q in [await Awaited(it)]]
def drive(label, make):
    for error in KeyError, KeyError('v'):
        c = make()
        out = [c.send(None)]
        for turn in range(2):
            try: out.append(c.throw(error))
            except BaseException as e: out.append(type(e).__name__ + ' ' + names(e) + ' from ' + str(e.__context__ and names(e.__context__)))
        print(label, *out)
    c = make()
    try:
        for turn in range(9): c.send(None)
    except BaseException as e: print(label, 'ends', type(e).__name__, names(e))
for f in shapes:
    for o in outers:
        for it in inner, inner2:
            drive('%s %s %s' % (f.__name__, o.__name__, it.__name__), lambda: o(f, it))
for k in range(13):
    for it in inner, inner2:
        drive('shape %s %s' % (k, it.__name__), lambda: handling_shape(it, k))
