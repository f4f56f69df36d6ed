# min-python: 3.11
# A naked exception in except*: the group around it, its repr and traceback.
import sys
def f():
    try:
        raise ValueError(1)
    except* ValueError as e:
        tb=e.__traceback__
        l=[]
        while tb: l.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb=tb.tb_next
        print(repr(e), e.args, l)
def g():
    try:
        f()
        raise KeyError(1)
    except* KeyError as e:
        raise
for v in (f,):
    v()
def h():
    try:
        raise ExceptionGroup("x", [KeyError(1), ValueError(2)])
    except* KeyError as e:
        raise TypeError(2)
    except* ValueError as e:
        raise OSError(3)
try: h()
except BaseException as e: print(repr(e), repr(e.__context__))
