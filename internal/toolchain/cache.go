// Package toolchain finds and describes what pyxc needs from the machine:
// Python interpreters, C and C++ compilers, and a place for cached files. What
// it learns by starting a program is kept on disk, so that a build with
// nothing new starts none.
package toolchain

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"

	"github.com/adrg/xdg"
	"github.com/zeebo/xxh3"
)

// CacheDirVar names the environment variable that moves the cache.
const CacheDirVar = "PYXC_CACHE_DIR"

// Cache is a directory of files that can be made again. Every file in it is
// written elsewhere and renamed into place, so that readers see all of it or
// nothing; any number of processes may share it.
type Cache struct {
	Dir string
	// Why says what is wrong with the directory that was wanted, if Dir is a
	// substitute for it.
	Why error

	temporary bool // made for this process; removed by Close
}

// OpenCache returns the user's cache, or a substitute where that cannot be
// written: a directory of the user's own below the one for temporary files, or
// as a last resort one that lasts as long as the process.
func OpenCache() (*Cache, error) {
	wanted := os.Getenv(CacheDirVar)
	if wanted == "" {
		wanted = filepath.Join(xdg.CacheHome, "pyxc")
	}
	wanted, err := filepath.Abs(wanted)
	if err != nil {
		return nil, err
	}
	why := writable(wanted, 0o777)
	if why == nil {
		return &Cache{Dir: wanted}, nil
	}
	own := filepath.Join(os.TempDir(), "pyxc-"+strconv.Itoa(os.Getuid()))
	if writable(own, 0o700) == nil && ownedByUs(own) {
		return &Cache{Dir: own, Why: why}, nil
	}
	dir, err := os.MkdirTemp("", "pyxc-*")
	if err != nil {
		return nil, fmt.Errorf("no place for temporary files: %w", err)
	}
	return &Cache{Dir: dir, Why: why, temporary: true}, nil
}

// Close removes a cache that was made for this process only.
func (c *Cache) Close() error {
	if !c.temporary {
		return nil
	}
	return os.RemoveAll(c.Dir)
}

// writable makes the directory if need be and tries to write in it. The trial
// file's name is the same for everyone: only whether it can be made counts.
func writable(dir string, mode fs.FileMode) error {
	probe := filepath.Join(dir, "tmp")
	if err := os.MkdirAll(probe, mode); err != nil {
		return err
	}
	if canWrite(dir) && canWrite(probe) {
		return nil
	}
	return &fs.PathError{Op: "write", Path: dir, Err: fs.ErrPermission}
}

// TempDir makes a directory for work in progress, on the file system of the
// cache so that results can be renamed into it.
func (c *Cache) TempDir() (string, error) {
	return os.MkdirTemp(filepath.Join(c.Dir, "tmp"), "work-*")
}

// Path returns the path of an entry.
func (c *Cache) Path(elem ...string) string {
	return filepath.Join(append([]string{c.Dir}, elem...)...)
}

// envelope lets a reader tell a whole entry from a truncated or altered one.
type envelope struct {
	Sum  string
	Data json.RawMessage
}

// Load reads an entry that Store wrote. It returns false if there is none or
// what is there is not whole.
func (c *Cache) Load(path string, value any) bool {
	text, err := os.ReadFile(path)
	if err != nil {
		return false
	}
	var e envelope
	return json.Unmarshal(text, &e) == nil && e.Sum == Hash(e.Data) && json.Unmarshal(e.Data, value) == nil
}

// Store writes an entry.
func (c *Cache) Store(path string, value any) error {
	data, err := json.Marshal(value)
	if err != nil {
		return err
	}
	text, err := json.Marshal(envelope{Hash(data), data})
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		return err
	}
	return WriteFile(path, text, 0o666)
}

// Hash is a short name for content, 32 hexadecimal digits.
func Hash(data []byte) string {
	sum := xxh3.Hash128(data).Bytes()
	return fmt.Sprintf("%x", sum[:])
}

// WriteFile writes a file so that at every moment the path holds the old
// content or the new one, whole.
func WriteFile(path string, data []byte, mode fs.FileMode) (err error) {
	f, err := CreateBeside(path, mode)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// CreateBeside makes a new hidden file in the directory of path, to be renamed
// to path once it is whole. Unlike os.CreateTemp it leaves the permissions to
// the user's umask.
func CreateBeside(path string, mode fs.FileMode) (*os.File, error) {
	dir, name := filepath.Split(path)
	for {
		temp := fmt.Sprintf("%s.%s.%08x.tmp", dir, name, rand.Uint32())
		f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
		if !errors.Is(err, fs.ErrExist) {
			return f, err
		}
	}
}
