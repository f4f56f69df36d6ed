#!/usr/bin/env python3
"""Times the small typed functions of bench/forms as pyxc and Cython compile them.

pyxc compiles with its defaults, Cython's C is compiled as setuptools does with
the flags of a common interpreter: -O3 -fwrapv -DNDEBUG. Each f_NAME(n) runs in
turns in one process, n so that a call takes a few tenths of a millisecond; the
figure is the least time of all rounds. Results have to be the same.

usage: python bench/forms.py [--pyxc bin/pyxc] [--rounds N] [--only REGEX] [--cython DIR] [--below RATIO] [--write docs/performance.md]

--write puts what is slower than Cython's, and the mean, between the markers of
that file.
"""
import argparse
import hashlib
import importlib.util
import math
import os
import re
import subprocess
import sys
import sysconfig
import tempfile
import time

import run

SOURCES = os.path.join(run.HERE, "forms")
FLAGS = ["-O3", "-fwrapv", "-DNDEBUG"]
START, END = "<!-- bench/forms.py writes from here -->\n", "<!-- to here, forms -->\n"
SUFFIX = sysconfig.get_config_var("EXT_SUFFIX")


def build_cython(options, source, directory):
    """Compiles with Cython, or takes what was compiled before. False if there is no Cython."""
    name = os.path.splitext(os.path.basename(source))[0]
    with open(source, "rb") as f:
        key = hashlib.sha256(repr((f.read(), name, run.CYTHON, FLAGS, SUFFIX, run.compiler())).encode()).hexdigest()[:24]
    cache = os.path.join(run.cache_directory(), "bench-modules")
    os.makedirs(cache, exist_ok=True)
    kept, output = os.path.join(cache, key + SUFFIX), os.path.join(directory, name + SUFFIX)
    if not os.path.exists(kept):
        found = run.find_cython(options)
        if found is None:
            return False
        python, env = found
        c = os.path.join(directory, name + ".c")
        subprocess.run([python, "-m", "cython", "-3", "--module-name", name, "-o", c, source], env=env, check=True)
        subprocess.run(["cc", "-shared", "-fPIC", "-w"] + FLAGS + ["-I" + sysconfig.get_path("include"), c, "-o", kept, "-lm"], check=True)
    os.symlink(kept, output)
    return True


def load(directory, name):
    spec = importlib.util.spec_from_file_location(name, os.path.join(directory, name + SUFFIX))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def seconds(function, n):
    start = time.perf_counter()
    function(n)
    return time.perf_counter() - start


def size(function):
    """An n for which a call takes long enough to be timed."""
    n = 1000
    while n < 256000 and min(seconds(function, n) for _ in range(3)) < 0.0002:
        n *= 4
    return n


def measure(ours, theirs, rounds):
    """The least times of both for n, and n; None if the results differ."""
    n = max(size(ours), size(theirs))
    if repr(ours(n)) != repr(theirs(n)):
        return None
    best = [math.inf, math.inf]
    for _ in range(rounds):
        for i, function in enumerate((ours, theirs)):
            best[i] = min(best[i], seconds(function, n))
    return best[0], best[1], n


def all_rows(options, work):
    """(ratio, module, name, ours, theirs, n) for each function; those whose results differ."""
    rows, wrong = [], []
    for source in sorted(f for f in os.listdir(SOURCES) if f.endswith(".pyx")):
        source = os.path.join(SOURCES, source)
        name = os.path.splitext(os.path.basename(source))[0]
        directories = [os.path.join(work, kind) for kind in ("pyxc", "cython")]
        for d in directories:
            os.makedirs(d, exist_ok=True)
        subprocess.run([options.pyxc, "build", "-q", "--python", sys.executable, "--out-dir", directories[0], source], check=True)
        if not build_cython(options, source, directories[1]):
            sys.exit("there is no Cython to compare with")
        ours, theirs = (load(d, name) for d in directories)
        for f in dir(ours):
            if f.startswith("f_") and re.search(options.only, name + "." + f[2:]):
                times = measure(getattr(ours, f), getattr(theirs, f), options.rounds)
                if times is None:
                    wrong.append(name + "." + f[2:])
                else:
                    rows.append((times[1] / times[0], name, f[2:]) + times)
    return sorted(rows), wrong


def mean(rows):
    return math.exp(sum(math.log(r[0]) for r in rows) / len(rows))


def markdown(rows, title):
    groups = {}
    for row in rows:
        groups.setdefault(row[1], []).append(row)
    lines = [title + ".", "", "| forms | number | geometric mean of Cython / pyxc | least | slower than Cython's |", "|---|---:|---:|---:|---|"]
    for name, group in sorted(groups.items()) + [("all", rows)]:
        slower = ["%s %.2f" % (r[2], r[0]) for r in group if r[0] < 0.95] if name != "all" else []
        lines.append("| %s | %d | %.2f | %.2f | %s |" % (name, len(group), mean(group), group[0][0], ", ".join(slower)))
    return "\n".join(lines) + "\n"


def write(path, text):
    with open(path) as f:
        old = f.read()
    with open(path, "w") as f:
        f.write(old.split(START)[0] + START + text + END + old.split(END)[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--pyxc", default=os.path.join(run.HERE, "..", "bin", "pyxc"))
    parser.add_argument("--cython")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--only", default="")
    parser.add_argument("--below", type=float, default=math.inf)
    parser.add_argument("--write")
    options = parser.parse_args()
    options.python = sys.executable
    with tempfile.TemporaryDirectory() as work:
        rows, wrong = all_rows(options, work)
    title = "CPython %s, %s, pyxc's defaults and Cython %s at %s, minimum of %d rounds" % (
        sys.version.split()[0], run.compiler(), run.CYTHON, " ".join(FLAGS), options.rounds)
    print(title)
    for ratio, module, name, ours, theirs, n in rows:
        if ratio < options.below:
            print("%6.2f  %-36s pyxc %9.3f ns  Cython %9.3f ns" % (ratio, module + "." + name, ours / n * 1e9, theirs / n * 1e9))
    if rows:
        print("%6.2f  geometric mean of %d" % (mean(rows), len(rows)))
    for name in wrong:
        print("differs:", name)
    if options.write and not options.only:
        write(options.write, markdown(rows, title))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
