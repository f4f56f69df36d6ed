# What is caught in the body of a class has an entry of the body in its traceback.
import sys, traceback
def tb(e):
    out = []
    while e:
        t = e.__traceback__
        l = []
        while t: l.append((t.tb_frame.f_code.co_name, t.tb_lineno)); t = t.tb_next
        out.append((type(e).__name__, l)); e = e.__context__
    return out
def f(n):
    class K:
        try:
            zz
        except NameError as e:
            print(tb(e))
        class L:
            try:
                try:
                    1 // 0
                finally:
                    print(tb(sys.exc_info()[1]))
            except Exception as e:
                print(tb(e))
                if n == 1: raise
                if n == 2: raise KeyError
            x = 1 // (3 - n)
            def m(self):
                try: 1 // 0
                except Exception as e: print(tb(e))
            m(0)
            if n == 3: 1 // 0
        y = list(1 // (4 - n) for _ in 'a')
        import contextlib
        with contextlib.suppress(ValueError):
            try:
                int('x')
            finally:
                print(tb(sys.exc_info()[1]))
        class M:
            with contextlib.ExitStack() as s:
                s.push(lambda k, e, t: print(tb(e)))
                if n == 5: 1 // 0
    return K
class T:
    try: 1 // 0
    except Exception as e: print(tb(e))
for n in range(7):
    try: f(n)
    except Exception as e: print(tb(e))
