package main

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// subject is a test file and the modules that it is about.
type subject struct {
	test    string
	modules []string // as listed
	found   []string // those that the version has, by name, without the stars
}

const subjectsHeader = "test\tmodules"

func readSubjects(path string) ([]*subject, error) {
	rows, err := readRows(path, subjectsHeader)
	if err != nil {
		return nil, err
	}
	var list []*subject
	seen := map[string]bool{}
	for _, f := range rows {
		if seen[f[0]] {
			return nil, fmt.Errorf("%s: %s is listed twice", path, f[0])
		}
		seen[f[0]] = true
		list = append(list, &subject{test: f[0], modules: strings.Fields(f[1])})
	}
	return list, nil
}

// copyTree copies the sources of all subjects to the scratch directory, laid
// out as they were, and notes which modules there are. What is there already
// and has not changed stays as it is, and so do the modules built beside it.
func (c *config) copyTree(subjects []*subject) error {
	files := map[string]bool{}
	for _, s := range subjects {
		for _, name := range s.modules {
			more, err := c.sources(name)
			if err != nil {
				return err
			}
			for _, file := range more {
				files[file] = true
			}
			if len(more) > 0 && !strings.HasSuffix(name, ".*") {
				s.found = append(s.found, name)
			}
		}
	}
	if len(files) == 0 {
		return fmt.Errorf("%s has none of the modules", c.lib)
	}
	for file := range files {
		if err := c.copyFile(file, filepath.Join(c.tree(), file)); err != nil {
			return err
		}
	}
	return c.clear(files)
}

// copyFile copies a file of the standard library, if it is not there.
func (c *config) copyFile(file, to string) error {
	text, err := os.ReadFile(filepath.Join(c.lib, file))
	if err != nil {
		return err
	}
	if old, err := os.ReadFile(to); err == nil && bytes.Equal(old, text) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		return err
	}
	return os.WriteFile(to, text, 0o666)
}

// clear removes what an earlier list of modules left in the tree.
func (c *config) clear(files map[string]bool) error {
	return filepath.WalkDir(c.tree(), func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		rel, err := filepath.Rel(c.tree(), path)
		if err != nil {
			return err
		}
		name, _, _ := strings.Cut(filepath.Base(rel), ".")
		if files[filepath.Join(filepath.Dir(rel), name+".py")] {
			return nil
		}
		return os.Remove(path)
	})
}

// sources lists the files to copy for a module, below the standard library:
// its own, or all of the package it belongs to, since a package is searched in
// one place only. There are none if the version does not have it.
func (c *config) sources(name string) ([]string, error) {
	plain, _ := strings.CutSuffix(name, ".*")
	top, _, _ := strings.Cut(plain, ".")
	base := filepath.Join(c.lib, filepath.Join(strings.Split(plain, ".")...))
	if !isFile(base+".py") && !isFile(filepath.Join(base, "__init__.py")) {
		return nil, nil
	}
	if isFile(filepath.Join(c.lib, top+".py")) {
		return []string{top + ".py"}, nil
	}
	var files []string
	err := filepath.WalkDir(filepath.Join(c.lib, top), func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "__pycache__" || entry.Name() == "test" || entry.Name() == "tests") {
			return filepath.SkipDir
		}
		if rel, err := filepath.Rel(c.lib, path); err == nil && filepath.Ext(path) == ".py" && !entry.IsDir() {
			files = append(files, rel)
		}
		return nil
	})
	sort.Strings(files)
	return files, err
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// tree is the directory with the sources and, beside them, the modules built.
func (c *config) tree() string { return filepath.Join(c.scratch, "lib") }

// build compiles the tree by one command.
func (c *config) build(ctx context.Context) error {
	cmd := exec.CommandContext(ctx, c.pyxc, "build", "--py", "--python", c.python.Executable,
		"-O", c.opt, "-j", fmt.Sprint(c.jobs), c.tree())
	var out strings.Builder
	cmd.Stdout, cmd.Stderr = &out, os.Stderr
	err := cmd.Run()
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	fmt.Println("stdlibtest:", lines[len(lines)-1])
	if err != nil {
		return fmt.Errorf("%s build: %w", c.pyxc, err)
	}
	return nil
}
