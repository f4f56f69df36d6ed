package driver

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"pyxc/internal/toolchain"
)

// CleanRequest asks to remove what builds have made.
type CleanRequest struct {
	Args  []string // sources or directories whose outputs go
	Cache bool     // everything in the cache too
}

// Clean removes outputs that pyxc made from the named sources, or the cache.
// It returns the removed paths.
func Clean(req CleanRequest) ([]string, *Problem) {
	cache, problem := openCache()
	if problem != nil {
		return nil, problem
	}
	defer cache.Close()
	var removed []string
	records, _ := filepath.Glob(cache.Path("builds", "*.json"))
	for _, path := range records {
		var r record
		if !cache.Load(path, &r) || !concerns(&r, req.Args) {
			continue
		}
		for i, output := range r.Outputs {
			if i == 0 {
				// Only what is still what the build made.
				if sum, err := sumFile(output); err != nil || sum != r.Output {
					continue
				}
			}
			if err := os.Remove(output); err == nil {
				removed = append(removed, output)
			}
		}
		os.Remove(path)
	}
	if req.Cache {
		parts, problem := removeCache(cache)
		return append(removed, parts...), problem
	}
	return removed, nil
}

// concerns reports whether a record is of one of the sources, or of one below
// one of the directories.
func concerns(r *record, args []string) bool {
	for _, arg := range args {
		abs := cleanAbs(arg)
		if r.Source == abs || strings.HasPrefix(r.Source, strings.TrimSuffix(abs, string(filepath.Separator))+string(filepath.Separator)) {
			return true
		}
	}
	return false
}

// cacheParts are the directories of the cache.
var cacheParts = []string{"builds", "compiler", "failed", "python", "run", "runtime", "tmp"}

func removeCache(cache *toolchain.Cache) ([]string, *Problem) {
	var removed []string
	for _, part := range cacheParts {
		path := cache.Path(part)
		if !exists(path) {
			continue
		}
		if err := os.RemoveAll(path); err != nil {
			return removed, &Problem{Exit: ExitEnvironment, Code: codeUnwritable, Text: fmt.Sprintf("%s cannot be removed: %s", path, reason(err))}
		}
		removed = append(removed, path)
	}
	return removed, nil
}
