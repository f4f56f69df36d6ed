# Signals that come while a call in a loop waits: the call returns what it has
# done, and the handler runs before the next call.
import _thread
import ctypes
import os
import signal
import threading
import time


def handler(number, frame):
    raise ZeroDivisionError("by a signal")


signal.signal(signal.SIGALRM, handler)


def fill(to, data):
    done = 0
    while done < len(data):
        done += os.write(to, data[done:])
    return done


def fill_for(to, data):
    for _ in range(1 << 30):
        data = data[os.write(to, data):]


def fill_comp(to, data):
    return [os.write(to, data) for _ in range(1 << 30)]


def fill_generator(to, data):
    return any(os.write(to, data) == 0 for _ in range(1 << 30))


for f in fill, fill_for, fill_comp, fill_generator:
    r, w = os.pipe()
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        f(w, b"x" * (4 << 20))
    except ZeroDivisionError as e:
        print(f.__name__, "interrupted", e)
    finally:
        os.close(r)
        os.close(w)


# Ctrl-C.
def waiting():
    rounds = 0
    while True:
        rounds += 1


signal.signal(signal.SIGINT, signal.default_int_handler)
t = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT))
try:
    t.start()
    waiting()
except KeyboardInterrupt as e:
    print(repr(e))
t.join()


# An exception that another thread sends.
class Stop(Exception):
    pass


def spin(told):
    told.append(_thread.get_ident())
    n = 0
    try:
        while True:
            n += 1
    except Stop as e:
        told.append(repr(e))
        frames = 0
        tb = e.__traceback__
        while tb:
            frames += 1
            tb = tb.tb_next
        told.append(frames)
    told.append("goes on")


told = []
t = threading.Thread(target=spin, args=(told,))
t.start()
while not told:
    time.sleep(0.01)
ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(told[0]), ctypes.py_object(Stop))
t.join()
print(told[1:])
