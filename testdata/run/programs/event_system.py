# An event system with priorities, wildcards, weak listeners, filters, one-shot
# handlers and deferred delivery; and a scheduler of generators on top of it.
import heapq
import weakref


class Stop(Exception):
    """A handler raises it: the event goes no further."""


class Event:
    def __init__(self, name, **data):
        self.name, self.handled = name, []
        self.__dict__.update(data)

    def __getattr__(self, key):
        raise AttributeError(f"event {self.name!r} has no {key!r}")

    def __repr__(self):
        extra = {k: v for k, v in vars(self).items() if k not in ("name", "handled")}
        return f"<{self.name} {extra}>" if extra else f"<{self.name}>"


class Bus:
    def __init__(self):
        self.listeners, self.serial, self.depth, self.deferred, self.errors = {}, 0, 0, [], []

    def on(self, pattern, handler=None, *, priority=0, once=False, when=None):
        if handler is None:
            return lambda h: (self.on(pattern, h, priority=priority, once=once, when=when), h)[1]
        if not callable(handler):
            raise TypeError(f"{handler!r} is no handler")
        if hasattr(handler, "__self__") and handler.__self__ is not None:
            ref = weakref.WeakMethod(handler)
        else:
            ref = lambda: handler
        self.serial += 1
        entry = (-priority, self.serial, ref, once, when)
        found = self.listeners.setdefault(pattern, [])
        found.append(entry)
        found.sort(key=lambda e: e[:2])
        return self.serial

    def off(self, serial):
        for pattern, entries in list(self.listeners.items()):
            kept = [e for e in entries if e[1] != serial]
            if len(kept) != len(entries):
                if kept:
                    self.listeners[pattern] = kept
                else:
                    del self.listeners[pattern]
                return True
        return False

    def matching(self, name):
        parts = name.split(".")
        for pattern, entries in self.listeners.items():
            want = pattern.split(".")
            if want[-1] == "**":
                ok = parts[:len(want) - 1] == want[:-1]
            else:
                ok = len(want) == len(parts) and all(w in ("*", p) for w, p in zip(want, parts))
            if ok:
                yield from entries

    def emit(self, name, **data):
        event = Event(name, **data)
        if self.depth > 2:
            self.deferred.append((name, data))
            return event
        self.depth += 1
        try:
            for entry in sorted(self.matching(name), key=lambda e: e[:2]):
                _, serial, ref, once, when = entry
                handler = ref()
                if handler is None or when is not None and not when(event):
                    if handler is None:
                        self.off(serial)
                    continue
                if once:
                    self.off(serial)
                try:
                    event.handled.append(handler(event))
                except Stop as s:
                    event.handled.append(f"stopped {s}")
                    break
                except Exception as e:
                    self.errors.append((name, type(e).__name__, str(e)))
        finally:
            self.depth -= 1
            if not self.depth:
                while self.deferred:
                    later, kw = self.deferred.pop(0)
                    self.emit(later, **kw)
        return event


bus = Bus()
trace = []


@bus.on("user.login", priority=5)
def first(e):
    trace.append(("first", e.user))
    return "first"


@bus.on("user.*")
def any_user(e):
    trace.append(("any", e.name))
    if getattr(e, "user", "") == "root":
        raise Stop("no root")


@bus.on("**", priority=-10, when=lambda e: e.name != "quiet")
def everything(e):
    trace.append(("all", e.name))
    return len(trace)


@bus.on("user.login", once=True, priority=1)
def welcome(e):
    return f"welcome {e.user}"


class Account:
    def __init__(self, name):
        self.name, self.log = name, []
        bus.on("money.**", self.money)

    def money(self, e):
        if e.to == self.name:
            self.log.append(e.amount)
            if e.amount > 100:
                bus.emit("money.split.half", to=e.to, amount=e.amount / 2)
            return sum(self.log)

    def __del__(self):
        trace.append(("gone", self.name))


for user in ("ann", "bob", "root"):
    print(bus.emit("user.login", user=user).handled)
print(bus.emit("user.logout").handled, bus.emit("quiet").handled, bus.errors)
a, b = Account("a"), Account("b")
print(bus.emit("money.pay", to="a", amount=50).handled, bus.emit("money.pay", to="b", amount=900).handled, a.log, b.log, bus.deferred)
del a
print(bus.emit("money.pay", to="a", amount=1).handled, len(bus.listeners["money.**"]), trace[-2:])
bus.on("bad", lambda e: e.missing)
bus.on("bad", lambda e: 1 // 0, priority=9)
print(bus.emit("bad", x=1), bus.errors)
for wrong in (lambda: bus.on("x", 5), lambda: bus.off(999), lambda: Event("e").nope, lambda: bus.emit(), lambda: bus.on("y", print, 3)):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e)


class Scheduler:
    def __init__(self):
        self.now, self.queue, self.n, self.waiting = 0, [], 0, {}

    def spawn(self, task, delay=0):
        self.n += 1
        heapq.heappush(self.queue, (self.now + delay, self.n, task, None))
        return self

    def run(self, limit=50):
        out = []
        while self.queue and len(out) < limit:
            self.now, _, task, value = heapq.heappop(self.queue)
            try:
                what = value and isinstance(value, Exception) and task.throw(value) or task.send(value)
            except StopIteration as s:
                out.append((self.now, task.__name__, "done", s.value))
                for t in self.waiting.pop(task, ()):
                    self.n += 1
                    heapq.heappush(self.queue, (self.now, self.n, t, s.value))
                continue
            except Exception as e:
                out.append((self.now, task.__name__, type(e).__name__, str(e)))
                continue
            if hasattr(what, "send"):
                self.waiting.setdefault(what, []).append(task)
                self.spawn(what)
            else:
                out.append((self.now, task.__name__, what))
                self.n += 1
                heapq.heappush(self.queue, (self.now + (what if isinstance(what, (int, float)) else 1), self.n, task, what if what != "fail" else ValueError("asked for")))
        return out


def sleeper(n, step):
    total = 0
    for _ in range(n):
        total += yield step
    return total


def parent():
    x = yield sleeper(2, 0.5)
    y = yield sleeper(1, 3)
    return x + y


def failing():
    try:
        yield "fail"
    except ValueError as e:
        yield str(e)
    raise KeyError("end")


for line in Scheduler().spawn(sleeper(3, 2)).spawn(parent(), 1).spawn(failing()).run():
    print(line)
