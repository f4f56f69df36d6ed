# The handler of a signal runs before the next statement, and in the try in which the signal came.
import os, signal
hits = []
signal.signal(signal.SIGUSR1, lambda s, f: hits.append(s))
def test():
    os.kill(os.getpid(), signal.SIGUSR1)
    print(len(hits))
    x = os.kill(os.getpid(), signal.SIGUSR1)
    print(len(hits), x)
    kill = os.kill
    kill(os.getpid(), signal.SIGUSR1)
    print(len(hits))
test()
class E(Exception): pass
def raiser(s, f): raise E("handled")
signal.signal(signal.SIGUSR1, raiser)
def inside(*args, **kw):
    try:
        os.kill(*args, **kw)
    except E as e:
        print("caught", e, e.__traceback__.tb_lineno)
inside(os.getpid(), signal.SIGUSR1)
