package testkit

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"pyxc/internal/toolchain"
)

// CythonVar names the environment variable with a directory that holds Cython,
// from which expected outputs are made.
const CythonVar = "PYXC_CYTHON_SUITE"

// BuildCython compiles a .pyx with Cython into dir.
func BuildCython(ctx context.Context, python *toolchain.Python, cython, dir, source string) error {
	name := strings.TrimSuffix(filepath.Base(source), ".pyx")
	text, err := os.ReadFile(source)
	if err != nil {
		return err
	}
	cc, cFile, language := "cc", filepath.Join(dir, name+".c"), []string(nil)
	if cplusLine.Match(text) {
		cc, cFile, language = "c++", filepath.Join(dir, name+".cpp"), []string{"--cplus"}
	}
	arguments := append([]string{"-m", "cython", "-3", "--module-name", name, "-o", cFile, source}, language...)
	compile := exec.CommandContext(ctx, python.Executable, arguments...)
	compile.Env = append(os.Environ(), "PYTHONPATH="+cython)
	if out, err := compile.CombinedOutput(); err != nil {
		return fmt.Errorf("cython: %w\n%s", err, out)
	}
	args := []string{"-shared", "-fPIC", "-O1", "-w", "-fwrapv", "-I" + filepath.Dir(source), "-I" + dir, "-o", filepath.Join(dir, name+python.ExtSuffix), cFile, "-lm"}
	for _, include := range python.Include {
		args = append(args, "-I"+include)
	}
	settings, err := distutilsArgs(source)
	if err != nil {
		return err
	}
	args = append(args, settings...)
	if out, err := exec.CommandContext(ctx, cc, args...).CombinedOutput(); err != nil {
		return fmt.Errorf("C compiler: %w\n%s", err, out)
	}
	return nil
}

var cplusLine = regexp.MustCompile(`(?m)^# distutils: *language *= *c\+\+`)

var distutilsLine = regexp.MustCompile(`(?m)^# distutils: *(\w+) *= *(.*)$`)

// distutilsArgs turns the settings of a source into arguments of the C
// compiler; of those that a setup.py would take it knows what programs use.
func distutilsArgs(source string) ([]string, error) {
	text, err := os.ReadFile(source)
	if err != nil {
		return nil, err
	}
	var args []string
	for _, match := range distutilsLine.FindAllStringSubmatch(string(text), -1) {
		for _, word := range strings.Fields(match[2]) {
			switch match[1] {
			case "language":
			case "libraries":
				args = append(args, "-l"+word)
			case "sources":
				args = append(args, filepath.Join(filepath.Dir(source), word))
			case "include_dirs":
				args = append(args, "-I"+filepath.Join(filepath.Dir(source), word))
			case "define_macros":
				args = append(args, "-D"+word)
			default:
				return nil, fmt.Errorf("%s: the setting %s is not known here", source, match[1])
			}
		}
	}
	return args, nil
}

// UpdateExpected runs the .pyx programs of an area as Cython compiles them and
// writes their .out files. Support modules are compiled as well.
func UpdateExpected(ctx context.Context, python *toolchain.Python, cython string, area *Area, programs []*Program, seconds int) error {
	dir, err := os.MkdirTemp("", "pyxc-cython-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	for _, source := range area.Support {
		if filepath.Ext(source) == ".pyx" && filepath.Dir(source) == area.Dir {
			if err := BuildCython(ctx, python, cython, dir, source); err != nil {
				return fmt.Errorf("%s: %w", source, err)
			}
		}
	}
	var names []string
	for _, p := range programs {
		if err := BuildCython(ctx, python, cython, dir, p.Path); err != nil {
			return fmt.Errorf("%s: %w", p.Path, err)
		}
		names = append(names, p.Name)
	}
	records, err := Execute(ctx, python, dir, seconds, names)
	if err != nil {
		return err
	}
	for _, p := range programs {
		record := records[p.Name]
		if record == nil || record.Signal != 0 {
			return fmt.Errorf("%s: crashed as Cython compiles it", p.Path)
		}
		if err := os.WriteFile(p.Expected(), []byte(record.Text(false)), 0o666); err != nil {
			return err
		}
	}
	return nil
}
