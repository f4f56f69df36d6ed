package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

const (
	suiteVersion = "3.2.9"
	archiveName  = "cython-" + suiteVersion + ".tar.gz"
	archiveSum   = "d249c9022ab13286b17bd66f30609e800c5f95efeecb06168990c7a66cecde6c"
)

// findSuite returns the unpacked source distribution: PYXC_SUITE, or one in
// the cache, fetched if it is not there.
func findSuite(ctx context.Context, python string) (string, error) {
	if dir := os.Getenv("PYXC_SUITE"); dir != "" {
		if _, err := os.Stat(filepath.Join(dir, "tests", "run")); err != nil {
			return "", fmt.Errorf("PYXC_SUITE is no Cython source distribution: %w", err)
		}
		return dir, nil
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	cache = filepath.Join(cache, "pyxc-ci")
	dir := filepath.Join(cache, "cython-"+suiteVersion)
	if _, err := os.Stat(filepath.Join(dir, "tests", "run")); err == nil {
		return dir, nil
	}
	if err := os.MkdirAll(cache, 0o777); err != nil {
		return "", err
	}
	work, err := os.MkdirTemp(cache, "fetch-*")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(work)
	fmt.Println("conformance: fetching", archiveName, "from PyPI")
	fetch := exec.CommandContext(ctx, python, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
		"--no-binary", "cython", "--no-deps", "--dest", work, "cython=="+suiteVersion)
	if output, err := fetch.CombinedOutput(); err != nil {
		return "", fmt.Errorf("pip cannot fetch the suite (PYXC_SUITE names an unpacked one): %w\n%s", err, tail(string(output), 10))
	}
	archive := filepath.Join(work, archiveName)
	data, err := os.ReadFile(archive)
	if err != nil {
		return "", err
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != archiveSum {
		return "", fmt.Errorf("%s is not the file it should be (sha256 %x)", archiveName, sum)
	}
	if output, err := exec.CommandContext(ctx, "tar", "xzf", archive, "-C", work).CombinedOutput(); err != nil {
		return "", fmt.Errorf("tar: %w\n%s", err, output)
	}
	// Another run may have been faster; then its copy serves as well.
	if err := os.Rename(filepath.Join(work, "cython-"+suiteVersion), dir); err != nil {
		if _, gone := os.Stat(filepath.Join(dir, "tests", "run")); gone != nil {
			return "", err
		}
	}
	return dir, nil
}
