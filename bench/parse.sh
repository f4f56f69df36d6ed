#!/bin/sh
# Compares pyxc's parser with CPython's ast.parse over one standard library:
# lines a second of processor time, one core, in turns.
# usage: bench/parse.sh [PYTHON [ROUNDS]]
set -e
python=${1:-python3}
rounds=${2:-5}
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
go test -c -o "$work/parser.test" ./parser
cat > "$work/parse.py" <<'PY'
import ast, os, sys, time, warnings
warnings.simplefilter("ignore")
texts = []
for path in open(sys.argv[1]).read().split("\n"):
    if path:
        texts.append(open(path, "rb").read())
lines = sum(t.count(b"\n") for t in texts)
start = time.process_time()
for t in texts:
    ast.parse(t)
print("%.0f" % (lines / (time.process_time() - start)))
PY
"$python" -I - > "$work/files" <<'PY'
import os, sysconfig, warnings
warnings.simplefilter("ignore")
root = sysconfig.get_path("stdlib")
for dir, dirs, files in os.walk(root):
    dirs[:] = sorted(d for d in dirs if d not in ("site-packages", "__pycache__"))
    for f in sorted(files):
        path = os.path.join(dir, f)
        if f.endswith(".py"):
            try:
                compile(open(path, "rb").read(), path, "exec", dont_inherit=True)
            except Exception:
                continue
            print(path)
PY
i=0
while [ $i -lt "$rounds" ]; do
    i=$((i + 1))
    theirs=$("$python" -I "$work/parse.py" "$work/files")
    ours=$(cd parser && PYXC_BENCH_FILES="$work/files" GOMAXPROCS=1 "$work/parser.test" -test.run TestThroughput -test.v | sed -n 's/.* \([0-9]*\) lines\/s.*/\1/p')
    echo "$theirs $ours"
done | awk '{ print "ast.parse", $1, "lines/s, pyxc", $2, "lines/s,", $2 / $1, "times"; a += $1; b += $2 }
    END { printf "mean: ast.parse %d, pyxc %d, %.2f times\n", a / NR, b / NR, b / a }'
