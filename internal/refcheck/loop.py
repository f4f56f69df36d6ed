# Imports modules again and again, each in a process of its own, and writes how
# many more references there were after each time: one JSON object a line.
# usage: loop.py DIR REPORT SECONDS TIMES NAME...
import array
import gc
import importlib
import json
import os
import signal
import sys
import tempfile


def once(name):
    keep = set(sys.modules)
    try:
        importlib.import_module(name)
    except BaseException:
        pass
    sys.stdout.flush()
    for new in set(sys.modules) - keep:
        if getattr(getattr(sys.modules[new], "__spec__", None), "origin", None) is None:
            continue
        if os.path.dirname(sys.modules[new].__spec__.origin).startswith(sys.path[0]):
            del sys.modules[new]
    sys.modules.pop(name, None)
    for hook in "_type_cache", "_clear_type_cache":
        getattr(sys, hook, int)()
    sys.last_type = sys.last_value = sys.last_traceback = None
    for _ in range(3):
        gc.collect()


def child(name, times, report):
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    if not os.environ.get("REFCHECK_STDERR"):
        os.dup2(null, 2)
    deltas = array.array("q")  # holds no references
    before = 0
    for i in range(times):
        once(name)
        now = sys.gettotalrefcount()
        deltas.append(now - before)
        before = now
    with open(report, "w") as f:
        json.dump(list(deltas)[1:], f)
    os._exit(0)


def main():
    directory, report, seconds, times = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    names = sys.argv[5:]
    del sys.argv[1:]
    sys.path[0] = directory
    with open(report, "w") as out:
        for name in names:
            one = report + ".one"
            with open(one, "w"):
                pass
            out.flush()
            pid = os.fork()
            if pid == 0:
                signal.alarm(seconds)
                child(name, times, one)
            status = os.waitpid(pid, 0)[1]
            with open(one) as f:
                text = f.read()
            record = {"Name": name, "Signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0, "Deltas": json.loads(text) if text else None}
            out.write(json.dumps(record) + "\n")


main()
