package diag

import (
	"sort"
	"strings"
)

// Suggest returns the candidate that name was most likely meant to be, or ""
// if none is near. Ties go to the alphabetically first, so that the answer
// does not depend on the order of the candidates.
func Suggest(name string, candidates []string) string {
	if name == "" {
		return ""
	}
	// A third of the letters may differ, and one always may; a single
	// letter has no near neighbours.
	limit := max(len([]rune(name))/3, 1)
	if len(name) == 1 {
		limit = 0
	}
	sorted := append([]string(nil), candidates...)
	sort.Strings(sorted)
	best, bestDistance := "", limit+1
	for _, candidate := range sorted {
		if candidate == name || candidate == "" {
			continue
		}
		if strings.EqualFold(candidate, name) {
			return candidate
		}
		if d := distance(name, candidate, bestDistance); d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	return best
}

// distance is the number of insertions, deletions, substitutions and swaps of
// neighbours between a and b (optimal string alignment), or limit if it is not
// below that.
func distance(a, b string, limit int) int {
	s, t := []rune(a), []rune(b)
	if len(s)-len(t) >= limit || len(t)-len(s) >= limit {
		return limit
	}
	before := make([]int, len(t)+1)
	above := make([]int, len(t)+1)
	row := make([]int, len(t)+1)
	for j := range above {
		above[j] = j
	}
	for i := 1; i <= len(s); i++ {
		row[0] = i
		least := i
		for j := 1; j <= len(t); j++ {
			cost := 1
			if s[i-1] == t[j-1] {
				cost = 0
			}
			d := min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				d = min(d, before[j-2]+1)
			}
			row[j] = d
			least = min(least, d)
		}
		if least >= limit {
			return limit
		}
		before, above, row = above, row, before
	}
	return min(above[len(t)], limit)
}
