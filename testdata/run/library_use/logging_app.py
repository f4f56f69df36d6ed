# logging as an application uses it: hierarchy, handlers, filters, adapters, formatters, exceptions, subclassing.
import io
import logging
import logging.handlers
import queue


class ListHandler(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.records = []

    def emit(self, record):
        self.records.append(self.format(record))


class Failing(logging.Handler):
    def emit(self, record):
        try:
            raise ValueError("emit failed")
        except ValueError:
            self.handleError(record)

    def handleError(self, record):
        failures.append(record.getMessage())


class Upper(logging.Formatter):
    def format(self, record):
        return super().format(record).upper() + getattr(record, "extra_mark", "")

    def formatException(self, exc_info):
        return "<%s: %s>" % (exc_info[0].__name__, exc_info[1])


class OnlyEven(logging.Filter):
    def filter(self, record):
        return not record.args or record.args[0] % 2 == 0


class MyLogger(logging.Logger):
    def trace(self, msg, *args, **kw):
        if self.isEnabledFor(5):
            self._log(5, msg, args, **kw)


failures = []
logging.addLevelName(5, "TRACE")
logging.setLoggerClass(MyLogger)
root = logging.getLogger("app")
root.propagate = False
root.setLevel(logging.DEBUG)
out = io.StringIO()
stream = logging.StreamHandler(out)
stream.setFormatter(logging.Formatter("%(levelname)-8s %(name)s: %(message)s"))
listed = ListHandler(logging.WARNING)
listed.setFormatter(Upper("{name}|{message}", style="{"))
root.addHandler(stream)
root.addHandler(listed)
root.addHandler(Failing())
child = root.getChild("module.part")
child.addFilter(OnlyEven())
for i in range(4):
    child.info("number %d", i)
child.warning("warn %s", 2)
child.trace("not enabled")
child.setLevel(5)
child.trace("enabled %d", 4)


def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        child.exception("divide failed")
        child.error("again", exc_info=True, extra={"extra_mark": "!"})
        return None


divide(1, 0)
root.error("dict %(a)s %(b)r", {"a": 1, "b": "x"})
root.error("bad args %d", "text") if False else root.error("percent %% %s", "ok")
root.log(35, "own level")


class Adapter(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['user']}] {msg}", kwargs


Adapter(child, {"user": "u1"}).critical("adapted %d", 6)
memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=listed)
buffered = logging.getLogger("buffered")
buffered.propagate = False
buffered.addHandler(memory)
buffered.setLevel(logging.INFO)
buffered.info("held 1")
buffered.info("held 2")
print(len([r for r in listed.records if "HELD" in r]))
buffered.error("flushes")
print(len([r for r in listed.records if "HELD" in r or "FLUSHES" in r]))
q = queue.Queue()
queued = logging.getLogger("queued")
queued.propagate = False
queued.addHandler(logging.handlers.QueueHandler(q))
queued.warning("through %s", "queue")
listener = logging.handlers.QueueListener(q, listed)
listener.start()
listener.stop()
for line in out.getvalue().splitlines() + [line for r in listed.records for line in r.splitlines()]:
    if not line.startswith(" "):  # no source lines
        print(line)
print(failures)
record = child.makeRecord("n", logging.INFO, "file.py", 7, "msg %s", ("arg",), None, "func", {"custom": 1})
print(record.getMessage(), record.custom, record.lineno, record.funcName, record.module)
try:
    child.makeRecord("n", 1, "f", 1, "m", (), None, extra={"message": 1})
except KeyError as e:
    print(e)
print(child.getEffectiveLevel(), child.isEnabledFor(4), child.hasHandlers(), type(child).__name__, child.name, child.parent is root)
for bad in ("NOPE", 1.5, None):
    try:
        child.setLevel(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
logging.disable(logging.ERROR)
child.error("disabled")
child.critical("not disabled")
logging.disable(logging.NOTSET)
print(listed.records[-1])
lazy = []


class Lazy:
    def __str__(self):
        lazy.append("formatted")
        return "lazy"


root.setLevel(logging.ERROR)
root.debug("%s", Lazy())
print(lazy)
root.error("%s", Lazy())
print(len(lazy) > 0)
logging.setLoggerClass(logging.Logger)
