#!/usr/bin/env python3
"""Times the programs of bench/programs as pyxc and Cython compile them, in CPython, and written in C.

All run in turns, round after round, so that what else the machine does hits
them alike; the figure is the least CPU time of all rounds. Each program defines
run(), whose result has to be the same everywhere. A .py is plain Python; a
.pyx is typed, and the .c beside it is the same by hand: it defines run_long()
or run_double().

usage: python bench/run.py [--pyxc bin/pyxc] [--rounds N] [--only NAME,...] [--cython DIR] [--json FILE] [--write docs/performance.md]

--write puts the tables into that file, between its markers, each row with its
line of bench/costs.txt.

Cython is taken from --cython or PYXC_CYTHON_SUITE (a directory to put on the
path), else from the interpreter, else it is installed into a virtual
environment in the cache directory.
"""
import argparse
import ctypes
import hashlib
import importlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CYTHON = "3.2.9"
PROCESS_ROUNDS = 3


def worker(directory):
    """Answers each line "NAME" with the time and the result of NAME.run()."""
    sys.path.insert(0, directory)
    for line in sys.stdin:
        try:
            run = c_function(directory, line.strip()) or importlib.import_module(line.strip()).run
            start = time.process_time()
            result = run()
            answer = [time.process_time() - start, repr(result)]
        except BaseException as error:
            answer = [None, "%s: %s" % (type(error).__name__, error)]
        print(json.dumps(answer), flush=True)


def c_function(directory, name):
    """run_long or run_double of the shared object that a program in C was made into, None if there is none."""
    path = os.path.join(directory, name + ".c.so")
    if not os.path.exists(path):
        return None
    library = ctypes.CDLL(path)
    for symbol, result in (("run_long", ctypes.c_long), ("run_double", ctypes.c_double)):
        if hasattr(library, symbol):
            function = getattr(library, symbol)
            function.restype = result
            return function
    raise AttributeError("%s.c has neither run_long nor run_double" % name)


class Worker:
    def __init__(self, python, directory, names=None):
        self.names = names
        self.command = [python, os.path.abspath(__file__), "--worker", directory]
        self.begin()

    def begin(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def time(self, name):
        self.process.stdin.write(name + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        return json.loads(line) if line else [None, "crashed"]

    def has(self, name):
        return self.names is None or name in self.names

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def build_pyxc(options, sources, directory):
    command = [options.pyxc, "build", "--python", options.python, "--out-dir", directory, "-q", "-O", options.opt]
    return subprocess.run(command + sources).returncode == 0


def cache_directory():
    """Where Cython and what it compiled are kept from one run to the next."""
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache"), "pyxc")


def find_cython(options):
    """The environment in which "python -m cython" is Cython, or None."""
    for directory in (options.cython, os.environ.get("PYXC_CYTHON_SUITE")):
        if directory:
            return options.python, dict(os.environ, PYTHONPATH=directory)
    if subprocess.run([options.python, "-c", "import Cython"], stderr=subprocess.DEVNULL).returncode == 0:
        return options.python, dict(os.environ)
    venv = os.path.join(cache_directory(), "bench-cython-" + CYTHON)
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
    cache = os.path.join(cache_directory(), "bench-modules")
    os.makedirs(cache, exist_ok=True)
    for source in sources:
        name = os.path.splitext(os.path.basename(source))[0]
        c = os.path.join(directory, name + ".c")
        with open(source, "rb") as f:
            key = hashlib.sha256(repr((f.read(), name, CYTHON, options.opt, suffix, compiler())).encode()).hexdigest()[:24]
        kept = os.path.join(cache, key + suffix)
        if os.path.exists(kept):
            shutil.copy(kept, os.path.join(directory, name + suffix))
            done += 1
            continue
        if subprocess.run([python, "-m", "cython", "-3", "--module-name", name, "-o", c, source], env=env).returncode:
            continue
        command = ["cc", "-shared", "-fPIC", "-w", "-O" + options.opt, "-DNDEBUG", "-I" + include, c, "-o",
                   os.path.join(directory, name + suffix), "-lm"]
        if subprocess.run(command).returncode == 0:
            shutil.copy(os.path.join(directory, name + suffix), kept)
            done += 1
    return done > 0


def build_c(sources, directory, opt):
    for source in sources:
        c = os.path.splitext(source)[0] + ".c"
        if os.path.exists(c):
            out = os.path.join(directory, os.path.basename(c) + ".so")
            subprocess.run(["cc", "-shared", "-fPIC", "-O" + opt, c, "-o", out, "-lm"], check=True)


def measure(workers, names, rounds):
    """The least time and the result of each program by kind. Every PROCESS_ROUNDS rounds all processes are new: where the
    modules come to lie in memory makes some programs up to 1.7 times slower, whoever compiled them."""
    best = {name: {} for name in names}
    results = {name: {} for name in names}
    for i in range(rounds):
        if i and i % PROCESS_ROUNDS == 0:
            for w in workers.values():
                w.close()
                w.begin()
        for name in names:
            for kind, w in workers.items():
                if not w.has(name):
                    continue
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


# Which times stand in a table, and which ratios behind them.
PLAIN = (["pyxc", "Cython", "CPython"], [("Cython", "pyxc"), ("CPython", "pyxc")])
TYPED = (["pyxc", "Cython", "C -O2", "C -O3"], [("Cython", "pyxc"), ("pyxc", "C -O2"), ("pyxc", "C -O3")])


def rows(best, names, shape):
    """The cells of a table: a head, a row for each program, the geometric means of the ratios."""
    kinds, ratios = shape
    table = [["program"] + kinds + ["%s / %s" % r for r in ratios]]
    products = {r: [1.0, 0] for r in ratios}
    for name in names:
        times = best[name]
        row = [name] + ["%.2f ms" % (times[kind] * 1e3) if kind in times else "-" for kind in kinds]
        for over, under in ratios:
            if over in times and under in times:
                ratio = times[over] / times[under]
                products[over, under][0] *= ratio
                products[over, under][1] += 1
                row.append("%.2f" % ratio)
            else:
                row.append("-")
        table.append(row)
    table.append(["geometric mean"] + [""] * len(kinds) + ["%.2f" % (p ** (1 / n)) if n else "-" for p, n in products.values()])
    return table


def text_table(table):
    widths = [max(len(row[i]) for row in table) for i in range(len(table[0]))]
    return "\n".join("  ".join(cell.ljust(w) if i == 0 else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths))) for row in table)


def costs():
    """What costs most in each program, from costs.txt."""
    with open(os.path.join(HERE, "costs.txt")) as f:
        return dict(line.strip().split(": ", 1) for line in f if ": " in line)


def markdown(table, costs):
    lines = ["| " + " | ".join(table[0]) + " | what costs most |", "|---" + "|---:" * (len(table[0]) - 1) + "|---|"]
    lines += ["| " + " | ".join(row) + " | " + costs.get(row[0], "") + " |" for row in table[1:]]
    return "\n".join(lines)


def write(path, text):
    """Replaces what stands between the markers of a document."""
    start, end = "<!-- bench/run.py writes from here -->\n", "<!-- to here -->\n"
    with open(path) as f:
        old = f.read()
    head, tail = old.split(start)[0], old.split(end)[1]
    with open(path, "w") as f:
        f.write(head + start + text + end + tail)


def compiler():
    """The name and version of the C compiler."""
    return subprocess.run(["cc", "--version"], capture_output=True, text=True).stdout.split("\n")[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pyxc", default=os.path.join(HERE, "..", "bin", "pyxc"))
    parser.add_argument("--cython")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="")
    parser.add_argument("--opt", default="2")
    parser.add_argument("--json")
    parser.add_argument("--write")
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
        typed = [n for n, src in zip(names, sources) if src.endswith(".pyx")]
        plain = [n for n in names if n not in typed]
        workers["CPython"] = Worker(options.python, interpreted, plain)
        for opt in "23":
            directory = os.path.join(work, "C" + opt)
            os.mkdir(directory)
            build_c(sources, directory, opt)
            workers["C -O" + opt] = Worker(options.python, directory, [n for n in typed if os.path.exists(os.path.join(programs, n + ".c"))])
        best, results = measure(workers, names, options.rounds)
        for w in workers.values():
            w.close()
    title = "CPython %s, %s, -O%s, minimum of %d rounds in %d processes" % (
        sys.version.split()[0], compiler(), options.opt, options.rounds, -(-options.rounds // PROCESS_ROUNDS))
    tables = [(head, rows(best, group, shape)) for head, group, shape in (("Plain Python", plain, PLAIN), ("Typed", typed, TYPED)) if group]
    print(title)
    for head, t in tables:
        print("\n%s\n%s" % (head, text_table(t)))
    if options.write:
        notes = costs()
        write(options.write, title + ".\n" + "".join("\n### %s\n\n%s\n" % (head, markdown(t, notes)) for head, t in tables))
    wrong = check(results)
    for line in wrong:
        print("differs:", line)
    if options.json:
        with open(options.json, "w") as f:
            json.dump(best, f, indent=1)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
