package driver

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"pyxc/codegen/irbuild"
	"pyxc/internal/toolchain"
	"pyxc/typecheck/pxd"
	"pyxc/typecheck/scope"
	"pyxc/typecheck/types"
)

// sampleTypes are what template parameters stand for in the test, by
// file.class.name, file.name or name; $ is the class.
var sampleTypes = map[string]string{
	"T": "int", "U": "double", "Y": "int", "It": "std::vector<int>::iterator", "It1": "std::vector<int>::iterator",
	"It2": "std::vector<int>::iterator", "InputIt": "std::vector<int>::iterator", "Iter": "std::vector<int>::iterator",
	"Out": "int *", "Out1": "int *", "Out2": "int *", "Pred": "bool (*)(int)", "Compare": "bool (*)(int, int)",
	"Op": "int (*)(int, int)", "Op1": "int (*)(int, int)", "Op2": "int (*)(int, int)", "F": "void (*)(int)", "Gen": "int (*)()",
	"Engine": "std::mt19937 &", "Size": "int", "Distance": "int", "Predicate": "bool (*)(int)", "Container": "std::vector<int>",
	"Duration": "std::chrono::milliseconds", "Time": "std::chrono::steady_clock::time_point", "Lock": "std::unique_lock<std::mutex>",
	"Policy": "const std::execution::sequenced_policy &", "M": "std::timed_mutex", "E": "int", "N": "5",
	"ALLOCATOR": "$::allocator_type", "COMPARE": "$::key_compare", "HASH": "$::hasher", "DELETER": "$::deleter_type",
	"PRED": "$::key_equal", "queue.priority_queue.COMPARE": "$::value_compare", "CONTAINER": "$::container_type",
	"functional.F": "int (*)(int)", "functional.function.T": "int(int)", "mutex.F": "void (*)()", "barrier.F": "void (*)()",
	"stop_token.F": "void (*)()", "condition_variable.Pred": "bool (*)()", "future.T": "int", "atomic.T": "int",
	"bit.T": "unsigned", "bit.To": "float", "bit.From": "int", "complex.T": "double", "shared_mutex.M": "std::shared_timed_mutex",
	"algorithm.mismatch.Pred": "bool (*)(int, int)", "algorithm.find_end.Pred": "bool (*)(int, int)",
	"algorithm.find_first_of.Pred": "bool (*)(int, int)", "algorithm.search.Pred": "bool (*)(int, int)",
	"algorithm.adjacent_find.Pred": "bool (*)(int, int)", "algorithm.search_n.Pred": "bool (*)(int, int)",
	"algorithm.unique.Pred": "bool (*)(int, int)", "algorithm.unique_copy.Pred": "bool (*)(int, int)",
	"algorithm.equal.Pred": "bool (*)(int, int)", "algorithm.is_permutation.Pred": "bool (*)(int, int)",
	"list.list.unique.Predicate": "bool (*)(int, int)", "forward_list.forward_list.unique.Predicate": "bool (*)(int, int)",
	"numeric.transform_reduce.Op": "int (*)(int)", "algorithm.transform.Op": "int (*)(int)", "numeric.Op2": "int (*)(int, int)", "numeric.transform_inclusive_scan.Op2": "int (*)(int)",
	"numeric.transform_exclusive_scan.Op2": "int (*)(int)", "iterator.U": "int", "memory.U": "int",
	"random.T": "double", "random.uniform_int_distribution.T": "int", "random.binomial_distribution.T": "int",
	"random.geometric_distribution.T": "int", "random.negative_binomial_distribution.T": "int", "random.poisson_distribution.T": "int",
	"random.Engine": "std::mt19937", "cast.T": "int *", "mutex.M1": "std::mutex", "mutex.M2": "std::mutex", "any.U": "int",
	"optional.U": "int", "memory.const_pointer_cast.U": "const int", "memory.dynamic_pointer_cast.T": "std::ios",
	"memory.dynamic_pointer_cast.U": "std::ios", "iterator.insert_iterator.T": "std::vector<int>",
	"iterator.back_insert_iterator.T": "std::vector<int>", "iterator.front_insert_iterator.T": "std::list<int>",
	"iterator.front_inserter.Container": "std::list<int>", "iterator.prev.Iter": "std::list<int>::iterator",
	"string.InputIt": "const char *", "iterator.iterator.Category": "std::input_iterator_tag",
	"iterator.iterator.T": "int", "iterator.iterator.Distance": "int", "iterator.iterator.Pointer": "int *", "iterator.iterator.Reference": "int &",
	"map.InputIt": "std::map<int, double>::iterator", "unordered_map.InputIt": "std::map<int, double>::iterator",
}

// otherStandard are declarations that C++20 does not have: those it dropped,
// and those that came later.
var otherStandard = map[string]string{
	"memory.allocator.address": "c++17", "memory.allocator.max_size": "c++17", "memory.allocator.construct": "c++17",
	"memory.allocator.destroy": "c++17", "memory.allocator.allocate.1": "c++17", "memory.shared_ptr.unique": "c++17",
	"string.string.contains": "c++23", "string_view.string_view.contains": "c++23", "string.string.reserve.0": "c++17",
}

// notInstantiated are templates of what the test's sample types have no use
// for: operands that don't exist, or what several declarations stand for.
var notInstantiated = map[string]string{
	"cast.static_cast": "an operator", "cast.const_cast": "an operator", "cast.reinterpret_cast": "an operator",
	"cast.dynamic_cast": "an operator", "mutex.scoped_lock": "takes any number of locks", "mutex.lock": "takes any number of locks",
	"mutex.try_lock": "takes any number of locks", "memory.unique_ptr.operator[]": "of arrays alone",
	"any.any.emplace": "its template argument is always written", "barrier.barrier.constructor().1": "of barrier[F] alone",
	"future.promise.set_value": "takes nothing for promise[void] alone", "future.promise.set_value_at_thread_exit": "likewise",
}

// cppChecker writes a C++ source that uses what the library declares.
type cppChecker struct {
	file, class string
	bodies      map[string]*strings.Builder // by standard
	n           int
}

// TestLibcpp holds the declarations of libcpp against the headers: each
// function is called with arguments of the declared types and gives what is
// declared, each constructor makes an object, each field and constant is read.
func TestLibcpp(t *testing.T) {
	ctx := context.Background()
	t.Setenv(toolchain.CacheDirVar, t.TempDir())
	cache, err := toolchain.OpenCache()
	if err != nil {
		t.Fatal(err)
	}
	cxx, err := toolchain.FindCompiler(ctx, cache, nil, true)
	if err != nil {
		t.Fatal(err) // the tests need a C++ compiler, as the README says
	}
	text := "# distutils: language=c++\n"
	var names []string
	for _, name := range pxd.Names() {
		if strings.HasPrefix(name, "libcpp") {
			text += "cimport " + name + "\n"
			if name != "libcpp" {
				names = append(names, strings.TrimPrefix(name, "libcpp."))
			}
		}
	}
	if len(names) < 40 {
		t.Fatalf("only %d modules of libcpp", len(names))
	}
	m := &module{source: filepath.Join(t.TempDir(), "all.pyx"), name: "all"}
	tr := translate(ctx, func() *toolchain.Python { return nil }, m, []byte(text), &Options{}, checkOnly)
	for _, d := range tr.diags {
		t.Errorf("%s %s", place(tr.set, d.Span), d.Text)
	}
	if t.Failed() {
		return
	}
	ck := &cppChecker{bodies: map[string]*strings.Builder{}}
	top := tr.info.Scope.Names["libcpp"].Members
	var headers strings.Builder
	for _, name := range names {
		if name != "pair" {
			ck.module(name, top.Names[name].Members)
		}
	}
	for _, inc := range tr.info.Externs {
		if inc.Node.Header != "" {
			fmt.Fprintf(&headers, "#if __has_include(<%s>)\n#include <%s>\n#endif\n", inc.Node.Header, inc.Node.Header)
		}
	}
	for _, std := range []string{"c++17", "c++20", "c++23"} {
		compileChecks(t, cxx.Command(), std, headers.String()+"#include <chrono>\n#include <ios>\n#include <cstddef>\n#include <cstdint>\n"+ck.bodies[std].String())
	}
	if ck.n < 1500 {
		t.Errorf("only %d uses", ck.n)
	}
}

func compileChecks(t *testing.T, cxx []string, std, text string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "check.cpp")
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	args := append(cxx[1:len(cxx):len(cxx)], "-std="+std, "-fsyntax-only", "-w", "-fmax-errors=100", path)
	if out, err := exec.Command(cxx[0], args...).CombinedOutput(); err != nil {
		lines := strings.Split(text, "\n")
		var about strings.Builder
		for _, l := range strings.Split(string(out), "\n") {
			var n int
			if _, rest, ok := strings.Cut(l, "check.cpp:"); ok && (strings.Contains(l, "error") || strings.Contains(l, "required from here")) {
				fmt.Sscanf(rest, "%d:", &n)
				fmt.Fprintf(&about, "%s\n    %s\n", rest, lines[max(n-1, 0)])
			}
		}
		t.Errorf("%s: %v\n%s\n%s", std, err, about.String(), string(out[:min(len(out), 3000)]))
	}
}

func (ck *cppChecker) out(key string) *strings.Builder {
	std := "c++20"
	for k, v := range otherStandard {
		if key == k || strings.HasPrefix(key, k+".") {
			std = v
		}
	}
	if ck.bodies[std] == nil {
		ck.bodies[std] = &strings.Builder{}
	}
	return ck.bodies[std]
}

func (ck *cppChecker) module(name string, sc *scope.Scope) {
	ck.file = name
	for _, sym := range sc.Order {
		if sym.FromModule != "" && sym.FromModule != "libcpp."+name || notInstantiated[name+"."+sym.Name] != "" {
			continue
		}
		ck.class = ""
		switch t := sym.Type.(type) {
		case *types.Cpp:
			if sym.Kind == scope.Var {
				ck.use(name+"."+sym.Name, "", fmt.Sprintf("%s = %s;", irbuild.CppDeclare(t, "x"), sym.CName))
			} else {
				ck.aggregate(name+"."+sym.Name, t, sym.Members, "")
			}
		case *types.Enum:
			for _, item := range t.Items {
				ck.use(name, "", fmt.Sprintf("%s x = %s;", irbuild.CppText(t), item.CName))
			}
		case *types.Func:
			for i, s := range append([]*scope.Symbol{sym}, sym.Overloads...) {
				ck.function(name+"."+sym.Name, i, "", sym.CName, s.Type.(*types.Func), "")
			}
		default:
			if sym.Kind == scope.Var {
				ck.use(name+"."+sym.Name, "", fmt.Sprintf("%s = %s;", irbuild.CppDeclare(sym.Type, "x"), sym.CName))
			}
		}
	}
}

// use writes one function that holds a statement.
func (ck *cppChecker) use(key, aliases, stmt string) {
	ck.n++
	fmt.Fprintf(ck.out(key), "%s inline void use%d() { %s }%s\n", open(aliases, ck.n), ck.n, stmt, shut(aliases))
}

func open(aliases string, n int) string {
	if aliases == "" {
		return ""
	}
	return fmt.Sprintf("namespace check%d { %s", n, aliases)
}

func shut(aliases string) string {
	if aliases == "" {
		return ""
	}
	return " }"
}

// aliases declares the sample types of template parameters.
func (ck *cppChecker) aliases(key, self string, list []*types.TemplateParam) string {
	var b strings.Builder
	for _, p := range list {
		text := ""
		for _, k := range []string{key + "." + p.Name, ck.file + "." + p.Name, p.Name} {
			if text = sampleTypes[k]; text != "" {
				break
			}
		}
		text = strings.ReplaceAll(text, "$", self)
		if p.Name == "N" {
			fmt.Fprintf(&b, "const int N = %s; ", text)
		} else if text != "" {
			fmt.Fprintf(&b, "using %s = %s; ", p.Name, text)
		}
	}
	return b.String()
}

// aggregate uses the members of a class, nested ones too.
func (ck *cppChecker) aggregate(key string, t *types.Cpp, members *scope.Scope, outer string) {
	self := irbuild.CppText(t)
	al := outer + ck.aliases(key, self, t.Params)
	ck.use(key, al, fmt.Sprintf("%s *p = nullptr;", self))
	for _, sym := range members.Order {
		name := key + "." + sym.Name
		if notInstantiated[name] != "" {
			continue
		}
		switch mt := sym.Type.(type) {
		case *types.Func:
			for i, s := range append([]*scope.Symbol{sym}, sym.Overloads...) {
				ck.function(name, i, self, s.CName, s.Type.(*types.Func), al)
			}
		case *types.Cpp:
			if sym.Kind == scope.CType && mt.Outer != nil && sym.Members != nil && mt.Name == sym.Name {
				ck.aggregate(key+"."+sym.Name, mt, sym.Members, al)
			}
		default:
			switch sym.Kind {
			case scope.CType:
				ck.use(name, al, fmt.Sprintf("%s::%s *p = nullptr; (void)p;", self, sym.Name))
			case scope.Var:
				ck.use(name, al, fmt.Sprintf("auto get = [](%s &self) { %s = self.%s; };", self, irbuild.CppDeclare(sym.Type, "x"), sym.CName))
			}
		}
	}
}

// function writes a function that calls another one with arguments of the
// declared types and returns what it gives.
func (ck *cppChecker) function(key string, overload int, self, name string, ft *types.Func, outer string) {
	al := outer + ck.aliases(key, self, ft.Templates)
	var params, args []string
	if self != "" {
		params = append(params, self+" &self")
	}
	for i, p := range ft.Params {
		a := fmt.Sprintf("a%d", i)
		params = append(params, irbuild.CppDeclare(p.Type, a))
		args = append(args, fmt.Sprintf("std::forward<%s>(%s)", irbuild.CppText(p.Type), a))
	}
	list := strings.Join(args, ", ")
	result, call := irbuild.CppText(ft.Result), ""
	switch {
	case strings.HasPrefix(name, "constructor"):
		result, call = "void", fmt.Sprintf("%s made(%s)", self, list)
		if list == "" {
			call = self + " made"
		}
	case self == "" && strings.Contains(name, "operator"):
		call = args[0] + " " + name[strings.Index(name, "operator")+len("operator"):] + " " + args[1]
	case self == "":
		call = fmt.Sprintf("%s%s(%s)", name, explicit(ft), list)
	default:
		call = fmt.Sprintf("self.%s(%s)", name, list)
		if strings.HasPrefix(name, "operator ") {
			call = fmt.Sprintf("static_cast<%s>(self)", result)
		}
		if t := strings.TrimPrefix(name, "operator"); strings.ContainsAny(t[:1], "=!<>-+*/[") && len(t) < len(name) {
			call = operatorUse(t, args)
		}
	}
	if result != "void" && result != "" {
		call = "return " + call
	}
	if notInstantiated[fmt.Sprintf("%s.%d", key, overload)] != "" {
		return
	}
	ck.n++
	fmt.Fprintf(ck.out(fmt.Sprintf("%s.%d", key, overload)), "%s inline %s use%d(%s) { %s; }%s\n", open(al, ck.n), result, ck.n, strings.Join(params, ", "), call, shut(al))
}

// operatorUse writes an operator as one: it may be no member in C++.
func operatorUse(op string, args []string) string {
	switch {
	case op == "[]":
		return "self[" + args[0] + "]"
	case len(args) == 0:
		return op + "self"
	case op == "++" || op == "--":
		return "self" + op
	}
	return "self " + op + " " + args[0]
}

// explicit writes the template arguments that no argument tells.
func explicit(ft *types.Func) string {
	last := -1
	for i, p := range ft.Templates {
		told := false
		for _, a := range ft.Params {
			told = told || mentions(a.Type, p)
		}
		if !told {
			last = i
		}
	}
	if last < 0 {
		return ""
	}
	var parts []string
	for _, p := range ft.Templates[:last+1] {
		parts = append(parts, p.Name)
	}
	return "<" + strings.Join(parts, ", ") + ">"
}

func mentions(t types.Type, p *types.TemplateParam) bool {
	switch u := t.(type) {
	case *types.TemplateParam:
		return u == p
	case *types.Pointer:
		return mentions(u.Elem, p)
	case *types.Reference:
		return mentions(u.Elem, p)
	case *types.Const:
		return mentions(u.Of, p)
	case *types.Cpp:
		for _, a := range u.Args {
			if mentions(a, p) {
				return true
			}
		}
	}
	return false
}
