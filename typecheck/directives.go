package typecheck

import (
	"sort"
	"strconv"
	"strings"

	"pyxc/internal/diag"
	"pyxc/internal/source"
	"pyxc/parser/ast"
)

// dirKind is the kind of value a directive takes.
type dirKind uint8

const (
	dirBool dirKind = iota
	dirTri          // bool, or None
	dirStr
	dirInt
	dirOneOf
	dirLevel
	dirFlag // decorator without a value
	dirArgs // decorator or block with arguments of its own
)

// dirInfo describes one directive.
type dirInfo struct {
	kind   dirKind
	def    string
	where  string // letters of the places it may stand in: m module, f function, c class, C cdef class, w with; "" for all
	oneOf  string
	set    func(*Directives, bool)
	direct bool // as a decorator it holds for the decorated object alone
}

// directiveTable lists every directive by name.
var directiveTable = map[string]dirInfo{
	"binding":                                {def: "True", set: func(d *Directives, v bool) { d.Binding = v }},
	"boundscheck":                            {def: "True", set: func(d *Directives, v bool) { d.BoundsCheck = v }},
	"nonecheck":                              {def: "False", set: func(d *Directives, v bool) { d.NoneCheck = v }},
	"initializedcheck":                       {def: "True", set: func(d *Directives, v bool) { d.InitializedCheck = v }},
	"wraparound":                             {def: "True", set: func(d *Directives, v bool) { d.WrapAround = v }},
	"cdivision":                              {def: "False", set: func(d *Directives, v bool) { d.CDivision = v }},
	"check_externs":                          {def: "True", set: func(d *Directives, v bool) { d.CheckExterns = v }},
	"cdivision_warnings":                     {def: "False", set: func(d *Directives, v bool) { d.CDivisionWarnings = v }},
	"overflowcheck":                          {def: "False", set: func(d *Directives, v bool) { d.OverflowCheck = v }},
	"overflowcheck.fold":                     {def: "True", set: func(d *Directives, v bool) { d.OverflowFold = v }},
	"cpow":                                   {kind: dirTri, def: "None", set: func(d *Directives, v bool) { d.CPow, d.CPowSet = v, true }},
	"embedsignature":                         {def: "False", set: func(d *Directives, v bool) { d.EmbedSignature = v }},
	"embedsignature.format":                  {kind: dirOneOf, def: "c", oneOf: "c clinic python"},
	"always_allow_keywords":                  {def: "True", set: func(d *Directives, v bool) { d.AlwaysAllowKeywords = v }},
	"annotation_typing":                      {def: "True", set: func(d *Directives, v bool) { d.AnnotationTyping, d.AnnotationSet = v, true }},
	"allow_none_for_extension_args":          {def: "True", set: func(d *Directives, v bool) { d.AllowNoneForExtensionArgs = v }},
	"autotestdict":                           {def: "True", where: "m", set: func(d *Directives, v bool) { d.AutoTestDict = v }},
	"autotestdict.cdef":                      {def: "False", where: "m"},
	"autotestdict.all":                       {def: "False", where: "m"},
	"legacy_implicit_noexcept":               {def: "False", where: "m", set: func(d *Directives, v bool) { d.LegacyImplicitNoexcept = v }},
	"profile":                                {def: "False", set: func(d *Directives, v bool) { d.Profile = v }},
	"linetrace":                              {def: "False", set: func(d *Directives, v bool) { d.LineTrace = v }},
	"auto_pickle":                            {kind: dirTri, def: "None", where: "mC", direct: true, set: func(d *Directives, v bool) { d.AutoPickle = v }},
	"final":                                  {kind: dirTri, where: "Cf", direct: true, set: func(d *Directives, v bool) { d.Final = v }},
	"internal":                               {kind: dirTri, where: "C", direct: true, set: func(d *Directives, v bool) { d.Internal = v }},
	"infer_types":                            {kind: dirTri, def: "None"},
	"infer_types.verbose":                    {def: "False"},
	"freethreading_compatible":               {def: "False", where: "m", set: func(d *Directives, v bool) { d.FreethreadingCompatible = v }},
	"subinterpreters_compatible":             {kind: dirOneOf, def: "no", where: "m", oneOf: "no shared_gil own_gil"},
	"auto_cpdef":                             {def: "False"},
	"c_api_binop_methods":                    {def: "False"},
	"ccomplex":                               {def: "False", where: "m"},
	"callspec":                               {kind: dirStr},
	"emit_code_comments":                     {def: "True", where: "m"},
	"language_level":                         {kind: dirLevel, where: "m"},
	"fast_getattr":                           {def: "False"},
	"py2_import":                             {def: "False"},
	"preliminary_late_includes_cy28":         {def: "False", where: "m"},
	"iterable_coroutine":                     {def: "False", where: "mf"},
	"c_string_type":                          {kind: dirOneOf, def: "bytes", where: "m", oneOf: "bytes bytearray str unicode"},
	"c_string_encoding":                      {kind: dirStr, where: "m"},
	"type_version_tag":                       {def: "True", where: "mC", direct: true},
	"unraisable_tracebacks":                  {def: "True"},
	"old_style_globals":                      {def: "False", where: "m"},
	"np_pythran":                             {def: "False", where: "m"},
	"fast_gil":                               {def: "False", where: "m"},
	"cpp_locals":                             {def: "False", where: "mfC"},
	"c_compile_guard":                        {kind: dirStr, where: "f"},
	"set_initial_path":                       {kind: dirStr, where: "m"},
	"warn":                                   {kind: dirTri, def: "None"},
	"warn.undeclared":                        {def: "False"},
	"warn.unreachable":                       {def: "True"},
	"warn.maybe_uninitialized":               {def: "False"},
	"warn.unused":                            {def: "False"},
	"warn.unused_arg":                        {def: "False"},
	"warn.unused_result":                     {def: "False"},
	"warn.multiple_declarators":              {def: "True"},
	"warn.deprecated.DEF":                    {def: "False"},
	"warn.deprecated.IF":                     {def: "True"},
	"show_performance_hints":                 {def: "True"},
	"optimize.inline_defnode_calls":          {def: "True"},
	"optimize.unpack_method_calls":           {def: "True"},
	"optimize.unpack_method_calls_in_pyinit": {def: "False"},
	"optimize.use_switch":                    {def: "True"},
	"remove_unreachable":                     {def: "True"},
	"control_flow.dot_output":                {kind: dirStr, where: "m"},
	"control_flow.dot_annotate_defs":         {def: "False", where: "m"},
	"test_assert_path_exists":                {kind: dirArgs, where: "fcC", direct: true},
	"test_fail_if_path_exists":               {kind: dirArgs, where: "fcC", direct: true},
	"test_assert_c_code_has":                 {kind: dirArgs, where: "m"},
	"test_fail_if_c_code_has":                {kind: dirArgs, where: "m"},
	"test_body_needs_exception_handling":     {kind: dirTri, where: "w", direct: true},
	"formal_grammar":                         {def: "False", where: "m"},
	"nogil":                                  {kind: dirArgs, where: "fw"},
	"gil":                                    {kind: dirArgs, where: "w"},
	"with_gil":                               {kind: dirFlag, where: "f", direct: true},
	"critical_section":                       {kind: dirArgs, where: "fw"},
	"locals":                                 {kind: dirArgs, where: "f"},
	"collection_type":                        {kind: dirOneOf, where: "C", oneOf: "sequence mapping", direct: true},
	"cfunc":                                  {kind: dirFlag, where: "fw", direct: true},
	"ccall":                                  {kind: dirFlag, where: "fw", direct: true},
	"ufunc":                                  {kind: dirFlag, where: "f", direct: true},
	"inline":                                 {kind: dirFlag, where: "f", direct: true},
	"cclass":                                 {kind: dirFlag, where: "cCw", direct: true},
	"no_gc_clear":                            {kind: dirTri, where: "C", direct: true},
	"no_gc":                                  {kind: dirTri, where: "C", direct: true},
	"returns":                                {kind: dirArgs, where: "f", direct: true},
	"exceptval":                              {kind: dirArgs, where: "f", direct: true},
	"freelist":                               {kind: dirInt, where: "C", direct: true},
	"trashcan":                               {kind: dirTri, where: "C"},
	"total_ordering":                         {kind: dirFlag, where: "cC", direct: true},
	"dataclasses.dataclass":                  {kind: dirArgs, where: "cC", direct: true},
	"dataclasses.field":                      {kind: dirArgs},
}

// directiveNames returns the names in order, for suggestions.
func directiveNames() []string {
	names := make([]string, 0, len(directiveTable))
	for name := range directiveTable {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// defaultDirectives returns the settings before anything was written.
func defaultDirectives(level int) *Directives {
	d := &Directives{LanguageLevel: level, CStringType: "bytes", EmbedSignatureFormat: "c"}
	for _, info := range directiveTable {
		if info.set != nil && info.def == "True" {
			info.set(d, true)
		}
	}
	d.AnnotationSet = false
	return d
}

// clone returns a copy to change; what holds for one object alone is reset.
func (d *Directives) clone() *Directives {
	n := *d
	n.Final, n.Internal = false, false
	n.Other = nil
	for name, value := range d.Other {
		if !directiveTable[name].direct {
			n.setOther(name, value)
		}
	}
	return &n
}

func (d *Directives) setOther(name, value string) {
	if d.Other == nil {
		d.Other = map[string]string{}
	}
	d.Other[name] = value
}

// moduleDirectives joins defaults, options and the file's comments.
func (c *checker) moduleDirectives(mod *ast.Module, level int) *Directives {
	d := defaultDirectives(level)
	names := make([]string, 0, len(c.cfg.Directives))
	for name := range c.cfg.Directives {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		c.setDirective(d, name, c.cfg.Directives[name], 'm', mod.Span(), true)
	}
	c.commentDirectives(d, mod)
	d.LanguageLevel = level
	return d
}

// commentDirectives sets what the comments at the top of a file say.
func (c *checker) commentDirectives(d *Directives, mod *ast.Module) {
	seen := map[string]ast.Directive{}
	for _, w := range mod.Directives {
		_, known := directiveTable[w.Name]
		switch {
		case w.Bare:
			// What stands after "# cython:" may be anyone's comment.
			if v := strings.Fields(w.Value); known && (len(v) == 0 || directiveTable[w.Name].takes(v[0])) {
				c.bag.Warnf(w.Sp, "W0614", "this sets nothing: write %s=%s", w.Name, append(v, "...")[0])
			}
			continue
		case !known && !strings.HasSuffix(w.Name, ".all"):
			// Cython passes over unknown names in comments.
			c.unknownDirective(w.Name, w.Sp, true)
			continue
		}
		if first, twice := seen[w.Name]; twice && directiveTable[w.Name].kind != dirArgs {
			c.directiveTwice(w, first)
		} else {
			seen[w.Name] = w
		}
		c.setDirective(d, w.Name, w.Value, 'm', w.Sp, false)
	}
}

func (c *checker) directiveTwice(w, first ast.Directive) {
	if c.quiet > 0 {
		return
	}
	dg := diag.Diagnostic{Code: "W0614", Severity: diag.Warning, Span: w.Sp, Text: "the directive " + w.Name + " is set twice"}
	if w.Value != first.Value {
		dg.Code, dg.Severity = "E0503", diag.Error
		dg.Text = "the directive " + w.Name + " is set to " + first.Value + " and to " + w.Value
	}
	dg.Labels = []diag.Label{{Span: first.Sp, Text: "it is set here first"}}
	c.bag.Add(dg)
}

// takes reports whether a word may be the directive's value.
func (info dirInfo) takes(word string) bool {
	_, isBool := parseBool(word, true)
	_, err := strconv.Atoi(word)
	return isBool || err == nil || contains(strings.Fields(info.oneOf), strings.Trim(word, `'"`))
}

// setDirective sets name to the text of a value. relaxed accepts the spellings
// of comments and options ("true", "yes").
func (c *checker) setDirective(d *Directives, name, value string, where byte, sp source.Span, relaxed bool) bool {
	value = strings.TrimSpace(value)
	if prefix, ok := strings.CutSuffix(name, ".all"); ok && directiveTable[name].kind == dirBool && directiveTable[name].def == "" {
		// "optimize.all=False" sets the whole group.
		found := false
		for _, n := range directiveNames() {
			if strings.HasPrefix(n, prefix+".") && directiveTable[n].def != "" {
				found = c.setDirective(d, n, value, where, sp, relaxed) || found
			}
		}
		if found {
			return true
		}
	}
	info, ok := directiveTable[name]
	if !ok {
		c.unknownDirective(name, sp, false)
		return false
	}
	if where == 'm' && !c.mayStand(sp, name, info, where) {
		return false
	}
	switch info.kind {
	case dirBool, dirTri, dirFlag:
		return c.setBool(d, name, info, value, sp, relaxed)
	case dirInt:
		if _, err := strconv.Atoi(value); err != nil {
			c.errorAt(sp, "E0503", "the directive %s takes an integer, not %q", name, value)
			return false
		}
	case dirLevel:
		if _, ok := parseLevel(value); !ok {
			c.errorAt(sp, "E0503", "the directive language_level takes 2, 3 or 3str, not %q", value)
			return false
		}
		return true
	case dirOneOf:
		value = strings.Trim(value, `'"`)
		if !contains(strings.Fields(info.oneOf), value) {
			c.errorAt(sp, "E0503", "the directive %s takes one of %s, not %q", name, strings.Join(strings.Fields(info.oneOf), ", "), value)
			return false
		}
	}
	switch name {
	case "c_string_type":
		if value == "unicode" {
			value = "str"
		}
		d.CStringType = value
	case "c_string_encoding":
		d.CStringEncoding = normalEncoding(value)
	case "embedsignature.format":
		d.EmbedSignatureFormat = value
	default:
		d.setOther(name, value)
	}
	return true
}

// BuildSetting reports whether a name is one of the settings that a comment
// "# distutils:" gives the build, which also takes them from "# cython:".
func BuildSetting(name string) bool {
	switch name {
	case "name", "sources", "define_macros", "undef_macros", "libraries", "library_dirs", "runtime_library_dirs", "include_dirs", "extra_objects",
		"extra_compile_args", "extra_link_args", "export_symbols", "depends", "language", "np_pythran":
		return true
	}
	return false
}

// unknownDirective reports a directive that does not exist. In a comment Cython
// ignores it, so that one of some other version may stand there: only what
// looks misspelt is an error.
func (c *checker) unknownDirective(name string, sp source.Span, comment bool) {
	if c.quiet > 0 || comment && BuildSetting(name) {
		return
	}
	dg := diag.Diagnostic{Code: "E0501", Severity: diag.Error, Span: sp, Text: "there is no directive " + name}
	if s := diag.Suggest(name, directiveNames()); s != "" {
		dg.Notes = append(dg.Notes, "did you mean "+s+"?")
	} else if comment {
		dg.Severity = diag.Warning
	}
	c.bag.Add(dg)
}

func (c *checker) setBool(d *Directives, name string, info dirInfo, value string, sp source.Span, relaxed bool) bool {
	v, known := parseBool(value, relaxed)
	if !known {
		if value == "None" && info.kind == dirTri {
			d.reset(name, info)
			return true
		}
		c.errorAt(sp, "E0503", "the directive %s takes True or False, not %q", name, value)
		return false
	}
	if name == "infer_types" {
		d.InferTypes = &v
		return true
	}
	if name == "cpow" || name == "auto_pickle" {
		d.setOther(name, value) // set at all differs from unset
	}
	if info.set != nil {
		info.set(d, v)
		return true
	}
	text := "False"
	if v {
		text = "True"
	}
	d.setOther(name, text)
	return true
}

func parseBool(value string, relaxed bool) (v, ok bool) {
	switch value {
	case "True":
		return true, true
	case "False":
		return false, true
	}
	if relaxed {
		switch strings.ToLower(value) {
		case "true", "yes":
			return true, true
		case "false", "no":
			return false, true
		}
	}
	return false, false
}

func normalEncoding(name string) string {
	switch strings.ToLower(name) {
	case "utf8", "utf-8", "default":
		return "utf8"
	case "ascii", "us-ascii":
		return "ascii"
	}
	return name
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}
