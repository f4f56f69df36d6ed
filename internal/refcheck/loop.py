# Imports modules, each in a process of its own, and writes how many more
# references there were after each round that the module made of its body: one
# JSON object a line.
# usage: loop.py DIR REPORT SECONDS NAME...
import array
import gc
import importlib
import json
import os
import signal
import sys
import types

deltas = array.array("q")  # holds no references
before = 0


def tick(names, keep):
    """The end of a round: forgets what it bound, and counts."""
    global before
    for name in list(names):
        if name not in keep:
            del names[name]
    sys.stdout.flush()
    sys._clear_type_cache()
    for _ in range(3):
        gc.collect()
    now = sys.gettotalrefcount()
    deltas.append(now - before)
    before = now


def child(name, report):
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    sys.modules["refcheck_rounds"] = types.ModuleType("refcheck_rounds")
    sys.modules["refcheck_rounds"].tick = tick
    try:
        importlib.import_module(name)
    except BaseException:
        pass
    with open(report, "w") as f:
        json.dump(list(deltas)[1:], f)
    os._exit(0)


def main():
    directory, report, seconds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    names = sys.argv[4:]
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
                child(name, one)
            status = os.waitpid(pid, 0)[1]
            with open(one) as f:
                text = f.read()
            record = {"Name": name, "Signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0, "Deltas": json.loads(text) if text else None}
            out.write(json.dumps(record) + "\n")


main()
