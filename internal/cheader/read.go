package cheader

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"

	"modernc.org/cc/v4"
)

// Unit is C text and what the C compiler knows when it reads it.
type Unit struct {
	Text string
	// Predefined holds the compiler's macros as "#define" lines.
	Predefined string
	// Quote are searched for "x.h" before Include, which are searched for both
	// forms.
	Quote, Include []string
}

// Read preprocesses and parses the text and distils what it declares.
func Read(u *Unit) (encoded []byte, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("the C parser failed: %v", fault)
		}
	}()
	opened := &recorder{seen: map[string]bool{}}
	ast, err := parse(u, opened, "")
	if err != nil {
		// A second try without what only code generation needs.
		plain, again := parse(u, opened, withoutExtensions)
		if again != nil {
			return nil, err
		}
		ast = plain
	}
	d := &distiller{ast: ast, fileNo: map[string]int{}}
	d.walk()
	d.placeConstants()
	for _, name := range opened.names {
		d.fileOf(name) // also files that only lead to others
	}
	return Encode(d.files, d.facts)
}

// recorder opens files of the machine and notes which.
type recorder struct {
	seen  map[string]bool
	names []string
}

// Open opens a file by its path.
func (r *recorder) Open(name string) (fs.File, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err // not the nil *os.File
	}
	if !r.seen[name] {
		r.seen[name] = true
		r.names = append(r.names, name)
	}
	return f, nil
}

// withoutExtensions defines away what says nothing about types.
const withoutExtensions = `
#define __attribute__(x)
#define __attribute(x)
#define __asm__(...)
#define __asm(...)
#define asm(...)
#define __extension__
#define __declspec(x)
`

// sizedFloats spells floating point types so that they have complex forms.
const sizedFloats = `
#define _Float16 float
#define _Float32 float
#define _Float64 double
#define _Float32x double
#define _Float64x long double
#define _Float128 long double
#define __float128 long double
`

// mainName is the file name of the text itself, builtinName of what stands
// before it.
const (
	mainName    = "<declarations>"
	builtinName = "<builtin>"
	mainPath    = "/<declarations>/" + mainName
)

func parse(u *Unit, opened fs.FS, extra string) (*cc.AST, error) {
	goos, goarch, err := platform(u.Predefined)
	if err != nil {
		return nil, err
	}
	abi, err := cc.NewABI(goos, goarch)
	if err != nil {
		return nil, err
	}
	abi.SignedChar = !strings.Contains(u.Predefined, "#define __CHAR_UNSIGNED__ ")
	// The text stands where nothing is, or its place would be searched.
	quote := append([]string{""}, u.Quote...)
	// Absolute names are looked up below the root.
	include := append(append([]string(nil), u.Include...), string(filepath.Separator))
	cfg := &cc.Config{
		ABI: abi, IncludePaths: append(quote, include...), SysIncludePaths: include,
		HostIncludePaths: u.Include, HostSysIncludePaths: u.Include,
		FS: opened, Header: true, EvalAllMacros: true, IgnoreStaticAssert: true, UnsignedEnums: true,
		ExpansionLimit: 50_000_000,
	}
	return cc.Translate(cfg, []cc.Source{
		{Name: "<predefined>", Value: u.Predefined},
		{Name: builtinName, Value: cc.Builtin + sizedFloats + extra},
		{Name: mainPath, Value: u.Text},
	})
}

// platform tells from the predefined macros what is compiled for.
func platform(predefined string) (goos, goarch string, err error) {
	has := func(name string) bool { return strings.Contains(predefined, "#define "+name+" ") }
	pick := func(what string, pairs ...string) (string, error) {
		for i := 0; i < len(pairs); i += 2 {
			if has(pairs[i]) {
				return pairs[i+1], nil
			}
		}
		return "", fmt.Errorf("the compiler's %s is not known", what)
	}
	if goos, err = pick("system", "__linux__", "linux", "__APPLE__", "darwin", "__FreeBSD__", "freebsd", "__OpenBSD__", "openbsd",
		"__NetBSD__", "netbsd", "_WIN32", "windows"); err != nil {
		return "", "", err
	}
	if has("__x86_64__") && has("__ILP32__") {
		return "", "", fmt.Errorf("the compiler's machine is not known")
	}
	goarch, err = pick("machine", "__x86_64__", "amd64", "__aarch64__", "arm64", "__i386__", "386", "__arm__", "arm",
		"__riscv", "riscv64", "__s390x__", "s390x", "__loongarch64", "loong64")
	if err != nil && has("__powerpc64__") && has("__LITTLE_ENDIAN__") {
		return goos, "ppc64le", nil
	}
	return goos, goarch, err
}

// distiller turns a tree into facts.
type distiller struct {
	ast    *cc.AST
	facts  []*Fact
	files  []string
	fileNo map[string]int
	// untagged names the typedefs of types without a tag, by the first member.
	untagged map[any]string
}

func (d *distiller) walk() {
	d.fileOf(mainName)
	for tu := d.ast.TranslationUnit; tu != nil; tu = tu.TranslationUnit {
		if tu.ExternalDeclaration != nil {
			if name := tu.ExternalDeclaration.Position().Filename; name != builtinName && name != "<predefined>" {
				d.fileOf(name)
			}
		}
	}
	names := make([]string, 0, len(d.ast.Scope.Nodes))
	for name := range d.ast.Scope.Nodes {
		names = append(names, name)
	}
	sort.Strings(names)
	d.nameUntagged(names)
	for _, name := range names {
		d.nodes(name, d.ast.Scope.Nodes[name])
	}
	macros := make([]string, 0, len(d.ast.Macros))
	for name := range d.ast.Macros {
		macros = append(macros, name)
	}
	sort.Strings(macros)
	for _, name := range macros {
		d.macro(name, d.ast.Macros[name])
	}
}

// placeConstants tells the constants of enums where they belong.
func (d *distiller) placeConstants() {
	of := map[string]string{}
	for _, fact := range d.facts {
		switch fact.Sort {
		case TagFact, TypedefFact:
			for _, item := range fact.Type.Items {
				of[item] = fact.Name
			}
		}
	}
	for _, fact := range d.facts {
		if fact.Sort == ConstFact {
			fact.Enum = of[fact.Name]
		}
	}
}

func (d *distiller) fileOf(name string) int {
	if name == mainPath {
		name = mainName
	} else if name != mainName {
		name = filepath.Clean(name)
	}
	no, ok := d.fileNo[name]
	if !ok {
		no = len(d.files)
		d.fileNo[name] = no
		d.files = append(d.files, name)
	}
	return no
}

// nodes makes facts of what is declared under one name: an ordinary name and a
// tag may share it.
func (d *distiller) nodes(name string, list []cc.Node) {
	if strings.HasPrefix(name, "__builtin_") || strings.HasPrefix(name, "__predefined_") {
		return
	}
	var plain, tag *Fact
	for _, n := range list {
		pos := n.Position()
		if pos.Filename == builtinName {
			continue
		}
		var fact *Fact
		switch n := n.(type) {
		case *cc.Declarator:
			fact = d.declarator(name, n)
			plain = better(plain, fact)
		case *cc.Enumerator:
			fact = d.enumerator(name, n)
			plain = better(plain, fact)
		case *cc.StructOrUnionSpecifier:
			fact = d.tagFact(name, n.Type())
			tag = better(tag, fact)
		case *cc.EnumSpecifier:
			fact = d.tagFact(name, n.Type())
			tag = better(tag, fact)
		}
		if fact != nil {
			fact.File, fact.Line = d.fileOf(pos.Filename), pos.Line
		}
	}
	for _, fact := range []*Fact{plain, tag} {
		if fact != nil {
			d.facts = append(d.facts, fact)
		}
	}
}

// better chooses among declarations of one thing: the first that says most.
func better(old, fact *Fact) *Fact {
	if old == nil || fact == nil {
		if old == nil {
			return fact
		}
		return old
	}
	if old.Type.Opaque && !fact.Type.Opaque || old.Type.Open && !fact.Type.Open {
		return fact
	}
	return old
}

func (d *distiller) declarator(name string, n *cc.Declarator) *Fact {
	if n.IsSynthetic() {
		return nil
	}
	t := n.Type()
	switch {
	case n.IsTypename():
		return &Fact{Name: name, Sort: TypedefFact, Type: d.define(t, n)}
	case t.Kind() == cc.Function:
		return &Fact{Name: name, Sort: FuncFact, Type: d.typeOf(t), Static: n.IsStatic()}
	}
	return &Fact{Name: name, Sort: VarFact, Type: d.typeOf(t), Static: n.IsStatic()}
}

func (d *distiller) enumerator(name string, n *cc.Enumerator) *Fact {
	fact := &Fact{Name: name, Sort: ConstFact, Type: d.typeOf(n.Type())}
	if value := n.Value(); value != nil && value != cc.Unknown {
		fact.Value = fmt.Sprint(value)
	}
	return fact
}

func (d *distiller) tagFact(name string, t cc.Type) *Fact {
	full := d.define(t, nil)
	full.Name = ""
	return &Fact{Name: TagWord(full.Kind) + " " + name, Sort: TagFact, Type: full}
}

func (d *distiller) macro(name string, m *cc.Macro) {
	pos := m.Position()
	if pos.Filename == builtinName {
		return
	}
	fact := &Fact{Name: name, Sort: MacroFact, Line: pos.Line, Macro: &Macro{Func: m.IsFnLike, VarArgs: m.VarArg >= 0}}
	fact.File = d.fileOf(pos.Filename)
	if pos.Filename == "<predefined>" {
		fact.Line = 0
	}
	for i, p := range m.Params {
		if arg := p.SrcStr(); arg != "..." && (m.VarArg < 0 || i < m.VarArg) {
			fact.Args = append(fact.Args, arg)
		}
	}
	var text strings.Builder
	for i, t := range m.ReplacementList() {
		if i > 0 {
			text.WriteByte(' ')
		}
		text.Write(t.Src())
	}
	fact.Macro.Text = text.String()
	_, fact.Replaced = d.ast.Scope.Nodes[name]
	if !m.IsFnLike {
		d.macroValue(fact, m)
	}
	d.facts = append(d.facts, fact)
}

// specialFloat finds the macros of infinities and NaNs, which have no constant value.
var specialFloat = regexp.MustCompile(`^(?:\( )?__builtin_(?:inf|nan|huge_val)([fl]?) \(.*\)$`)

func (d *distiller) macroValue(fact *Fact, m *cc.Macro) {
	if match := specialFloat.FindStringSubmatch(fact.Macro.Text); match != nil {
		base := map[string]string{"f": "float", "": "double", "l": "long double"}[match[1]]
		fact.Type = &Type{Kind: Float, Base: base, Size: map[string]int64{"float": 4, "double": 8}[base]}
		return
	}
	value := m.Value()
	if value == nil || value == cc.Unknown {
		return
	}
	fact.Type = d.typeOf(m.Type())
	switch v := value.(type) {
	case cc.StringValue:
		fact.Type = &Type{Kind: Pointer, Elem: &Type{Kind: Int, Base: "char", Size: 1, Signed: true, Const: true}}
	case cc.Int64Value, cc.UInt64Value, cc.Float64Value:
		fact.Value = fmt.Sprint(v)
	default:
		fact.Type = nil
	}
}
