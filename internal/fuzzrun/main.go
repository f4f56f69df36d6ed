// Command fuzzrun makes random Python programs, runs each in CPython and as
// pyxc compiles it, and reduces those that differ to a few lines.
//
//	go run ./internal/fuzzrun -time 1h
//	go run ./internal/fuzzrun -seed 12345 -n 1      one program again
//	go run ./internal/fuzzrun -mode typed           C expressions in a .pyx
//
// What is found is written below -out, the whole and reduced. The exit status
// is 1 if anything was found.
package main

import (
	"context"
	_ "embed"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"pyxc/internal/toolchain"
)

//go:embed prelude.py
var prelude string

type config struct {
	n, units, batch int
	seed            uint64
	limit           time.Duration
	python          string
	opt             string
	out             string
	mode, area      string
	print           bool
	max             int
	reduce          bool
}

func main() {
	var c config
	flag.IntVar(&c.n, "n", 0, "programs to try (0: as many as -time allows)")
	flag.IntVar(&c.units, "units", 12, "independent parts of a program")
	flag.IntVar(&c.batch, "batch", 4, "programs built and run together")
	flag.Uint64Var(&c.seed, "seed", 0, "of the first program; the next have the next numbers (0: by the clock)")
	flag.DurationVar(&c.limit, "time", time.Minute, "how long to go on, if -n is not given")
	flag.StringVar(&c.python, "python", "", "interpreter (default: PYXC_PYTHON, else python3)")
	flag.StringVar(&c.opt, "opt", "", "optimisation level of the C compiler (default: 0, sometimes 2)")
	flag.StringVar(&c.out, "out", "fuzz-out", "directory for what is found")
	flag.StringVar(&c.mode, "mode", "python", "python, or typed for C types")
	flag.StringVar(&c.area, "area", "", "only parts of one sort: mixed, or as the table specialUnits names them")
	flag.BoolVar(&c.print, "print", false, "print the program of -seed and stop")
	flag.IntVar(&c.max, "max", 10, "stop after so many that differ")
	flag.BoolVar(&c.reduce, "reduce", true, "reduce what differs")
	file := flag.String("file", "", "reduce this program, which differs")
	flag.Parse()
	if c.seed == 0 {
		c.seed = uint64(time.Now().UnixNano() / 1000 % 1e10)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	found, err := c.run(ctx, *file)
	if err != nil {
		fmt.Fprintln(os.Stderr, "fuzzrun:", err)
		os.Exit(3)
	}
	if found > 0 {
		os.Exit(1)
	}
}

func (c *config) run(ctx context.Context, file string) (int, error) {
	cache, err := toolchain.OpenCache()
	if err != nil {
		return 0, err
	}
	defer cache.Close()
	python, err := toolchain.DefaultPython(ctx, cache, c.python)
	if err != nil {
		return 0, err
	}
	work, err := os.MkdirTemp("", "pyxc-fuzz-*")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(work)
	r := &runner{python: python, work: work, opt: c.opt, typed: c.mode == "typed"}
	if c.opt == "" {
		r.opt = "0"
	}
	if c.print {
		source, _ := c.make(r, c.seed)
		fmt.Print(source)
		return 0, nil
	}
	if file != "" {
		text, err := os.ReadFile(file)
		if err != nil {
			return 0, err
		}
		return 1, c.reduceOne(ctx, r, strings.TrimSuffix(filepath.Base(file), ".py"), string(text))
	}
	return c.search(ctx, r)
}

// make writes the program of a seed; a typed one comes with its model.
func (c *config) make(r *runner, seed uint64) (source, model string) {
	if r.typed {
		return typedProgram(seed, c.units)
	}
	return program(seed, c.units, r.python.Version[1] >= 11, c.area), ""
}

// search tries programs until time or number is up, and returns how many
// differed.
func (c *config) search(ctx context.Context, r *runner) (int, error) {
	start := time.Now()
	tried, found, invalid := 0, 0, 0
	seed := c.seed
	fmt.Printf("python %s, seed %d\n", r.python.Release, seed)
	for batch := 0; ctx.Err() == nil && found < c.max; batch++ {
		if c.n > 0 && tried >= c.n || c.n == 0 && time.Since(start) > c.limit {
			break
		}
		if c.opt == "" {
			r.opt = "0"
			if batch%4 == 3 {
				r.opt = "2"
			}
		}
		var cases []*trial
		for i := 0; i < c.batch && (c.n == 0 || tried+i < c.n); i++ {
			source, model := c.make(r, seed)
			cases = append(cases, &trial{name: fmt.Sprintf("fuzz%d", seed), source: source, model: model})
			seed++
		}
		if err := r.try(ctx, cases, 60); err != nil {
			return found, err
		}
		tried += len(cases)
		for _, t := range cases {
			if t.invalid {
				invalid++
			}
			if t.difference == "" || ctx.Err() != nil {
				continue
			}
			found++
			fmt.Printf("%s (-O%s) differs (- CPython, + pyxc):\n%s\n", t.name, r.opt, t.difference)
			if err := c.keep(ctx, r, t); err != nil {
				return found, err
			}
		}
	}
	fmt.Printf("%d programs of %d parts in %s: %d differ, %d that CPython does not run\n", tried, c.units, time.Since(start).Round(time.Second), found, invalid)
	return found, ctx.Err()
}

// keep writes down what differs, and reduces it.
func (c *config) keep(ctx context.Context, r *runner, t *trial) error {
	if err := os.MkdirAll(c.out, 0o777); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(c.out, t.name+r.extension()), []byte(t.source), 0o666); err != nil {
		return err
	}
	if !c.reduce || r.typed {
		return nil
	}
	return c.reduceOne(ctx, r, t.name, t.source)
}

func (c *config) reduceOne(ctx context.Context, r *runner, name, text string) error {
	small, difference, err := r.reduce(ctx, text)
	if err != nil {
		return err
	}
	fmt.Printf("reduced:\n%s\n%s\n", strings.TrimPrefix(small, prelude), difference)
	if err := os.MkdirAll(c.out, 0o777); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(c.out, name+".small.py"), []byte(small), 0o666)
}
