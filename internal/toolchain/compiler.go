package toolchain

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// Compiler is a C or C++ compiler.
type Compiler struct {
	Path    string
	Args    []string // that belong to its name, as in CC="gcc -m32"
	Version string   // the first line of --version
	Target  string   // the machine it compiles for
	Cplus   bool
}

// Command is the compiler's name and its own arguments.
func (c *Compiler) Command() []string { return append([]string{c.Path}, c.Args...) }

// Clang reports whether it is clang rather than gcc.
func (c *Compiler) Clang() bool { return strings.Contains(c.Version, "clang") }

// compilerEnv lists the variables that change what gcc and clang do.
var compilerEnv = []string{
	"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "LIBRARY_PATH", "COMPILER_PATH", "GCC_EXEC_PREFIX",
	"MACOSX_DEPLOYMENT_TARGET", "SDKROOT",
}

// Identity is what a cached object file must share with the compiler.
func (c *Compiler) Identity() string {
	id := strings.Join(append(c.Command(), c.Version, c.Target), "\x00")
	for _, name := range compilerEnv {
		id += "\x00" + os.Getenv(name)
	}
	return id
}

// compilerEntry is what the cache keeps of a compiler.
type compilerEntry struct {
	Version, Target string
	Depends         []Signature
	Signed          time.Time
}

// ErrNoCompiler is returned if there is no compiler at all.
var ErrNoCompiler = errors.New("no C compiler")

// FindCompiler finds the C or C++ compiler: CC or CXX of the environment, else
// the one the interpreter was built with, else the usual names.
func FindCompiler(ctx context.Context, cache *Cache, python *Python, cplus bool) (*Compiler, error) {
	variable, names := "CC", []string{"cc", "gcc", "clang"}
	if cplus {
		variable, names = "CXX", []string{"c++", "g++", "clang++"}
	}
	if text := os.Getenv(variable); strings.TrimSpace(text) != "" {
		words, err := SplitWords(text)
		if err != nil || len(words) == 0 {
			return nil, fmt.Errorf("%w: %s=%q is not a command", ErrNoCompiler, variable, text)
		}
		path, err := exec.LookPath(words[0])
		if err != nil {
			return nil, fmt.Errorf("%w: %s=%q: there is no program %q", ErrNoCompiler, variable, text, words[0])
		}
		return describe(ctx, cache, path, words[1:], cplus)
	}
	if python != nil {
		recorded := python.CC
		if cplus {
			recorded = python.CXX
		}
		if words, err := SplitWords(recorded); err == nil && len(words) > 0 {
			names = append([]string{words[0]}, names...)
		}
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return describe(ctx, cache, path, nil, cplus)
		}
	}
	return nil, fmt.Errorf("%w: none of %s is on PATH", ErrNoCompiler, strings.Join(names, ", "))
}

func describe(ctx context.Context, cache *Cache, path string, args []string, cplus bool) (*Compiler, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	c := &Compiler{Path: path, Args: args, Cplus: cplus}
	entryPath := cache.Path("compiler", Hash([]byte(strings.Join(c.Command(), "\x00")))+".json")
	var entry compilerEntry
	if cache.Load(entryPath, &entry) && AllSame(entry.Depends, entry.Signed) {
		c.Version, c.Target = entry.Version, entry.Target
		return c, nil
	}
	entry = compilerEntry{Depends: []Signature{Sign(path)}, Signed: time.Now()}
	if real, err := filepath.EvalSymlinks(path); err == nil && real != path {
		entry.Depends = append(entry.Depends, Sign(real))
	}
	if c.Version, err = ask(ctx, c, "--version"); err != nil {
		return nil, err
	}
	if c.Target, err = ask(ctx, c, "-dumpmachine"); err != nil {
		c.Target = runtime.GOARCH + "-" + runtime.GOOS
	}
	if !isScript(path) {
		entry.Version, entry.Target = c.Version, c.Target
		_ = cache.Store(entryPath, entry) // a cache that can't be written only costs time
	}
	return c, nil
}

// ask returns the first line that the compiler answers.
func ask(ctx context.Context, c *Compiler, question string) (string, error) {
	cmd := exec.CommandContext(ctx, c.Path, append(append([]string(nil), c.Args...), question)...)
	cmd.WaitDelay = time.Second
	out, err := cmd.Output()
	if err != nil {
		if ctx.Err() != nil {
			return "", ctx.Err()
		}
		return "", fmt.Errorf("%w: %s %s: %w", ErrNoCompiler, strings.Join(c.Command(), " "), question, err)
	}
	line, _, _ := strings.Cut(string(out), "\n")
	return strings.TrimSpace(line), nil
}

// SplitWords splits a command line as a shell does: blanks separate words,
// quotes and backslashes protect them. Nothing is expanded.
func SplitWords(text string) ([]string, error) {
	var words []string
	var word strings.Builder
	open, quote := false, byte(0)
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case quote == '\'' && c != '\'', quote == '"' && c != '"' && c != '\\':
			word.WriteByte(c)
		case quote != 0 && c == quote:
			quote = 0
		case c == '\\':
			if i+1 == len(text) {
				return nil, errors.New("a backslash ends the text")
			}
			i++
			if quote == '"' && text[i] != '"' && text[i] != '\\' {
				word.WriteByte('\\')
			}
			word.WriteByte(text[i])
			open = true
		case c == '\'' || c == '"':
			quote, open = c, true
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			if open {
				words = append(words, word.String())
				word.Reset()
				open = false
			}
		default:
			word.WriteByte(c)
			open = true
		}
	}
	if quote != 0 {
		return nil, errors.New("a quotation is not closed")
	}
	if open {
		words = append(words, word.String())
	}
	return words, nil
}
