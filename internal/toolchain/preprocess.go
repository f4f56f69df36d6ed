package toolchain

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
)

// Preprocessor is what a C compiler knows before it reads a line.
type Preprocessor struct {
	Predefined string // its macros as "#define" lines
	Search     string // what it prints of where it looks for headers
}

// AskPreprocessor starts the compiler with the flags, unless the cache has its
// answer.
func AskPreprocessor(ctx context.Context, cache *Cache, c *Compiler, flags []string) (*Preprocessor, error) {
	language := "c"
	if c.Cplus {
		language = "c++"
	}
	key := strings.Join(append([]string{c.Identity(), language}, flags...), "\x00")
	path := cache.Path("headers", "cpp-"+Hash([]byte(key))+".json")
	var answer Preprocessor
	if cache.Load(path, &answer) {
		return &answer, nil
	}
	args := append(append([]string(nil), c.Args...), flags...)
	cmd := exec.CommandContext(ctx, c.Path, append(args, "-E", "-dM", "-v", "-x", language, os.DevNull)...)
	cmd.Env = append(os.Environ(), "LC_ALL=C") // its headings are read
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	cmd.WaitDelay = time.Second
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%s does not list its macros: %w", c.Path, err)
	}
	answer = Preprocessor{Predefined: out.String(), Search: errOut.String()}
	_ = cache.Store(path, &answer) // a cache that can't be written only costs time
	return &answer, nil
}
