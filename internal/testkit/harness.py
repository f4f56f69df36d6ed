# Imports modules, each in a process of its own, and writes down what each
# printed and how it ended: one JSON object a line, in the order asked for.
# usage: harness.py DIR REPORT SECONDS NAME...
import faulthandler
import json
import os
import signal
import sys
import tempfile

HERE = __file__


def frames(tb):
    out = []
    while tb is not None:
        code = tb.tb_frame.f_code
        name = code.co_filename
        if name != HERE and not name.startswith("<frozen importlib"):
            out.append([os.path.basename(name), tb.tb_lineno, code.co_name])
        tb = tb.tb_next
    return out


def text_of(error):
    try:
        return str(error)
    except BaseException as inner:
        return "<str() raised %s>" % type(inner).__name__


def describe(error, depth=0):
    if error is None:
        return None
    if depth > 8:
        return {"type": "...", "text": "", "frames": []}
    cls = type(error)
    name = cls.__qualname__
    if cls.__module__ not in ("builtins", "__main__"):
        name = cls.__module__ + "." + name
    return {
        "type": name,
        "text": text_of(error),
        "frames": frames(error.__traceback__),
        "cause": describe(error.__cause__, depth + 1),
        "context": None if error.__suppress_context__ else describe(error.__context__, depth + 1),
    }


def child(name, out, err, report):
    os.dup2(out, 1)
    os.dup2(err, 2)
    faulthandler.enable()
    result = None
    try:
        __import__(name)
    except BaseException as error:
        result = describe(error)
    sys.stdout.flush()
    # What is printed while the interpreter shuts down is in no fixed order.
    with open(report, "w") as f:
        json.dump({"exception": result, "length": os.lseek(1, 0, os.SEEK_CUR)}, f)
    sys.modules.pop(name, None)


def run(name, seconds, report):
    open(report, "w").close()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        pid = os.fork()
        if pid == 0:
            signal.alarm(seconds)
            child(name, out.fileno(), err.fileno(), report)
            return None  # the interpreter ends as it always does
        status = os.waitpid(pid, 0)[1]
        record = {"name": name, "signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0, "exception": None, "ended": False}
        with open(report) as f:
            text = f.read()
        out.seek(0)
        stdout = out.read()
        if text:
            data = json.loads(text)
            record["exception"] = data["exception"]
            record["ended"] = True
            stdout = stdout[: data["length"]]
        err.seek(0)
        record["stdout"] = stdout.decode("utf-8", "backslashreplace")
        record["stderr"] = err.read().decode("utf-8", "backslashreplace")
        return record


def main():
    directory, report, seconds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    names = sys.argv[4:]
    del sys.argv[1:]
    sys.path[0] = directory
    with open(report, "a") as f:
        for name in names:
            if name in sys.modules:
                sys.exit("a program cannot be called " + name)
            f.flush()
            record = run(name, seconds, report + ".one")
            if record is None:
                return
            f.write(json.dumps(record) + "\n")


main()
