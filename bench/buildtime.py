#!/usr/bin/env python3
"""What building the tiny module costs: pyxc against Cython's cythonize, CPU time of the whole command, interleaved.

    python3 bench/buildtime.py --pyxc bin/pyxc --cython DIR-OF-CYTHON-SOURCES [-n 5]

Prints medians of: source changed, nothing changed, size of the module, lines of C, import time.
"""
import argparse
import glob
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

SOURCE = """def calculate_sum(n):
    cdef int i
    cdef int total = 0
    for i in range(n):
        total += i
    return total
"""


def cpu(argv, cwd, env):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(argv, cwd=cwd, env=env, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


IMPORT = """
import sys, time, importlib.machinery, importlib.util
path = sys.argv[1]
loader = importlib.machinery.ExtensionFileLoader("mymodule", path)
spec = importlib.util.spec_from_loader("mymodule", loader)
start = time.perf_counter()
module = importlib.util.module_from_spec(spec)
loader.exec_module(module)
print(time.perf_counter() - start)
"""


def import_time(path):
    return min(float(subprocess.check_output([sys.executable, "-S", "-c", IMPORT, path])) for _ in range(15))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pyxc", required=True)
    parser.add_argument("--cython", required=True)
    parser.add_argument("-n", type=int, default=5)
    args = parser.parse_args()
    work = tempfile.mkdtemp(prefix="buildtime-")
    env = dict(os.environ, PYXC_PYTHON=sys.executable, PYTHONPATH=os.path.abspath(args.cython))
    env.setdefault("PYXC_CACHE_DIR", os.path.join(work, "cache"))
    tools = {
        "pyxc": [os.path.abspath(args.pyxc), "build", "mymodule.pyx"],
        "cython": [sys.executable, os.path.join(os.path.abspath(args.cython), "cythonize.py"), "-i", "-3", "mymodule.pyx"],
    }
    changed, same, paths = {t: [] for t in tools}, {t: [] for t in tools}, {}
    for round_ in range(args.n + 1):
        for tool, argv in tools.items():
            cwd = os.path.join(work, tool)
            os.makedirs(cwd, exist_ok=True)
            with open(os.path.join(cwd, "mymodule.pyx"), "w") as file:
                file.write(SOURCE + "# %d\n" % round_)
            subprocess.run(["sleep", "0.05"])
            first, again = cpu(argv, cwd, env), cpu(argv, cwd, env)
            if round_:  # the first one also fills the caches
                changed[tool].append(first)
                same[tool].append(again)
            paths[tool] = glob.glob(os.path.join(cwd, "*.so"))[0]
    for name, times in (("source changed", changed), ("nothing changed", same)):
        median = {tool: statistics.median(times[tool]) for tool in tools}
        print("%-16s pyxc %.3f s, cython %.3f s: 1/%.1f" % (name, median["pyxc"], median["cython"], median["cython"] / median["pyxc"]))
    for path in paths.values():
        subprocess.run(["strip", path], check=True)
    print("%-16s pyxc %d, cython %d bytes" % ("stripped module", *(os.path.getsize(paths[t]) for t in tools)))
    subprocess.run(tools["pyxc"][:1] + ["cc", "mymodule.pyx", "-o", "mymodule.c"], cwd=os.path.join(work, "pyxc"), check=True)
    lines = [sum(1 for _ in open(os.path.join(work, tool, "mymodule.c"))) for tool in tools]
    print("%-16s pyxc %d, cython %d" % ("lines of C", *lines))
    times = [import_time(paths[tool]) for tool in tools]
    print("%-16s pyxc %.3f ms, cython %.3f ms: 1/%.1f" % ("import", times[0] * 1e3, times[1] * 1e3, times[1] / times[0]))
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
