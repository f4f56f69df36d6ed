# What an error thrown into a chain of awaits has as context and traceback.
import warnings
warnings.simplefilter("ignore")
import types
def dump(e, ind=0):
    if e is None: return
    tb = e.__traceback__
    print(' '*ind, type(e).__name__, e.args)
    while tb:
        print(' '*ind, '  ', tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next
    if e.__context__: print(' '*ind, 'context'); dump(e.__context__, ind+2)

def attempt(label, f):
    print('==', label)
    try:
        r = f()
        print('->', r if r is None or isinstance(r, (bool, int, str, tuple)) else type(r).__name__)
    except BaseException as e:
        dump(e)
@types.coroutine
def sus(v):
    r = yield v
    return r
class Ctx:
    async def __aenter__(self): return 1
    async def __aexit__(self, *a):
        await sus('exit')
async def inner():
    try: raise ValueError('in')
    except ValueError:
        try:
            await sus('i')
        finally:
            print('finally')
async def again():
    try: raise ValueError('in')
    except ValueError:
        try:
            await sus('i')
        except OSError as e:
            raise LookupError('new')
async def caught():
    try: raise ValueError('in')
    except ValueError:
        try:
            await sus('i')
        except OSError as e:
            dump(e)
            await sus('more')
async def plain():
    await sus('p')
def mk(f):
    async def a():
        try: raise KeyError('out')
        except KeyError: await f()
    async def b():
        async with Ctx(): await f()
    async def c():
        async with Ctx(): raise KeyError('body')
    async def d():
        try: await f()
        finally: await sus('fin')
    async def e():
        try: raise KeyError('out')
        finally: await f()
    async def g():
        for i in range(2):
            try:
                raise KeyError(i)
            except KeyError:
                try: await f()
                except Exception as x: dump(x)
    return a, b, c, d, e, g
for f in inner, again, caught, plain:
    for p in mk(f):
        for t in ((OSError('t'),), (OSError, 't'), (GeneratorExit,), (StopIteration,)):
            c = p()
            print('#####', f.__name__, p.__name__, t)
            attempt('send', lambda: c.send(None))
            attempt('throw', lambda: c.throw(*t))
            attempt('send', lambda: c.send(None))
            attempt('throw', lambda: c.throw(*t))
            attempt('close', lambda: c.close())
# steps of asynchronous generators, thrown into before they start and while another goes on
async def ag():
    try:
        await sus('a')
        yield 1
        yield 2
    except ValueError as e:
        print('got', e)
        yield 3
for m, a in (('asend', (None,)), ('athrow', (ValueError('z'),)), ('aclose', ())):
    for t in ((ValueError('v'),), (5,), (ValueError, 1, 2), (GeneratorExit,)):
        for pre in 0, 1, 2:
            g = ag()
            keep = g.asend(None)
            if pre: attempt('first', lambda: keep.send(None))
            if pre == 2: attempt('first', lambda: keep.send(None))
            s = getattr(g, m)(*a)
            print('####', m, t, pre)
            attempt('throw', lambda: s.throw(*t))
            attempt('running', lambda: g.ag_running)
            attempt('send', lambda: s.send(None))
            attempt('throw', lambda: s.throw(*t))
            attempt('close', lambda: s.close())
            attempt('next', lambda: g.asend(None).send(None))
            try: s.close(); keep.close()
            except RuntimeError as e: print(e)
