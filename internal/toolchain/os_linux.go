package toolchain

import (
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// changeTime returns when the inode last changed, which no program can set,
// and its number.
func changeTime(info os.FileInfo) (ctime int64, inode uint64) {
	if st, ok := info.Sys().(*syscall.Stat_t); ok {
		return st.Ctim.Nano(), st.Ino
	}
	return 0, 0
}

// FileClock is the time a file would get if it were written now: the kernel
// takes it from a clock that moves on only every few milliseconds.
func FileClock() time.Time {
	var ts unix.Timespec
	if unix.ClockGettime(unix.CLOCK_REALTIME_COARSE, &ts) != nil {
		return time.Now().Add(-10 * time.Millisecond)
	}
	return time.Unix(ts.Unix())
}
