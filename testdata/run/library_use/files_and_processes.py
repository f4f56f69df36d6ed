# pathlib, tempfile, subprocess, os, shutil, glob, io: files written and read, subclasses of streams, child processes.
import glob
import io
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile


class Upper(io.TextIOWrapper):
    def write(self, s):
        return super().write(s.upper())


class Counting(io.RawIOBase):
    def __init__(self, data):
        self.data, self.reads = data, 0

    def readable(self):
        return True

    def readinto(self, b):
        self.reads += 1
        n = min(len(b), 3, len(self.data))
        b[:n], self.data = self.data[:n], self.data[n:]
        return n


class Tee(io.StringIO):
    def __init__(self, other):
        super().__init__()
        self.other = other

    def write(self, s):
        self.other.append(s)
        return super().write(s)


def tree(root):
    for path in sorted(root.rglob("*")):
        yield str(path.relative_to(root)), path.is_dir(), path.stat().st_size if path.is_file() else None


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except (OSError, ValueError, subprocess.SubprocessError, shutil.Error) as e:
        return type(e).__name__


with tempfile.TemporaryDirectory() as name:
    root = pathlib.Path(name)
    (root / "a" / "b").mkdir(parents=True)
    (root / "a" / "one.txt").write_text("line 1\nline 2\n")
    (root / "a" / "b" / "two.bin").write_bytes(bytes(range(5)))
    (root / "three.TXT").touch()
    print(list(tree(root)), sorted(p.name for p in root.glob("**/*.txt")), [os.path.basename(p) for p in glob.glob(str(root / "*"))])
    with open(root / "a" / "one.txt") as f, open(root / "copy.txt", "w", newline="") as g:
        for n, line in enumerate(f, 1):
            print(n, line, sep=":", end="|", file=g)
    print((root / "copy.txt").read_text(), f.closed, attempt(f.read))
    with (root / "upper.txt").open("wb") as raw, Upper(raw, encoding="latin-1") as up:
        print("text é", file=up)
        up.writelines(["x", "y"])
    print((root / "upper.txt").read_bytes())
    p = (root / "a" / "one.txt").rename(root / "moved.md")
    print(p.suffix, p.stem, p.with_suffix(".x").name, p.exists(), (root / "a" / "one.txt").exists(), p.parent == root)
    for f in (lambda: (root / "none").read_text(), lambda: (root / "a").mkdir(), lambda: (root / "a").rmdir(), lambda: open(root), lambda: os.remove(root / "none"), lambda: p.relative_to("/other"), lambda: shutil.copytree(root / "none", root / "x"),
              lambda: os.listdir(p), lambda: open(p, "q"), lambda: open(p, "rb", encoding="utf-8"), lambda: (root / "moved.md" / "below").exists()):
        print(attempt(f), end=" ")
    print()
    shutil.copytree(root / "a", root / "c", ignore=lambda d, names: [n for n in names if n.endswith(".bin")])
    print([x[0] for x in tree(root / "c")], shutil.which("no such program"))
    with zipfile.ZipFile(root / "z.zip", "w") as z:
        z.writestr("in/side.txt", "zipped")
        z.write(p, "m.md")
    with zipfile.ZipFile(root / "z.zip") as z:
        print(z.namelist(), z.read("in/side.txt"), attempt(z.testzip))
    found = [(os.path.relpath(d, root), sorted(ds), sorted(fs)) for d, ds, fs in os.walk(root)]
    print(sorted(found)[0])
    with tempfile.NamedTemporaryFile("w+", dir=root, suffix=".tmp", delete=False) as t:
        t.write("temp")
        t.seek(1)
        print(t.read(), t.name.endswith(".tmp"), os.path.getsize(t.name))
    script = root / "child.py"
    script.write_text("import sys\ndata = sys.stdin.read()\nprint(data[::-1])\nprint('err', file=sys.stderr)\nsys.exit(int(sys.argv[1]))\n")

    def child(code, **kw):
        return subprocess.run([sys.executable, "-S", str(script), str(code)], input="abc", capture_output=True, text=True, **kw)

    r = child(3)
    print(r.returncode, r.stdout.split(), r.stderr.split())
    try:
        child(2, check=True)
    except subprocess.CalledProcessError as e:
        print(e.returncode, e.output.strip(), str(e).split("'")[-1].strip())
    try:
        subprocess.run([sys.executable, "-S", "-c", "import time; time.sleep(60)"], timeout=0.05)
    except subprocess.TimeoutExpired as e:
        print("timed out", e.timeout > 0)
    print(attempt(subprocess.run, ["/nonexistent/program"]), attempt(subprocess.check_output, ["false"]))
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as proc:
        proc.stdin.write(b"through a pipe")
        proc.stdin.close()
        print(proc.stdout.read(), proc.wait(), proc.poll())
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.write(write, b"from the child")
        finally:
            os._exit(7)
    print(os.waitpid(pid, 0)[1] >> 8, os.read(read, 100))
    os.close(read), os.close(write)
    kept = root
print(kept.exists(), attempt(os.listdir, kept))
raw = Counting(b"line one\nline two\nrest")
buffered = io.BufferedReader(raw, 4)
print(buffered.readline(), buffered.peek(1)[:1], list(buffered), raw.reads > 5)
log = []
tee = Tee(log)
print("to", "tee", file=tee, end="!")
print(log, tee.getvalue())
s = io.StringIO("a\r\nb\rc", newline=None)
print(s.readlines(), attempt(io.StringIO().truncate, -1), io.BytesIO(b"xyz").getbuffer()[1:].tobytes())
with io.BytesIO() as mem:
    w = io.TextIOWrapper(mem, "utf-16-le", write_through=True)
    w.write("hé")
    print(mem.getvalue(), w.detach() is mem)
os.environ["PYXC_TEST_VALUE"] = "set"
print(os.getenv("PYXC_TEST_VALUE"), os.environ.pop("PYXC_TEST_VALUE"), os.environ.get("PYXC_TEST_VALUE", "unset"), os.path.join("a", "/b", "c"), os.path.splitext("x.tar.gz"), pathlib.PurePosixPath("/a/../b").parts)
