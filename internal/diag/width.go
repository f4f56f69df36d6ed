package diag

import (
	"sort"
	"strings"
	"unicode"
)

// tabWidth is how many spaces a tab in a source line is shown as.
const tabWidth = 4

// printable replaces what a terminal would act on: tabs by spaces, other
// control characters and bidirectional overrides by a visible mark. Newlines
// stay.
func printable(text string) string {
	if !strings.ContainsFunc(text, unprintable) {
		return text
	}
	var out strings.Builder
	for _, c := range text {
		switch {
		case c == '\t':
			out.WriteString(strings.Repeat(" ", tabWidth))
		case unprintable(c):
			out.WriteRune('�')
		default:
			out.WriteRune(c)
		}
	}
	return out.String()
}

func unprintable(c rune) bool {
	if c == '\n' {
		return false
	}
	return c < ' ' || c >= 0x7f && c < 0xa0 || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069
}

// wide lists the ranges of East Asian wide and fullwidth characters, which
// take two cells.
var wide = []struct{ lo, hi rune }{
	{0x1100, 0x115f}, {0x231a, 0x231b}, {0x2329, 0x232a}, {0x23e9, 0x23ec}, {0x25fd, 0x25fe},
	{0x2614, 0x2615}, {0x2648, 0x2653}, {0x26aa, 0x26ab}, {0x26bd, 0x26be}, {0x2705, 0x2705},
	{0x270a, 0x270b}, {0x274c, 0x274c}, {0x2753, 0x2755}, {0x2795, 0x2797}, {0x2b1b, 0x2b1c},
	{0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xa000, 0xa4cf},
	{0xa960, 0xa97f}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60},
	{0xffe0, 0xffe6}, {0x16fe0, 0x18aff}, {0x1b000, 0x1b2ff}, {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf},
	{0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f200, 0x1f320}, {0x1f32d, 0x1f64f}, {0x1f680, 0x1f6ff},
	{0x1f900, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x3fffd},
}

// cells is how many columns of a terminal a character takes.
func cells(c rune) int {
	switch {
	case c < 0x300:
		return 1
	case unicode.In(c, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	}
	i := sort.Search(len(wide), func(i int) bool { return wide[i].hi >= c })
	if i < len(wide) && c >= wide[i].lo {
		return 2
	}
	return 1
}

// width is how many columns text takes.
func width(text string) int {
	n := 0
	for _, c := range text {
		n += cells(c)
	}
	return n
}

// takeCells returns the longest prefix of text that fits into n columns.
func takeCells(text string, n int) string {
	used := 0
	for i, c := range text {
		if used += cells(c); used > n {
			return text[:i]
		}
	}
	return text
}

// dropCells returns text without the characters that fill its first n columns.
func dropCells(text string, n int) string {
	used := 0
	for i, c := range text {
		if used >= n {
			return text[i:]
		}
		used += cells(c)
	}
	return ""
}
