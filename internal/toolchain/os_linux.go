package toolchain

import (
	"os"
	"syscall"
)

// changeTime returns when the inode last changed, which no program can set,
// and its number.
func changeTime(info os.FileInfo) (ctime int64, inode uint64) {
	if st, ok := info.Sys().(*syscall.Stat_t); ok {
		return st.Ctim.Nano(), st.Ino
	}
	return 0, 0
}
