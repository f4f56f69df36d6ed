# throw() before the start, with wrong arguments, and into steps that go on.
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
    if e.__cause__: print(' '*ind, 'cause'); dump(e.__cause__, ind+2)
    if e.__context__: print(' '*ind, 'context'); dump(e.__context__, ind+2)

def attempt(label, f):
    print('==', label)
    try:
        r = f()
        print('->', r if r is None or isinstance(r, (int, str, tuple)) else type(r).__name__)
    except BaseException as e:
        dump(e)

def gen():
    yield 1
async def coro():
    pass
async def agen():
    yield 1

# unstarted
for exc in (StopIteration, StopAsyncIteration, StopIteration(5), StopAsyncIteration(6), GeneratorExit, ValueError('v')):
    print('###', repr(exc))
    g = gen(); attempt('gen', lambda: g.throw(exc)); attempt('again', lambda: next(g))
    c = coro(); attempt('coro', lambda: c.throw(exc)); attempt('again', lambda: c.send(None))
    a = agen(); s = a.athrow(exc); attempt('agen', lambda: s.send(None)); attempt('again', lambda: a.asend(None).send(None))
    a = agen(); s = a.asend(None); attempt('agen.asend throw', lambda: s.throw(exc)); attempt('again', lambda: a.asend(None).send(None))

# close started steps
@types.coroutine
def sus(v):
    r = yield v
    return r

async def ag2():
    try:
        await sus('a')
        yield 1
        await sus('b')
        yield 2
    finally:
        print('fin')

for mk in ('asend', '__anext__', 'athrow', 'aclose'):
    for pre in (0, 1):
        a = ag2()
        if pre:
            attempt('pre', lambda: a.asend(None).send(None))
        arg = {'asend': (None,), '__anext__': (), 'athrow': (ValueError,), 'aclose': ()}[mk]
        s = getattr(a, mk)(*arg)
        attempt(mk + ' send', lambda: s.send(None))
        attempt(mk + ' close', lambda: s.close())
        attempt(mk + ' close', lambda: s.close())
        attempt(mk + ' send', lambda: s.send(None))
        attempt('running', lambda: a.ag_running)
        attempt('next', lambda: a.asend(None).send(None))
        del s, a

# throw(5) into delegation
def inner():
    try:
        yield 1
    except TypeError as e:
        print('inner caught', e)
        yield 'inner'
def outer():
    try:
        yield from inner()
    except TypeError as e:
        print('outer caught', e)
        yield 'outer'
def outer2():
    try:
        yield from [1, 2, 3]
    except TypeError as e:
        print('outer caught', e)
        yield 'outer'
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def throw(self, *a):
        print('It.throw', a); return 'it'
def outer3():
    try:
        yield from It()
    except TypeError as e:
        print('outer caught', e)
        yield 'outer'
for a in ((5,), (ValueError(1), 2), (ValueError, 1, 5), (ValueError, ValueError(3))):
    for o in (gen, outer, outer2, outer3):
        g = o()
        next(g)
        attempt(o.__name__ + ' throw %r' % (a,), lambda: g.throw(*a))
        attempt('next', lambda: next(g))

# cr_await in except block
async def inner_co():
    try:
        raise ValueError(1)
    except ValueError:
        await sus('x')
        await sus('y')
async def outer_co():
    try:
        raise KeyError(1)
    except KeyError:
        await inner_co()
c = outer_co()
attempt('send', lambda: c.send(None))
print(type(c.cr_await).__name__, c.cr_await.__class__.__name__)
print(type(c.cr_await.cr_await).__name__, c.cr_await.cr_await.__class__.__name__)
attempt('throw', lambda: c.throw(OSError('q')))
