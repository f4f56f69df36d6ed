package cheader

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// hostUnit is a unit with what the machine's C compiler predefines.
func hostUnit(t *testing.T, text string, dirs ...string) *Unit {
	t.Helper()
	cmd := exec.Command("cc", "-E", "-dM", "-v", "-xc", os.DevNull)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	var out, errOut strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errOut
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	return &Unit{Text: text, Predefined: out.String(), Include: append(dirs, SearchList(errOut.String())...)}
}

func readText(t *testing.T, text string) *Facts {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "x.h"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	encoded, err := Read(hostUnit(t, "#include \"x.h\"\n", dir))
	if err != nil {
		t.Fatal(err)
	}
	facts, err := Decode(encoded)
	if err != nil {
		t.Fatal(err)
	}
	return facts
}

func TestFacts(t *testing.T) {
	facts := readText(t, `
#include <stddef.h>
typedef unsigned char Byte;
typedef struct { int a; const char *b; union { long c; double d; }; unsigned flag : 3; } plain;
struct tagged { struct tagged *next; Byte bytes[4]; int (*call)(void *, int); };
typedef struct tagged *tagged_p;
struct hidden;
enum color { RED, GREEN = 5, BLUE };
enum { LONE = -2 };
extern int f(const struct tagged *t, size_t n, ...) __attribute__((nonnull(1)));
__extension__ static inline double g(void) { return 1.5; }
int open_args();
extern char *names[];
void (*signal2(int sig, void (*handler)(int)))(int);
long long big(_Bool b, float _Complex z);
#define ONE 1
#define PI 3.14
#define TEXT "abc" "def"
#define SIZE (sizeof(int) * 2)
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define LOG(fmt, ...) 0
#define f2 f
#define EMPTY
`)
	want := map[string]string{
		"Byte":          "typedef unsigned char Byte",
		"plain":         "typedef struct {...} plain",
		"struct tagged": "struct tagged { struct tagged *next; Byte bytes[4]; int (*call)(void *, int); }",
		"tagged_p":      "typedef struct tagged *tagged_p",
		"struct hidden": "struct hidden {}",
		"enum color":    "enum color { RED, GREEN, BLUE, }",
		"GREEN":         "enum color { GREEN }",
		"LONE":          "enum { LONE }",
		"f":             "int f(const struct tagged *t, size_t n, ...)",
		"g":             "double g(void)",
		"open_args":     "int open_args()",
		"names":         "char *names[]",
		"signal2":       "void (*signal2(int sig, void (*handler)(int)))(int)",
		"big":           "long long big(_Bool b, float _Complex z)",
		"ONE":           "#define ONE 1",
		"MAX":           "#define MAX(a, b) ( ( a ) > ( b ) ? ( a ) : ( b ) )",
		"LOG":           "#define LOG(fmt, ...) 0",
		"EMPTY":         "#define EMPTY",
	}
	for name, text := range want {
		list := facts.Lookup(name)
		if len(list) != 1 {
			t.Errorf("%s: %d facts", name, len(list))
			continue
		}
		if got := list[0].Text(); got != text {
			t.Errorf("%s: %s, want %s", name, got, text)
		}
	}
	for name, kind := range map[string]Kind{"ONE": Int, "PI": Float, "TEXT": Pointer, "SIZE": Int} {
		if fact := facts.Find(name, MacroFact); fact == nil || fact.Type == nil || fact.Type.Kind != kind {
			t.Errorf("%s is not %s: %+v", name, kind, fact)
		}
	}
	if v := facts.Find("SIZE", MacroFact).Value; v != "8" {
		t.Errorf("SIZE is %s", v)
	}
	if def := facts.Definition(facts.Find("plain", TypedefFact).Type); len(def.Fields) != 4 || def.Fields[2].Name != "" {
		t.Errorf("plain: %+v", def)
	}
}
