// Command refcheck looks for mistakes with references and memory in what pyxc
// compiles.
//
//	go run ./internal/refcheck            total reference counts on a debug build of Python
//	go run ./internal/refcheck -asan      AddressSanitizer and UndefinedBehaviorSanitizer
//
// Both run the programs below testdata/run. The first makes each do its work again
// and again: after some rounds to warm up the count has to stay as it is, or grow
// no faster than with the program's source. The debug build is Debian's, unless -python
// names one; it is unpacked into a cache outside the repository.
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

	"pyxc/internal/testkit"
	"pyxc/internal/toolchain"
)

//go:embed loop.py
var loopScript string

type config struct {
	python  string
	only    string
	times   int
	asan    bool
	dir     string
	list    string
	verbose bool
}

func main() {
	var c config
	flag.StringVar(&c.python, "python", "", "interpreter: a debug build, or with -asan any")
	flag.StringVar(&c.only, "only", "", "only programs whose area/name contains this")
	flag.IntVar(&c.times, "times", 8, "how often to run each")
	flag.BoolVar(&c.asan, "asan", false, "run under the sanitizers instead")
	flag.StringVar(&c.dir, "dir", "testdata/run", "where the programs are")
	flag.StringVar(&c.list, "expected", "testdata/memcheck.txt", "what is reported on purpose, or not by compiled code")
	flag.BoolVar(&c.verbose, "v", false, "print how the count of each changed")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	bad, err := c.run(ctx)
	if err != nil {
		fmt.Fprintln(os.Stderr, "refcheck:", err)
		os.Exit(3)
	}
	if bad > 0 {
		fmt.Printf("%d programs to look at\n", bad)
		os.Exit(1)
	}
}

func (c *config) run(ctx context.Context) (int, error) {
	areas, err := testkit.LoadAreas(c.dir)
	if err != nil {
		return 0, err
	}
	expected, err := testkit.LoadUnsupported(c.list)
	if err != nil {
		return 0, err
	}
	if c.python == "" && !c.asan {
		if c.python, err = debugPython(ctx); err != nil {
			return 0, err
		}
		// Debian's headers name each other from the directory above.
		defer setEnv("CPPFLAGS", "-I"+filepath.Join(filepath.Dir(c.python), "..", "include"))()
	}
	cache, err := toolchain.OpenCache()
	if err != nil {
		return 0, err
	}
	defer cache.Close()
	python, err := toolchain.DefaultPython(ctx, cache, c.python)
	if err != nil {
		return 0, err
	}
	if !c.asan && !python.Debug {
		return 0, fmt.Errorf("%s is no debug build", python.Executable)
	}
	total, bad := 0, 0
	for _, area := range areas {
		programs := c.choose(area, python)
		if len(programs) == 0 {
			continue
		}
		total += len(programs)
		check := c.counts
		if c.asan {
			check = c.sanitize
		}
		found, err := check(ctx, python, area, programs)
		if err != nil {
			return bad, fmt.Errorf("%s: %w", area.Name, err)
		}
		for _, p := range programs {
			name := area.Name + "/" + p.Name
			problem := found[p.Name]
			if why, listed := expected[mode(c.asan)+name]; listed {
				if problem == "" {
					fmt.Printf("%s: nothing is reported: take it off %s (%s)\n", name, c.list, why)
					bad++
				}
				continue
			}
			if problem != "" {
				fmt.Printf("%s: %s\n", name, strings.TrimSpace(problem))
				bad++
			}
		}
	}
	fmt.Printf("%d programs on %s\n", total, python.Release)
	return bad, nil
}

func mode(asan bool) string {
	if asan {
		return "asan:"
	}
	return "refs:"
}

// choose lists the programs that run on an interpreter.
func (c *config) choose(area *testkit.Area, python *toolchain.Python) []*testkit.Program {
	var out []*testkit.Program
	for _, p := range area.Programs {
		if strings.Contains(area.Name+"/"+p.Name, c.only) && p.MinPython[1] <= python.Version[1] {
			out = append(out, p)
		}
	}
	return out
}
