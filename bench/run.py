#!/usr/bin/env python3
"""Times the programs of bench/programs as pyxc and Cython compile them, and in CPython.

All run in turns, round after round, so that what else the machine does hits
them alike; the figure is the minimum over the rounds. Each program defines
run(), whose result has to be the same everywhere.

usage: python bench/run.py [--pyxc bin/pyxc] [--rounds N] [--only NAME,...] [--cython DIR] [--json FILE]

Cython is taken from --cython or PYXC_CYTHON_SUITE (a directory to put on the
path), else from the interpreter, else it is installed into a virtual
environment in the cache directory.
"""
import argparse
import importlib
import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CYTHON = "3.2.9"


def worker(directory):
    """Answers each line "NAME" with the time and the result of NAME.run()."""
    sys.path.insert(0, directory)
    for line in sys.stdin:
        try:
            run = importlib.import_module(line.strip()).run
            start = time.perf_counter()
            result = run()
            answer = [time.perf_counter() - start, repr(result)]
        except BaseException as error:
            answer = [None, "%s: %s" % (type(error).__name__, error)]
        print(json.dumps(answer), flush=True)


class Worker:
    def __init__(self, python, directory):
        self.process = subprocess.Popen([python, os.path.abspath(__file__), "--worker", directory], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)

    def time(self, name):
        self.process.stdin.write(name + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        return json.loads(line) if line else [None, "crashed"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def build_pyxc(options, sources, directory):
    command = [options.pyxc, "build", "--python", options.python, "--out-dir", directory, "-q", "-O", options.opt]
    return subprocess.run(command + sources).returncode == 0


def find_cython(options):
    """The environment in which "python -m cython" is Cython, or None."""
    for directory in (options.cython, os.environ.get("PYXC_CYTHON_SUITE")):
        if directory:
            return options.python, dict(os.environ, PYTHONPATH=directory)
    if subprocess.run([options.python, "-c", "import Cython"], stderr=subprocess.DEVNULL).returncode == 0:
        return options.python, dict(os.environ)
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    venv = os.path.join(cache, "pyxc", "bench-cython-" + CYTHON)
    python = os.path.join(venv, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([options.python, "-m", "venv", venv], check=True)
    if subprocess.run([python, "-c", "import Cython"], stderr=subprocess.DEVNULL).returncode:
        if subprocess.run([python, "-m", "pip", "install", "-q", "cython==" + CYTHON]).returncode:
            return None
    return python, dict(os.environ)


def build_cython(options, sources, directory):
    found = find_cython(options)
    if found is None:
        return False
    python, env = found
    include = sysconfig.get_path("include")
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    done = 0
    for source in sources:
        name = os.path.splitext(os.path.basename(source))[0]
        c = os.path.join(directory, name + ".c")
        if subprocess.run([python, "-m", "cython", "-3", "--module-name", name, "-o", c, source], env=env).returncode:
            continue
        command = ["cc", "-shared", "-fPIC", "-w", "-O" + options.opt, "-DNDEBUG", "-I" + include, c, "-o",
                   os.path.join(directory, name + suffix), "-lm"]
        done += subprocess.run(command).returncode == 0
    return done > 0


def measure(workers, names, rounds):
    best = {name: {} for name in names}
    results = {name: {} for name in names}
    for _ in range(rounds):
        for name in names:
            for kind, w in workers.items():
                seconds, result = w.time(name)
                results[name][kind] = result
                if seconds is not None:
                    best[name][kind] = min(seconds, best[name].get(kind, seconds))
    return best, results


def check(results):
    """Results that differ or could not be had, as text."""
    wrong = []
    for name, by in results.items():
        good = {text for kind, text in by.items()}
        if len(good) > 1:
            wrong.append("%s: %s" % (name, ", ".join("%s gives %s" % item for item in by.items())))
    return wrong


def table(best, kinds):
    lines = ["%-18s" % "" + "".join("%12s" % kind for kind in kinds) + "%14s%14s" % ("Cython/pyxc", "CPython/pyxc")]
    products = {"Cython": [1.0, 0], "CPython": [1.0, 0]}
    for name, times in best.items():
        row = "%-18s" % name
        for kind in kinds:
            row += "%9.2f ms" % (times[kind] * 1e3) if kind in times else "%12s" % "-"
        for kind in ("Cython", "CPython"):
            if kind in times and "pyxc" in times:
                ratio = times[kind] / times["pyxc"]
                products[kind][0] *= ratio
                products[kind][1] += 1
                row += "%14.2f" % ratio
            else:
                row += "%14s" % "-"
        lines.append(row)
    means = ["%14.2f" % (p ** (1 / n)) if n else "%14s" % "-" for p, n in products.values()]
    lines.append("%-18s" % "geometric mean" + " " * 12 * len(kinds) + "".join(means))
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pyxc", default=os.path.join(HERE, "..", "bin", "pyxc"))
    parser.add_argument("--cython")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="")
    parser.add_argument("--opt", default="2")
    parser.add_argument("--json")
    parser.add_argument("--worker")
    options = parser.parse_args()
    if options.worker:
        return worker(options.worker)
    options.python = sys.executable
    programs = os.path.join(HERE, "programs")
    sources = sorted(os.path.join(programs, f) for f in os.listdir(programs) if f.endswith((".py", ".pyx")))
    if options.only:
        wanted = options.only.split(",")
        sources = [s for s in sources if os.path.splitext(os.path.basename(s))[0] in wanted]
    names = [os.path.splitext(os.path.basename(s))[0] for s in sources]
    with tempfile.TemporaryDirectory() as work:
        workers = {}
        for kind, build in (("pyxc", build_pyxc), ("Cython", build_cython)):
            directory = os.path.join(work, kind)
            os.mkdir(directory)
            if build(options, sources, directory) or kind == "pyxc":
                workers[kind] = Worker(options.python, directory)
        interpreted = os.path.join(work, "CPython")
        os.mkdir(interpreted)
        for source in sources:
            if source.endswith(".py"):
                os.symlink(source, os.path.join(interpreted, os.path.basename(source)))
        workers["CPython"] = Worker(options.python, interpreted)
        typed = {os.path.splitext(os.path.basename(s))[0] for s in sources if s.endswith(".pyx")}
        best, results = measure(workers, names, options.rounds)
        for w in workers.values():
            w.close()
    for name in typed:
        results[name].pop("CPython", None)
    print("Python %s, -O%s, minimum of %d rounds" % (sys.version.split()[0], options.opt, options.rounds))
    print(table(best, list(workers)))
    wrong = check(results)
    for line in wrong:
        print("differs:", line)
    if options.json:
        with open(options.json, "w") as f:
            json.dump(best, f, indent=1)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
