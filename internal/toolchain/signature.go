package toolchain

import (
	"os"
	"time"
)

// Signature is what tells, without reading it, that a file or directory is the
// one it was.
type Signature struct {
	Path    string
	Missing bool   `json:",omitempty"`
	Size    int64  `json:",omitempty"`
	MTime   int64  `json:",omitempty"`
	CTime   int64  `json:",omitempty"`
	Inode   uint64 `json:",omitempty"`
	// Sum is the hash of the content, where it was read.
	Sum string `json:",omitempty"`
}

// Sign takes the signature of what is at path.
func Sign(path string) Signature {
	info, err := os.Stat(path)
	if err != nil {
		return Signature{Path: path, Missing: true}
	}
	s := Signature{Path: path, Size: info.Size(), MTime: info.ModTime().UnixNano()}
	s.CTime, s.Inode = changeTime(info)
	return s
}

// SignContent also hashes the file.
func SignContent(path string) Signature {
	s := Sign(path)
	if !s.Missing {
		if data, err := os.ReadFile(path); err == nil {
			s.Sum = Hash(data)
		}
	}
	return s
}

// racy is how long after a change a further one could carry the same times.
const racy = 50 * time.Millisecond

// Same reports whether the place still holds what was signed at the given
// time. It reads the file only if its times cannot settle it.
func (s Signature) Same(signed time.Time) bool {
	now := Sign(s.Path)
	now.Sum = s.Sum
	if now == s && (s.Missing || time.Duration(signed.UnixNano()-max(s.MTime, s.CTime)) > racy) {
		return true
	}
	if s.Missing || now.Missing || s.Sum == "" {
		return now == s && s.Missing
	}
	return now.Size == s.Size && SignContent(s.Path).Sum == s.Sum
}

// AllSame reports whether all of the places still hold what was signed.
func AllSame(list []Signature, signed time.Time) bool {
	for _, s := range list {
		if !s.Same(signed) {
			return false
		}
	}
	return true
}
