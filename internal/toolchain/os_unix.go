//go:build unix

package toolchain

import (
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// canWrite asks the kernel, without leaving a trace.
func canWrite(dir string) bool { return unix.Access(dir, unix.W_OK|unix.X_OK) == nil }

func ownedByUs(path string) bool {
	var st unix.Stat_t
	return unix.Lstat(path, &st) == nil && int(st.Uid) == os.Getuid() && st.Mode&0o077 == 0
}

// Lock waits for the exclusive lock of a file and returns its release. The
// kernel releases it if the process is killed. Without a lock (a file system
// that has none) work may be done twice, never wrongly.
func Lock(path string) (release func()) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o666)
	if err != nil {
		return func() {}
	}
	for {
		err = unix.Flock(int(f.Fd()), unix.LOCK_EX)
		if err != unix.EINTR {
			break
		}
	}
	return func() { f.Close() }
}

// Become replaces this process by a command, its path first. It returns only
// if that fails.
func Become(command []string) error { return syscall.Exec(command[0], command, os.Environ()) }
