package testkit

import (
	"fmt"
	"strings"
	"syscall"
)

// Text writes down what a program did, for comparing. Function names are left
// out where that is said: Cython's differ.
func (r *Record) Text(functions bool) string {
	var out strings.Builder
	out.WriteString(r.Stdout)
	if r.Stdout != "" && !strings.HasSuffix(r.Stdout, "\n") {
		out.WriteString("\\ no newline at the end\n")
	}
	if r.Exception != nil {
		out.WriteString("--- exception\n")
		r.Exception.write(&out, "", functions)
	}
	switch {
	case r.Signal == int(syscall.SIGALRM):
		out.WriteString("--- took too long\n")
	case r.Signal != 0 && r.Ended:
		fmt.Fprintf(&out, "--- killed by signal %d (%s) at interpreter exit\n", r.Signal, syscall.Signal(r.Signal))
	case r.Signal != 0:
		fmt.Fprintf(&out, "--- killed by signal %d (%s)\n", r.Signal, syscall.Signal(r.Signal))
	case !r.Ended:
		out.WriteString("--- left without a report\n")
	}
	return out.String()
}

func (e *Exception) write(out *strings.Builder, indent string, functions bool) {
	fmt.Fprintf(out, "%s%s: %s\n", indent, e.Type, e.Text)
	for i := 0; i < len(e.Frames); {
		f := e.Frames[i]
		n := 1
		for i+n < len(e.Frames) && e.Frames[i+n] == f {
			n++
		}
		i += n
		fmt.Fprintf(out, "%s  %s:%d", indent, f.File, f.Line)
		if functions {
			fmt.Fprintf(out, " %s", f.Function)
		}
		if n > 1 {
			fmt.Fprintf(out, " (%d times)", n)
		}
		out.WriteByte('\n')
	}
	if e.Cause != nil {
		fmt.Fprintf(out, "%scause:\n", indent)
		e.Cause.write(out, indent+"    ", functions)
	}
	if e.Context != nil && e.Context != e.Cause {
		fmt.Fprintf(out, "%scontext:\n", indent)
		e.Context.write(out, indent+"    ", functions)
	}
}

// diffContext is how many equal lines are shown around a difference.
const diffContext = 2

// Diff shows how two texts differ by lines, or returns "".
func Diff(want, got string) string {
	if want == got {
		return ""
	}
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	var out strings.Builder
	last := 0 // lines of a that are already shown
	for _, h := range hunks(a, b) {
		from := max(h.a0-diffContext, last)
		if from > last {
			fmt.Fprintf(&out, "  ... line %d\n", from+1)
		}
		for _, line := range a[from:h.a0] {
			out.WriteString("  " + line + "\n")
		}
		for _, line := range a[h.a0:h.a1] {
			out.WriteString("- " + line + "\n")
		}
		for _, line := range b[h.b0:h.b1] {
			out.WriteString("+ " + line + "\n")
		}
		last = h.a1
		if out.Len() > 6000 {
			out.WriteString("  ... and more\n")
			return out.String()
		}
	}
	return out.String()
}

type hunk struct{ a0, a1, b0, b1 int }

// hunks finds what differs by way of the longest common subsequence; texts too
// long for that count as one difference between common ends.
func hunks(a, b []string) []hunk {
	start := 0
	for start < len(a) && start < len(b) && a[start] == b[start] {
		start++
	}
	endA, endB := len(a), len(b)
	for endA > start && endB > start && a[endA-1] == b[endB-1] {
		endA, endB = endA-1, endB-1
	}
	n, m := endA-start, endB-start
	if n*m > 4_000_000 {
		return []hunk{{start, endA, start, endB}}
	}
	common := make([][]int32, n+1)
	for i := range common {
		common[i] = make([]int32, m+1)
	}
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if a[start+i] == b[start+j] {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	var out []hunk
	for i, j := 0, 0; i < n || j < m; {
		h := hunk{a0: start + i, b0: start + j}
		for (i < n || j < m) && !(i < n && j < m && a[start+i] == b[start+j]) {
			if j == m || i < n && common[i+1][j] >= common[i][j+1] {
				i++
			} else {
				j++
			}
		}
		h.a1, h.b1 = start+i, start+j
		out = append(out, h)
		for i < n && j < m && a[start+i] == b[start+j] {
			i, j = i+1, j+1
		}
	}
	return out
}
