# contextvars through functions, generators, threads and asyncio tasks: tokens, resets, copies, nested runs, error texts.
import asyncio
import contextlib
import contextvars
import threading
from contextvars import Context, ContextVar, copy_context

user = ContextVar("user", default="nobody")
depth = ContextVar("depth")
trail = ContextVar("trail", default=())


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        text = str(e).split(" at 0x")[0].split("<Token")[0].split("<_contextvars")[0]
        print(label, "!!", type(e).__name__, text)


@contextlib.contextmanager
def setting(var, value):
    token = var.set(value)
    try:
        yield token.old_value is contextvars.Token.MISSING or token.old_value
    finally:
        var.reset(token)


def mark(what):
    trail.set(trail.get() + (what,))
    return trail.get()


def walk(n):
    token = depth.set(depth.get(0) + 1)
    try:
        if n:
            walk(n - 1)
            mark(depth.get())
        else:
            mark("leaf")
        return trail.get()
    finally:
        depth.reset(token)


def gen(name):
    with setting(user, name):
        while True:
            got = yield user.get()
            if got:
                user.set(got)


class Request:
    current = ContextVar("Request.current")

    def __init__(self, path):
        self.path = path
        self.context = copy_context()

    def __enter__(self):
        self.token = self.current.set(self)
        return self

    def __exit__(self, *exc):
        self.current.reset(self.token)

    @classmethod
    def here(cls, default="none"):
        r = cls.current.get(None)
        return r.path if r else default

    def run(self, f, *args, **kw):
        return self.context.run(f, *args, **kw)


def in_thread(f, *args):
    out = []
    t = threading.Thread(target=lambda: out.append(f(*args)))
    t.start()
    t.join()
    return out[0]


async def worker(name, steps, out, turn):
    user.set(name)
    for i in range(steps):
        async with turn:
            out.append((user.get(), depth.get("-"), i))
            depth.set(i)
        await asyncio.sleep(0)
    return user.get()


async def callbacks():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    user.set("loop")
    seen = []
    loop.call_soon(lambda: seen.append(user.get()))
    ctx = copy_context()
    ctx.run(user.set, "other")
    loop.call_soon(lambda: seen.append(user.get()), context=ctx)
    loop.call_later(0.001, done.set_result, "ok")
    user.set("changed")
    return await done, seen, user.get()


async def agen():
    for name in "ab":
        token = user.set(name)
        yield user.get()
        user.reset(token)


async def main():
    out, turn = [], asyncio.Lock()
    user.set("main")
    names = await asyncio.gather(*(worker(n, 2, out, turn) for n in ("x", "y")))
    print(names, out, user.get(), depth.get("unset"))
    print(await asyncio.create_task(callbacks()), user.get())
    print([(v, user.get()) async for v in agen()], user.get())
    await worker("direct", 1, out, turn)
    print(user.get(), depth.get(), out[-1])


print(user.get(), user.get("given"), depth.get("given"), user.name, trail.get())
tell("unset", lambda: depth.get())
tell("two defaults", depth.get, 1, 2)
tell("walk", walk, 2)
tell("depth after", lambda: depth.get("unset"))
with setting(user, "ann") as old, setting(depth, 9) as missing:
    print(old, missing, user.get(), depth.get(), in_thread(user.get), in_thread(copy_context().run, user.get))
print(user.get(), copy_context().get(user), user in copy_context(), depth in copy_context(), trail in copy_context())
ctx = copy_context()
tell("run", ctx.run, walk, 1)
print(trail.get(), ctx[trail], len(ctx), sorted(v.name for v in ctx), ctx.get(depth, "no"), sorted(str(v) for v in ctx.values()), ctx == ctx.copy(), ctx == Context())
tell("run args", ctx.run, dict, {"a": 1}, b=2)
tell("run raises", ctx.run, lambda: 1 // 0)
tell("run itself", ctx.run, lambda: ctx.run(print))
tell("run nested", ctx.run, lambda: (user.set("in"), Context().run(user.get), ctx.copy().run(user.get), user.get())[1:])
tell("run nothing", ctx.run)
tell("key", lambda: ctx["user"])
tell("missing", lambda: user in Context())
tell("not iterable item", lambda: ctx.get("x"))
tell("set item", lambda: ctx.__class__.__setitem__)
g, h = gen("g"), gen("h")
print(next(g), user.get(), next(h), g.send("gg"), user.get(), h.send(None))
tell("close", h.close)
print(user.get())
tell("close first", lambda: (g.close(), user.get()))
token = user.set("t")
print(token.var is user, token.old_value)
user.reset(token)
tell("reset twice", user.reset, token)
tell("wrong var", lambda: depth.reset(user.set("w")))
tell("wrong context", lambda: user.reset(Context().run(user.set, "z")))
tell("not a token", user.reset, None)
tell("name", ContextVar, 3)
tell("default position", ContextVar, "a", 1)
tell("subclass", lambda: type("V", (ContextVar,), {}))
tell("hash", lambda: hash(user) == hash(user) and user != ContextVar("user"))
first = Request("/first")
with first, Request("/second") as second:
    print(Request.here(), first.run(Request.here), second.run(Request.here), in_thread(Request.here))
    first.run(Request.current.set, second)
print(Request.here(), first.run(Request.here, default="x"), ContextVar[int] is not None)
asyncio.run(main())
print(user.get())
