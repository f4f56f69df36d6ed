package typecheck

import (
	"path/filepath"
	"sort"
	"strings"

	"pyxc/internal/diag"
	"pyxc/parser/ast"
	"pyxc/typecheck/pxd"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

func suggest(name string, candidates []string) string { return diag.Suggest(name, candidates) }

// finder searches from the place of a module: the root of its package, the -I
// directories, the embedded library, sys.path.
func (c *checker) finder(m *module) *pxd.Finder {
	if f := c.finders[m]; f != nil {
		return f
	}
	f := &pxd.Finder{IsFile: c.isFile, SysPath: c.cfg.SysPath}
	if m.path != "" && !strings.HasPrefix(m.path, pxd.LibraryPrefix) {
		root, _ := f.PackageRoot(m.path)
		f.Dirs = append(f.Dirs, root)
	}
	if c.main.path != "" && c.main != m {
		root, _ := f.PackageRoot(c.main.path)
		f.Dirs = appendNew(f.Dirs, root)
	}
	for _, dir := range c.cfg.IncludeDirs {
		f.Dirs = appendNew(f.Dirs, dir)
	}
	c.finders[m] = f
	return f
}

func appendNew(list []string, s string) []string {
	if contains(list, s) {
		return list
	}
	return append(list, s)
}

func (c *checker) isFile(path string) bool {
	if c.cfg.Set != nil && c.cfg.Load == nil {
		return c.cfg.Set.IsFile(path)
	}
	_, err := c.load(path)
	return err == nil
}

// parseFile reads and parses a further file; nil if it can't be read.
func (c *checker) parseFile(n ast.Node, path string, dialect ast.Dialect, level int) *ast.Module {
	var data []byte
	var err error
	if strings.HasPrefix(path, pxd.LibraryPrefix) {
		data, err = pxd.Read(path)
	} else {
		data, err = c.load(path)
		c.info.Files = append(c.info.Files, path)
	}
	if err != nil {
		c.errorf(n, "E0401", "%v", err)
		return nil
	}
	file, err := c.cfg.Set.Add(path, data)
	if err != nil {
		c.errorf(n, "E0401", "%v", err)
		return nil
	}
	if c.cfg.Parse == nil {
		c.errorf(n, "E0401", "%s can't be parsed here", path)
		return nil
	}
	return c.cfg.Parse(file, dialect, level, c.bag)
}

// companion declares the module's own .pxd, if it has one.
func (c *checker) companion(m *module, e *env) {
	if m.path == "" || c.cfg.Parse == nil || m.dialect == ast.Pxd {
		return
	}
	base := strings.TrimSuffix(m.path, filepath.Ext(m.path))
	path := c.finder(m).Versioned(base + ".pxd")
	if !c.isFile(path) {
		dotted := filepath.Join(filepath.Dir(m.path), m.name+".pxd")
		if dotted == path || !c.isFile(dotted) {
			return
		}
		path = dotted
	}
	tree := c.parseFile(c.info.Module, path, ast.Pxd, m.level)
	if tree == nil {
		return
	}
	m.usesCython = true
	p := *m
	p.pxd, p.path, p.dialect = true, path, ast.Pxd
	p.dirs = c.moduleDirectives(tree, m.level)
	c.info.Directives[tree] = p.dirs
	pe := &env{mod: &p, sc: m.sc, dirs: p.dirs}
	c.finders[&p] = c.finder(m)
	c.forwardAll(pe, tree.Body)
	c.declareStmts(pe, tree.Body)
}

// importModule returns the module of a qualified name, declared; nil if there
// is no .pxd for it. Packages without one count as empty modules.
func (c *checker) importModule(from *module, name string) (*module, pxd.Found) {
	if m, ok := c.mods[name]; ok {
		return m, pxd.Found{}
	}
	found := c.finder(from).Module(name)
	if found.Path == "" {
		if c.finder(from).IsPackage(name) {
			m := &module{name: name, isPackage: true, level: 3, defs: map[string]any{}}
			m.sc = scope.New(scope.ModuleScope, nil, nil, lastPart(name))
			c.external[m.sc] = m
			m.dirs = defaultDirectives(3)
			c.mods[name] = m
			return m, found
		}
		return nil, found
	}
	m := &module{name: name, isPackage: found.IsPackage, path: found.Path, pxd: true, dialect: ast.Pxd, level: 3,
		defs: c.compileTimeEnv()}
	m.sc = scope.New(scope.ModuleScope, nil, nil, lastPart(name))
	c.external[m.sc] = m
	c.mods[name] = m
	tree := c.parseFile(nil, found.Path, ast.Pxd, 3)
	if tree == nil {
		m.dirs = defaultDirectives(3)
		return m, found
	}
	m.level = c.levelOf(tree)
	m.dirs = c.moduleDirectives(tree, m.level)
	c.info.Directives[tree] = m.dirs
	m.sc.Node = tree
	c.info.Scopes[tree] = m.sc
	me := &env{mod: m, sc: m.sc, dirs: m.dirs}
	c.forwardAll(me, tree.Body)
	c.declareStmts(me, tree.Body)
	return m, found
}

// absolute resolves a relative module name.
func (c *checker) absolute(e *env, n ast.Node, level int, name string) (string, bool) {
	if level == 0 {
		return name, true
	}
	parts := strings.Split(e.mod.name, ".")
	if !e.mod.isPackage {
		parts = parts[:len(parts)-1]
	}
	for i := 1; i < level; i++ {
		if len(parts) == 0 {
			break
		}
		parts = parts[:len(parts)-1]
	}
	if len(parts) == 0 && e.mod.path != "" {
		if _, pkg := c.finder(e.mod).PackageRoot(e.mod.path); pkg != "" {
			parts = strings.Split(pkg, ".")
			for i := 1; i < level && len(parts) > 0; i++ {
				parts = parts[:len(parts)-1]
			}
		}
	}
	if len(parts) == 0 {
		if name != "" && level == 1 {
			return name, true
		}
		c.errorf(n, "E0402", "a relative cimport outside of a package")
		return "", false
	}
	if name != "" {
		parts = append(parts, name)
	}
	return strings.Join(parts, "."), true
}

// cimported finds a module for a cimport, relative to the package first as
// Cython does for plain names, and reports one that is missing.
func (c *checker) cimported(e *env, n ast.Node, name string) *module {
	if m, ok := c.mods[name]; ok && m != nil {
		return m
	}
	if i := strings.LastIndexByte(e.mod.name, '.'); i > 0 && e.mod.level == 2 {
		if m, _ := c.importModule(e.mod, e.mod.name[:i]+"."+name); m != nil {
			return m
		}
	}
	m, found := c.importModule(e.mod, name)
	c.dottedName(e, n, name, found.Path)
	if m == nil {
		dg := diag.Diagnostic{Code: "E0403", Severity: diag.Error, Span: n.Span(), Text: "there is no module " + name + " to cimport"}
		dg.Notes = append(dg.Notes, found.Tried(name)...)
		if s := suggest(name, pxd.Names()); s != "" {
			dg.Notes = append(dg.Notes, "did you mean "+s+"?")
		}
		if c.quiet == 0 {
			c.bag.Add(dg)
		}
	}
	return m
}

// cimportHelp says how to get a name of the C library, "" for other names.
func cimportHelp(name string) string {
	modules := pxd.Declaring(name)
	if len(modules) == 0 {
		return ""
	}
	return "the C library has it: from " + modules[0] + " cimport " + name
}

func (c *checker) declareCimport(e *env, s *ast.Cimport) {
	for i := range s.Names {
		a := &s.Names[i]
		if a.Name == "cython" || strings.HasPrefix(a.Name, "cython.") {
			if c.importCython(e, a) {
				continue
			}
		}
		m := c.cimported(e, a, a.Name)
		if m == nil {
			continue
		}
		if a.As != "" {
			c.bindModule(e, a, a.As, m)
			continue
		}
		first, rest, dotted := strings.Cut(a.Name, ".")
		if !dotted {
			c.bindModule(e, a, first, m)
			continue
		}
		c.bindDotted(e, a, first, rest, m)
	}
}

// bindModule binds a name to a cimported module.
func (c *checker) bindModule(e *env, a *ast.Alias, name string, m *module) *scope.Symbol {
	sym := e.sc.Names[name]
	if sym == nil {
		sym = e.sc.Add(&scope.Symbol{Name: name, Decl: a, Span: a.Sp})
	}
	if sym.Kind == scope.Var && (sym.Storage == scope.Global || sym.Storage == scope.Local) {
		// "import x" beside "cimport x": the name is a Python module as well.
		if sym.Assigned {
			sym.Members, sym.FromModule = m.sc, m.name
			c.info.Bound[a] = sym
			return sym
		}
		sym.Kind, sym.Storage = scope.Module, scope.Imported
		sym.Type = &types.Module{Name: m.name}
	}
	sym.Members, sym.FromModule = m.sc, m.name
	c.info.Bound[a] = sym
	return sym
}

// bindDotted binds "cimport a.b.c": a names a package whose member b, and so on.
func (c *checker) bindDotted(e *env, a *ast.Alias, first, rest string, m *module) {
	top := c.packageOf(first, first)
	c.bindModule(e, a, first, top)
	sc, prefix := top.sc, first
	parts := strings.Split(rest, ".")
	for i, part := range parts {
		prefix += "." + part
		sub := m
		if i < len(parts)-1 {
			sub = c.packageOf(prefix, part)
		}
		if sc.Names[part] == nil {
			sc.Names[part] = &scope.Symbol{Name: part, Kind: scope.Module, Storage: scope.Imported,
				Type: &types.Module{Name: sub.name}, Members: sub.sc, FromModule: sub.name, Scope: sc}
		}
		sc = sub.sc
	}
}

// packageOf returns a package on the way to a module. Its own .pxd is read only
// if something cimports the package itself: it may well cimport its modules,
// which may be the ones being declared.
func (c *checker) packageOf(name, last string) *module {
	if m := c.mods[name]; m != nil {
		return m
	}
	m := &module{name: name, isPackage: true, level: 3, defs: map[string]any{}, dirs: defaultDirectives(3)}
	m.sc = scope.New(scope.ModuleScope, nil, nil, last)
	return m
}

// submodule finds the module that name is below the module that sym names.
func (c *checker) submodule(e *env, sym *scope.Symbol, name string) *scope.Symbol {
	if sym == nil || sym.Kind != scope.Module && sym.Members == nil || sym.FromModule == "" {
		return nil
	}
	full := sym.FromModule + "." + name
	m := c.mods[full]
	if m == nil {
		return nil
	}
	return &scope.Symbol{Name: name, Kind: scope.Module, Storage: scope.Imported, Type: &types.Module{Name: full}, Members: m.sc, FromModule: full}
}

func (c *checker) declareCimportFrom(e *env, s *ast.CimportFrom) {
	if s.Level == 0 && (s.Module == "cython" || strings.HasPrefix(s.Module, "cython.")) && c.importFromCython(e, s.Module, s.Names) {
		return
	}
	name, ok := c.absolute(e, s, s.Level, s.Module)
	if !ok {
		return
	}
	c.cimportNames(e, s, name, s.Names)
}

func (c *checker) cimportNames(e *env, n ast.Node, name string, names []ast.Alias) {
	m := c.cimported(e, n, name)
	if m == nil {
		return
	}
	for i := range names {
		a := &names[i]
		if a.Name == "*" {
			for _, sym := range m.sc.Order {
				if (sym.Declared || sym.Kind == scope.Module) && e.sc.Names[sym.Name] == nil {
					e.sc.Names[sym.Name] = sym
				}
			}
			c.cimportOthers(e, m)
			continue
		}
		c.cimportName(e, a, m)
	}
}

// cimportOthers are the names that a module has by cimports of its own.
func (c *checker) cimportOthers(e *env, m *module) {
	var names []string
	for name, sym := range m.sc.Names {
		if sym.Scope != m.sc && sym.Declared && e.sc.Names[name] == nil {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	for _, name := range names {
		e.sc.Names[name] = m.sc.Names[name]
	}
}

func (c *checker) cimportName(e *env, a *ast.Alias, m *module) {
	name := pick(a.As, a.Name)
	sym := m.sc.Names[a.Name]
	if path, ok := c.pure[sym]; ok && sym != nil && path != "" {
		e.sc.Names[name] = sym
		return
	}
	if sym == nil || !sym.Declared && sym.Kind != scope.Module {
		if sub, _ := c.importModule(e.mod, m.name+"."+a.Name); sub != nil {
			c.bindModule(e, a, name, sub)
			return
		}
		if sym != nil && sym.Kind == scope.Module {
			e.sc.Names[name] = sym
			return
		}
		if b := c.builtins.Names[a.Name]; b != nil {
			e.sc.Names[name] = b // as in Cython: every module has the builtins
			return
		}
		note := ""
		var names []string
		for _, known := range m.sc.Order {
			names = append(names, known.Name)
		}
		if s := suggest(a.Name, names); s != "" {
			note = " (did you mean " + s + "?)"
		}
		c.errorf(a, "E0404", "the module %s declares no %s%s", m.name, a.Name, note)
		e.sc.Names[name] = &scope.Symbol{Name: name, Storage: scope.Imported, Type: types.Bad, Declared: true, Scope: e.sc}
		return
	}
	if old := e.sc.Names[name]; old != nil && old != sym {
		if old.Declared && !old.Extern && old.Scope == e.sc {
			c.errorf(a, "E0317", "%s is declared twice", name)
			return
		}
		if sym.Kind == scope.ExtType || sym.Kind == scope.CType {
			// A Python import of the same class stays usable as a value.
			for i, o := range e.sc.Order {
				if o == old && !old.Assigned {
					e.sc.Order = append(e.sc.Order[:i:i], e.sc.Order[i+1:]...)
					break
				}
			}
		}
	}
	e.sc.Names[name] = sym
	c.info.Bound[a] = sym
}

func (c *checker) declareInclude(e *env, s *ast.Include) {
	if m := c.parseInclude(e, s); m != nil {
		c.declareStmts(e, m.Body)
		c.included = c.included[:len(c.included)-1]
	}
}

// parseInclude reads an included file and notes it as being included; the
// caller takes it off c.included.
func (c *checker) parseInclude(e *env, s *ast.Include) *ast.Module {
	if m := c.info.Included[s]; m != nil {
		c.included = append(c.included, s.Path)
		return m
	}
	dirs := []string{filepath.Dir(c.fileOf(s, e.mod))}
	dirs = append(dirs, c.dirOf(e.mod))
	dirs = append(dirs, c.cfg.IncludeDirs...)
	for _, dir := range dirs {
		path := filepath.Join(dir, s.Path)
		if !c.isFile(path) {
			continue
		}
		for _, up := range c.included {
			if up == path {
				c.errorf(s, "E0405", "%s includes itself", s.Path)
				return nil
			}
		}
		m := c.parseFile(s, path, ast.Pxi, e.mod.level)
		if m == nil {
			return nil
		}
		c.info.Included[s] = m
		c.included = append(c.included, path)
		return m
	}
	c.errorf(s, "E0406", "there is no file %s to include", s.Path)
	return nil
}

func (c *checker) fileOf(n ast.Node, m *module) string {
	if c.cfg.Set != nil {
		if f := c.cfg.Set.File(n.Span().Start); f != nil {
			return f.Path
		}
	}
	return m.path
}
