package cheader

import "strings"

// SearchList finds in what "cc -E -v" prints on stderr the directories that
// are searched for headers.
func SearchList(stderr string) []string {
	var dirs []string
	listed := false
	for _, line := range strings.Split(stderr, "\n") {
		switch {
		case strings.HasPrefix(line, "#include <...>"):
			listed = true
		case strings.HasPrefix(line, "End of search list"):
			listed = false
		case listed && strings.HasPrefix(line, " "):
			dir := strings.TrimSpace(line)
			if !strings.HasSuffix(dir, "(framework directory)") {
				dirs = append(dirs, dir)
			}
		}
	}
	return dirs
}
