# Undo: commands with inverses, macros, branches of history, observers with weak
# references, transactions as context managers, a gap buffer under it.
import weakref
from abc import ABC, abstractmethod


class GapBuffer:
    def __init__(self, text="", room=4):
        self.left, self.right = list(text), []

    def seek(self, at):
        if not 0 <= at <= len(self):
            raise IndexError(f"position {at} of {len(self)}")
        while len(self.left) > at:
            self.right.append(self.left.pop())
        while len(self.left) < at:
            self.left.append(self.right.pop())
        return self

    def __len__(self):
        return len(self.left) + len(self.right)

    def __str__(self):
        return "".join((*self.left, *reversed(self.right)))

    def __getitem__(self, i):
        return str(self)[i]

    def __setitem__(self, where, text):
        if not isinstance(where, slice):
            raise TypeError(f"{type(self).__name__} indices must be slices, not {type(where).__name__}")
        start, stop, step = where.indices(len(self))
        if step != 1:
            raise ValueError("no steps")
        self.seek(start)
        del self.right[len(self.right) - (stop - start):]
        self.left += text


class Command(ABC):
    kinds = {}

    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.key = key or cls.__name__.lower()
        if cls.kinds.setdefault(cls.key, cls) is not cls:
            raise TypeError(f"key {cls.key!r} taken by {cls.kinds[cls.key].__qualname__}")

    @abstractmethod
    def do(self, doc):
        "Change the document; what comes back undoes it."

    def __repr__(self):
        return f"{self.key}{tuple(vars(self).values())}"


class Insert(Command):
    def __init__(self, at, text):
        self.at, self.text = at, text

    def do(self, doc):
        doc.buf[self.at:self.at] = self.text
        return Delete(self.at, len(self.text))


class Delete(Command):
    def __init__(self, at, n):
        self.at, self.n = at, n

    def do(self, doc):
        gone = doc.buf[self.at:self.at + self.n]
        doc.buf[self.at:self.at + self.n] = ""
        return Insert(self.at, gone)


class Macro(Command, key="all"):
    def __init__(self, *parts):
        self.parts = parts

    def do(self, doc):
        back = []
        try:
            for p in self.parts:
                back.append(p.do(doc))
        except Exception as e:
            for p in reversed(back):
                p.do(doc)
            raise RuntimeError(f"part {len(back)} of {self!r}") from e
        return Macro(*back[::-1])


class Replace(Command):
    def __init__(self, old, new):
        self.old, self.new = old, new

    def do(self, doc):
        at = str(doc).index(self.old)
        return Macro(Delete(at, len(self.old)), Insert(at, self.new)).do(doc)


class Document:
    def __init__(self, text=""):
        self.buf, self.done, self.undone, self._watchers = GapBuffer(text), [], [], weakref.WeakSet()

    __str__ = lambda self: str(self.buf)

    def watch(self, who):
        self._watchers.add(who)
        return who

    def tell(self, what):
        for w in sorted(self._watchers, key=lambda w: w.name):
            w.notice(self, what)

    def __call__(self, name, *args):
        try:
            command = Command.kinds[name](*args)
        except KeyError:
            raise NameError(f"no command {name!r}", *sorted(Command.kinds)) from None
        self.done.append((command, command.do(self)))
        self.undone.clear()
        self.tell(command)
        return self

    def undo(self, n=1):
        for _ in range(n):
            command, back = self.done.pop()
            back.do(self)
            self.undone.append(command)
            self.tell(back)
        return self

    def redo(self):
        command = self.undone.pop()
        self.done.append((command, command.do(self)))
        return self

    def __enter__(self):
        self.mark = len(self.done)
        return self

    def __exit__(self, kind, e, tb):
        if e is not None:
            self.undo(len(self.done) - self.mark)
        else:
            backs = [b for _, b in self.done[self.mark:]]
            todo = [c for c, _ in self.done[self.mark:]]
            self.done[self.mark:] = [(Macro(*todo), Macro(*backs[::-1]))]
        return kind is LookupError


class Watcher:
    def __init__(self, name):
        self.name, self.seen = name, []

    def notice(self, doc, what):
        self.seen.append(f"{what!r}->{doc}")


def attempt(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(f"{type(e).__name__}: {e}", f"<- {e.__cause__!r}" if e.__cause__ else "")


d = Document("hello")
w, v = d.watch(Watcher("w")), d.watch(Watcher("v"))
print(d("insert", 5, " world")("replace", "l", "L")("delete", 0, 1), d.done)
print(d.undo(2), d.undone, d.redo(), d.redo(), d.undo(3))
del v
attempt(d.undo)
attempt(d("insert", 0, ">").redo)
with d as same:
    same("insert", 1, "a")("insert", 2, "b")
print(d, len(d.done), d.undo(), d.redo(), d.done[-1])
with d:
    d("delete", 0, 3)
    raise LookupError("given up")
print(d, len(d.done))
try:
    with d:
        d("insert", 0, "!")
        d("insert", 99, "x")
except IndexError as e:
    print(type(e).__name__, e, d)
attempt(d, "all", Insert(0, "x"), Delete(0, 2), Insert(50, "y"))
attempt(d, "replace", "zz", "")
attempt(d, "none")
attempt(d, "insert", 1)
attempt(d, "insert", "1", "x")
attempt(d, "insert", 1, 5)
attempt(Command)
attempt(lambda: type("Insert", (Command,), {}))
attempt(lambda: type("Half", (Command,), {}, key="half")())
attempt(lambda: type("Odd", (Command,), {}, key="odd", extra=1))
attempt(d.buf.__setitem__, 1, "x")
attempt(d.buf.__setitem__, slice(0, 4, 2), "x")
attempt(lambda: d.buf[100])
print(d, len(d.buf), d.buf[-1], d.buf[::2], *w.seen, len(d._watchers), sep="\n")
print({k: c.__name__ for k, c in sorted(Command.kinds.items())}, sorted(Command.__abstractmethods__))
