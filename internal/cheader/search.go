package cheader

import (
	"os"
	"regexp"
	"strings"
)

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

var includeLine = regexp.MustCompile(`(?m)^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]`)

// Includes finds the include lines of a text: submatch 1 is '<' or '"', 2 the
// name.
func Includes(text []byte) [][]string {
	var out [][]string
	for _, m := range includeLine.FindAllSubmatch(text, -1) {
		out = append(out, []string{string(m[0]), string(m[1]), string(m[2])})
	}
	return out
}

func includesOf(path string) [][]string {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	return Includes(text)
}
