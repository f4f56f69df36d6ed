# close() and throw() of steps of asynchronous generators that have not begun.
import warnings
warnings.simplefilter("ignore")
def attempt(label, f):
    try:
        r = f()
        print(label, '->', r if r is None or isinstance(r, (bool, int, str, tuple)) else type(r).__name__)
    except BaseException as e:
        print(label, type(e).__name__, e)
async def ag():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('exit')
        raise
    except ValueError as e:
        print('got', e)
        yield 3
async def stubborn():
    for i in range(9):
        try: yield 1
        except BaseException as e:
            print('caught', type(e).__name__)
            if not deaf: raise
deaf = True
def upto(n, make):
    global deaf, g, s
    deaf = False
    g = s = None
    deaf = True
    g = make()
    for i in range(n): attempt('  up', lambda: g.asend(None).send(None))
for make in ag, stubborn:
  for n in 0, 1, 3:
    for m, a in (('asend', (None,)), ('athrow', (ValueError('z'),)), ('aclose', ())):
        upto(n, make)
        s = getattr(g, m)(*a)
        print('####', make.__name__, m, n)
        attempt('close', lambda: s.close())
        attempt('running', lambda: g.ag_running)
        attempt('next', lambda: g.asend(None).send(None))
        for t in ((GeneratorExit,), (ValueError('v'),), (StopAsyncIteration,)):
            upto(n, make)
            s = getattr(g, m)(*a)
            print('## throw', t)
            attempt('throw', lambda: s.throw(*t))
            attempt('running', lambda: g.ag_running)
            attempt('send', lambda: s.send(None))
            attempt('next', lambda: g.asend(None).send(None))
            attempt('running', lambda: g.ag_running)
deaf = False
