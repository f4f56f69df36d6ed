# cr_origin: where a coroutine was made, as far as there are frames, and the warning that shows it.
import gc
import sys
import warnings


async def coro():
    return 1


text = """
def outer():
    return inner()

def inner():
    return coro()
"""
space = {"coro": coro}
exec(compile(text, "<outer>", "exec"), space)


def made(depth):
    sys.set_coroutine_origin_tracking_depth(depth)
    c = space["outer"]()
    origin = c.cr_origin
    c.close()
    return origin


print(made(0), made(1), made(2), made(0))
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as e:
    print(e)
sys.set_coroutine_origin_tracking_depth(1)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    space["inner"]()
    gc.collect()
print([str(w.message) for w in seen])
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(0)
