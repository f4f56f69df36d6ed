package source

import (
	"os"
	"sort"
)

// ReadFile reads a file that the compilation depends on and remembers that it
// was asked for, also when it is missing: a later file at that place would
// change the result. Every stage that looks for .pxd, .pxi or header files
// reads and probes through these two methods, so that a build knows exactly
// what it depends on.
func (s *Set) ReadFile(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	s.remember(path, err == nil)
	return data, err
}

// IsFile reports whether a regular file is at path, and remembers the question
// as ReadFile does.
func (s *Set) IsFile(path string) bool {
	info, err := os.Stat(path)
	ok := err == nil && info.Mode().IsRegular()
	s.remember(path, ok)
	return ok
}

func (s *Set) remember(path string, found bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.asked == nil {
		s.asked = map[string]bool{}
	}
	s.asked[path] = s.asked[path] || found
}

// Asked returns the paths that ReadFile and IsFile found and those they did
// not find, each sorted.
func (s *Set) Asked() (found, missing []string) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	for path, ok := range s.asked {
		if ok {
			found = append(found, path)
		} else {
			missing = append(missing, path)
		}
	}
	sort.Strings(found)
	sort.Strings(missing)
	return found, missing
}
