package annotate

import (
	"strings"
	"testing"

	"pyxc/codegen/emit"
	"pyxc/internal/source"
)

func TestHTML(t *testing.T) {
	set := source.NewSet()
	file, err := set.Add("dir/m.pyx", []byte("x = a < b\nn += 1\n# done\n"))
	if err != nil {
		t.Fatal(err)
	}
	lines := []string{"    /* m.pyx:1: x = a < b */\n", "    t1 = pyxc_lt(a, b);\n    Py_DECREF(t1);\n", "    v_n = v_n + 1;\n"}
	one, two := file.Span(0, 9), file.Span(10, 16)
	c := strings.Join(lines, "")
	mid := len(lines[0]) + len(lines[1])
	spans := &emit.SpanMap{Ranges: []emit.Range{{Start: 0, End: mid, Span: one}, {Start: mid, End: len(c), Span: two}}}
	page := string(HTML(file, set, []byte(c), spans))
	for _, want := range []string{
		`<title>m.pyx</title>`,
		`<summary class="line s3">+<i>1</i> x = a &lt; b</summary><pre class="c">t1 = <b class="py">pyxc_lt</b>(a, b);`,
		`<b class="ref">Py_DECREF</b>(t1);</pre>`,
		`<summary class="line s0">+<i>2</i> n += 1</summary><pre class="c">v_n = v_n + 1;</pre>`,
		`<pre class="line"> <i>3</i> # done</pre>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is missing in\n%s", want, page)
		}
	}
	if strings.Contains(page, "dir/") || strings.Contains(page, "/* m.pyx") {
		t.Errorf("a path or a quoting comment is in\n%s", page)
	}
}

func TestScore(t *testing.T) {
	for _, c := range []struct {
		code string
		want int
	}{
		{"v_n = v_n + 1;", 0},
		{"Py_DECREF(t1);", 1},
		{"t1 = PyNumber_Add(a, b); Py_XDECREF(t2);", 6},
		{"pyxc_gil_release(&v_gil);", 0},
	} {
		if got := Score(c.code); got != c.want {
			t.Errorf("Score(%q) = %d, want %d", c.code, got, c.want)
		}
	}
}
