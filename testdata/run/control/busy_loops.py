# Loops that do nothing but wait let other threads run, and signal handlers; so does recursion.
import signal
import threading

flag = False


def setter():
    global flag
    flag = True


t = threading.Timer(0.05, setter)
t.start()
while not flag:
    pass
print("flag seen")
t.join()


def handler(number, frame):
    raise KeyboardInterrupt("handled")


old = signal.signal(signal.SIGALRM, handler)


def spin():
    i = 0
    while True:
        i += 1


def count(n):
    for i in iter(int, 1):
        len("x")


for f, args in ((spin, ()), (count, (1,))):
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    try:
        f(*args)
    except KeyboardInterrupt as e:
        print(f.__name__, e)
signal.signal(signal.SIGALRM, old)


def nested():
    total = 0
    for i in range(1 << 40):
        for j in range(100):
            total ^= i + j


def comprehension():
    return [[i + j for j in range(10)] and None for i in range(1 << 40) if not [j for j in range(10)]]


def recursion(depth=100):
    return 1 if depth == 0 else recursion(depth - 1) + recursion(depth - 1)


signal.signal(signal.SIGALRM, handler)
for f in nested, comprehension, recursion:
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    try:
        f()
    except KeyboardInterrupt as e:
        print(f.__name__, e)
