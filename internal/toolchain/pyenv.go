package toolchain

import (
	"os"
	"path/filepath"
	"strings"
)

// throughShim replaces a pyenv shim, a shell script that takes 50 ms to find
// out which interpreter it stands for, by that interpreter. It follows pyenv's
// rules: PYENV_VERSION, a .python-version file upward from here, the global
// version file. What it does not understand it leaves to the shim.
func throughShim(path string) string {
	root, program := shimRoot(path)
	if root == "" {
		return path
	}
	for _, version := range pyenvVersions(root) {
		if version == "system" {
			if found := onPathWithout(program, filepath.Dir(path)); found != "" {
				return found
			}
			continue
		}
		candidate := filepath.Join(root, "versions", version, "bin", program)
		if isProgram(candidate) {
			return candidate
		}
		if _, err := os.Stat(filepath.Join(root, "versions", version)); err != nil {
			return path // a prefix of a version, or one that is not installed
		}
	}
	return path
}

// shimRoot returns pyenv's root and the program's name if path is a shim.
func shimRoot(path string) (root, program string) {
	dir, program := filepath.Split(path)
	dir = filepath.Clean(dir)
	if filepath.Base(dir) != "shims" || !isScript(path) {
		return "", ""
	}
	root = filepath.Dir(dir)
	if info, err := os.Stat(filepath.Join(root, "versions")); err != nil || !info.IsDir() {
		return "", ""
	}
	return root, program
}

// pyenvVersions lists the versions that are selected, in order.
func pyenvVersions(root string) []string {
	if v := os.Getenv("PYENV_VERSION"); v != "" {
		return strings.Split(v, ":")
	}
	dir := os.Getenv("PYENV_DIR")
	if dir == "" {
		dir, _ = os.Getwd()
	}
	for ; dir != ""; dir = filepath.Dir(dir) {
		if versions := readVersions(filepath.Join(dir, ".python-version")); versions != nil {
			return versions
		}
		if dir == filepath.Dir(dir) {
			break
		}
	}
	if versions := readVersions(filepath.Join(root, "version")); versions != nil {
		return versions
	}
	return []string{"system"}
}

func readVersions(path string) []string {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	var versions []string
	for _, line := range strings.Split(string(text), "\n") {
		line, _, _ = strings.Cut(line, "#")
		versions = append(versions, strings.Fields(line)...)
	}
	return versions
}

func onPathWithout(program, dir string) string {
	for _, d := range filepath.SplitList(os.Getenv("PATH")) {
		if candidate := filepath.Join(d, program); filepath.Clean(d) != dir && isProgram(candidate) {
			return candidate
		}
	}
	return ""
}

func isProgram(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular() && info.Mode().Perm()&0o111 != 0
}
