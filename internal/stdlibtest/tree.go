package main

import (
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
// out as they were, and notes which modules there are.
func (c *config) copyTree(subjects []*subject) (string, error) {
	tree := filepath.Join(c.scratch, "lib")
	if err := os.RemoveAll(tree); err != nil {
		return "", err
	}
	files := map[string]bool{}
	for _, s := range subjects {
		for _, name := range s.modules {
			more, err := c.sources(name)
			if err != nil {
				return "", err
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
		return "", fmt.Errorf("%s has none of the modules", c.lib)
	}
	for file := range files {
		text, err := os.ReadFile(filepath.Join(c.lib, file))
		if err != nil {
			return "", err
		}
		path := filepath.Join(tree, file)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return "", err
		}
		if err := os.WriteFile(path, text, 0o666); err != nil {
			return "", err
		}
	}
	return tree, nil
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

func (c *config) compiled() string { return filepath.Join(c.scratch, "compiled") }

// build compiles the tree by one command.
func (c *config) build(ctx context.Context, tree string) error {
	cmd := exec.CommandContext(ctx, c.pyxc, "build", "--py", "--python", c.python.Executable, "--out-dir", c.compiled(),
		"-O", c.opt, "-j", fmt.Sprint(c.jobs), tree)
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
