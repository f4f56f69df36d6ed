package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// debugPackages are Debian's packages of a debug build with what it needs.
var debugPackages = []string{"python3.11-dbg", "libpython3.11-dbg", "libpython3.11-stdlib", "libpython3.11-minimal", "libpython3.11-dev"}

// debugPython unpacks Debian's debug build into the user's cache, if it is not
// there yet, and returns the interpreter's path. Nothing is installed.
func debugPython(ctx context.Context) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	root := filepath.Join(cache, "pyxc-python-dbg")
	python := filepath.Join(root, "usr", "bin", "python3.11d")
	if _, err := os.Stat(python); err == nil {
		return python, nil
	}
	work, err := os.MkdirTemp("", "pyxc-dbg-*")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(work)
	cmd := exec.CommandContext(ctx, "apt-get", append([]string{"download"}, debugPackages...)...)
	cmd.Dir = work
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("no debug build of Python; name one with -python: %w\n%s", err, out)
	}
	files, err := filepath.Glob(filepath.Join(work, "*.deb"))
	if err != nil {
		return "", err
	}
	unpacked := filepath.Join(work, "root")
	for _, file := range files {
		if out, err := exec.CommandContext(ctx, "dpkg", "-x", file, unpacked).CombinedOutput(); err != nil {
			return "", fmt.Errorf("dpkg -x %s: %w\n%s", filepath.Base(file), err, out)
		}
	}
	if err := os.RemoveAll(root); err != nil {
		return "", err
	}
	if out, err := exec.CommandContext(ctx, "cp", "-a", unpacked, root).CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return python, nil
}
