# What the targets do is said in README.md.
PYTHON ?= python3
FUZZTIME ?= 30s

.PHONY: build demo test lint golden bench fuzz fuzz-run refs asan conformance conformance-update libtest libtest-update stdlib stdlib-update clean

build:
	go build -o bin/pyxc ./cmd/pyxc

# The main job: an extension module from a source, and its use.
demo: build
	bin/pyxc build --python $(PYTHON) --out-dir bin/demo testdata/examples/mymodule.pyx
	cd bin/demo && $(PYTHON) -c 'import mymodule; print(mymodule.__file__); print(mymodule.calculate_sum(100))'

test: lint
	go test -count=1 ./internal/archtest # what it reads, the cache of results doesn't know of
	go test -timeout 40m ./...

lint:
	@unformatted=$$(gofmt -l $$(git ls-files '*.go')); if [ -n "$$unformatted" ]; then echo "gofmt would change: $$unformatted"; exit 1; fi
	go vet ./...

# Writes the golden sections anew; look at the difference before committing it.
golden:
	go test $$(git grep -l 'flag.Bool("update"' -- '*_test.go' 'internal/testkit/*.go' | xargs -n1 dirname | sort -u | sed 's|^|./|') -update

# Go benchmarks, then bench/programs and bench/forms compiled by pyxc and by Cython and in CPython.
bench: build
	go test -run '^$$' -bench . ./...
	$(PYTHON) bench/run.py --write docs/performance.md
	$(PYTHON) bench/forms.py --write docs/performance.md

# Every fuzz target for a while each.
fuzz:
	@git grep -hoE '^func Fuzz[A-Za-z0-9_]+' -- '*_test.go' >/dev/null || { echo "no fuzz targets"; exit 1; }
	@git grep -oE '^func Fuzz[A-Za-z0-9_]+' -- '*_test.go' | while IFS=: read -r file func; do \
		name=$${func#func }; echo "$$name in $$(dirname $$file)"; \
		go test -run '^$$' -fuzz "^$$name\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 20x ./$$(dirname $$file) || exit 1; done

# Random programs, in CPython and compiled; what differs is reduced and kept in fuzz-out.
fuzz-run:
	go run ./internal/fuzzrun -python $(PYTHON) -time $(FUZZTIME)
	go run ./internal/fuzzrun -python $(PYTHON) -time $(FUZZTIME) -mode typed

# testdata/run in a loop on a debug build of Python, whose total reference count may not grow.
refs:
	go run ./internal/refcheck

# testdata/run under AddressSanitizer and UndefinedBehaviorSanitizer.
asan:
	go run ./internal/refcheck -asan -python $(PYTHON)

# Needs the harness: ../shared/conformance beside the repository, or PYXC_HARNESS.
conformance:
	go run ./internal/conformance -python $(PYTHON)

conformance-update:
	go run ./internal/conformance -python $(PYTHON) -update

# CPython's own tests of the language, of the interpreter PYTHON, compiled: FILES (all) of them.
libtest:
	go run ./internal/libtest -python $(PYTHON) $(FILES)

libtest-update:
	go run ./internal/libtest -python $(PYTHON) -update $(FILES)

# The standard library of the interpreter PYTHON, compiled by one pyxc build, under the interpreter's own tests: FILES (all) of them.
stdlib: build
	go run ./internal/stdlibtest -python $(PYTHON) $(FILES)

stdlib-update: build
	go run ./internal/stdlibtest -python $(PYTHON) -update $(FILES)

clean:
	rm -rf bin
