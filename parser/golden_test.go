package parser_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"pyxc/internal/source"
	"pyxc/parser"
)

var update = flag.Bool("update", false, "rewrite the expected parts of the golden files")

// golden runs every archive of a directory: each source file in it is followed
// by what is expected of it, under its name and a suffix.
func golden(t *testing.T, dir, suffix string, got func(set *source.Set, file *source.File, opts parser.Options) string) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.txtar"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no archives in %s", dir)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			want := map[string]string{}
			var sources []txtar.File
			for _, f := range a.Files {
				if strings.HasSuffix(f.Name, suffix) {
					want[f.Name] = string(f.Data)
				} else {
					sources = append(sources, f)
				}
			}
			var out []txtar.File
			for _, f := range sources {
				d, ok := dialectOf(f.Name)
				if !ok {
					t.Fatalf("%s: unknown kind of file", f.Name)
				}
				set := source.NewSet()
				file, err := set.Add(f.Name, f.Data)
				if err != nil {
					t.Fatal(err)
				}
				text := got(set, file, parser.Options{Dialect: d})
				out = append(out, f, txtar.File{Name: f.Name + suffix, Data: []byte(text)})
				if !*update && text != want[f.Name+suffix] {
					t.Errorf("%s differs (go test -update rewrites it); got:\n%s", f.Name+suffix, text)
				}
			}
			if *update {
				a.Files = out
				if err := os.WriteFile(path, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func TestGoldenLex(t *testing.T) {
	golden(t, "../testdata/lex", ".tokens", func(_ *source.Set, file *source.File, opts parser.Options) string {
		return parser.DumpTokens(file, opts)
	})
}

func TestGoldenParse(t *testing.T) {
	golden(t, "../testdata/parse", ".tree", func(set *source.Set, file *source.File, opts parser.Options) string {
		m, errs := parseText(set, file, opts)
		text := parser.DumpPositions(m)
		for _, e := range errs {
			text += "error: " + e + "\n"
		}
		if len(errs) == 0 {
			if diff := roundTrip(m, 3); diff != "" {
				t.Errorf("%s: %s", file.Path, diff)
			}
		}
		return text
	})
}

var expectation = regexp.MustCompile(`# ERROR "((?:[^"\\]|\\.)*)"`)

// TestErrors runs the chunks of testdata/errors/syntax_*: the errors of a
// chunk are exactly those that its lines announce.
func TestErrors(t *testing.T) {
	paths, _ := filepath.Glob("../testdata/errors/syntax_*.py*")
	if len(paths) == 0 {
		t.Fatal("no files")
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		d, _ := dialectOf(path)
		line := 0
		for _, chunk := range strings.SplitAfter(string(raw), "# ---\n") {
			// Blank lines in front keep the numbers of the lines.
			checkChunk(t, path, strings.Repeat("\n", line)+chunk, parser.Options{Dialect: d})
			line += strings.Count(chunk, "\n")
		}
	}
}

func checkChunk(t *testing.T, path, text string, opts parser.Options) {
	t.Helper()
	_, errs := parseString(t, filepath.Base(path), text, opts)
	got := map[string][]string{}
	for _, e := range errs {
		parts := strings.SplitN(e, ":", 4)
		got[parts[1]] = append(got[parts[1]], strings.TrimSpace(parts[3]))
	}
	for i, line := range strings.Split(text, "\n") {
		n := itoa(i + 1)
		for _, m := range expectation.FindAllStringSubmatch(line, -1) {
			re, err := regexp.Compile(strings.ReplaceAll(m[1], `\"`, `"`))
			if err != nil {
				t.Fatalf("%s:%s: %v", path, n, err)
			}
			if len(got[n]) == 0 {
				t.Errorf("%s:%s: no error, want %q", path, n, m[1])
				continue
			}
			if !re.MatchString(got[n][0]) {
				t.Errorf("%s:%s: got %q, want %q", path, n, got[n][0], m[1])
			}
			got[n] = got[n][1:]
		}
		for _, e := range got[n] {
			t.Errorf("%s:%s: unexpected error %q", path, n, e)
		}
	}
}

func itoa(n int) string {
	s := ""
	for ; n > 0; n /= 10 {
		s = string(rune('0'+n%10)) + s
	}
	return s
}

// TestDocs compiles the example of every code and expects the code.
func TestDocs(t *testing.T) {
	for _, d := range parser.Docs {
		text, err := parser.Decode(d.ExampleFile(), []byte(d.Example))
		if err != nil {
			if e, ok := err.(*parser.DecodeError); !ok || e.Code != d.Code {
				t.Errorf("%s: %v", d.Code, err)
			}
			continue
		}
		set := source.NewSet()
		file, err := set.Add(d.ExampleFile(), text)
		if err != nil {
			t.Fatal(err)
		}
		dialect, _ := dialectOf(file.Path)
		if codes := codesOf(file, parser.Options{Dialect: dialect}); !strings.Contains(codes, string(d.Code)) {
			t.Errorf("%s: the example gets %q", d.Code, codes)
		}
	}
}
