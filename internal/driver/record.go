package driver

import (
	"time"

	"pyxc/internal/toolchain"
)

// A record says what an output was made from. As long as all of it is the
// same, content and all, the output need not be made again; nothing is started
// to find that out. Records lie in the cache, by the output's path.
type record struct {
	Config  string // everything but files: see (*builder).config
	Cplus   bool
	Runtime string // the entry of the runtime, whose headers count too
	Inputs  []toolchain.Signature
	Output  fileSum
	Started time.Time
	// Source and Outputs are for 'pyxc clean'.
	Source  string
	Outputs []string
}

func (b *builder) recordPath(m *module) string {
	return b.cache.Path("builds", toolchain.Hash([]byte(cleanAbs(m.output)))+".json")
}

// sign takes the signatures of the files that a build begun at start has read.
// A file that was written since may not be what the build saw: its signature
// is spoiled, so that the next build looks again.
func sign(paths []string, start time.Time) []toolchain.Signature {
	var out []toolchain.Signature
	seen := map[string]bool{}
	for _, path := range paths {
		path = cleanAbs(path)
		if seen[path] {
			continue
		}
		seen[path] = true
		s := toolchain.SignContent(path)
		if max(s.MTime, s.CTime) >= start.UnixNano() {
			s.Sum, s.Size = "changed during the build", -1
		}
		out = append(out, s)
	}
	return out
}

// fresh reports whether the output is what a build would make.
func (b *builder) fresh(r *record, m *module, config func(cplus bool) (string, bool)) bool {
	if !b.cache.Load(b.recordPath(m), r) {
		return false
	}
	want, ok := config(r.Cplus)
	if !ok || r.Config != want || !toolchain.AllSame(r.Inputs, r.Started) {
		return false
	}
	if r.Runtime != "" && loadRuntime(b.cache.Path("runtime", r.Runtime), "-", false) == nil {
		return false
	}
	for _, path := range r.Outputs {
		if !exists(path) {
			return false
		}
	}
	sum, err := sumFile(m.output)
	return err == nil && sum == r.Output
}

// keep stores the record of a build. That it can't be stored only costs the
// next build time.
func (b *builder) keep(r *record, m *module) {
	_ = b.cache.Store(b.recordPath(m), r)
}
