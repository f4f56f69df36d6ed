package typecheck

import (
	"math/big"
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"unicode/utf8"

	"pyxc/internal/source"
	"pyxc/parser/ast"
)

// uname asks the system once for what the UNAME_ names hold.
var uname = sync.OnceValue(func() map[string]any {
	var u syscall.Utsname
	text := func(b []int8) string {
		var s strings.Builder
		for _, ch := range b {
			if ch == 0 {
				break
			}
			s.WriteByte(byte(ch))
		}
		return s.String()
	}
	m := map[string]any{"UNAME_SYSNAME": "Linux", "UNAME_NODENAME": "", "UNAME_RELEASE": "", "UNAME_VERSION": "", "UNAME_MACHINE": ""}
	if syscall.Uname(&u) == nil {
		m["UNAME_SYSNAME"], m["UNAME_RELEASE"] = text(u.Sysname[:]), text(u.Release[:])
		m["UNAME_VERSION"], m["UNAME_MACHINE"] = text(u.Version[:]), text(u.Machine[:])
	}
	if host, err := os.Hostname(); err == nil {
		m["UNAME_NODENAME"] = host
	}
	return m
})

// compileTimeEnv is the environment that DEF and IF start from.
func (c *checker) compileTimeEnv() map[string]any {
	m := map[string]any{}
	for name, v := range c.cfg.Env {
		m[name] = compileTimeValue(v)
	}
	return m
}

// defAt is a value that DEF gives a name again.
type defAt struct {
	at    source.Pos
	value any
}

// define gives a compile-time name its value from here on.
func (m *module) define(s *ast.Define, v any) {
	if m.redefs == nil {
		m.redefs = map[string][]defAt{}
	}
	if _, again := m.defs[s.Name]; !again {
		m.defs[s.Name] = v
	}
	m.redefs[s.Name] = append(m.redefs[s.Name], defAt{s.Sp.End, v})
}

// def is the value of a compile-time name where x stands: that of the last DEF
// before it.
func (m *module) def(x *ast.Name) (any, bool) {
	v, ok := m.defs[x.Id]
	for _, d := range m.redefs[x.Id] {
		if d.at <= x.Sp.Start {
			v = d.value
		}
	}
	return v, ok
}

// compileTimeValue converts a value that the driver gave.
func compileTimeValue(v any) any {
	switch v := v.(type) {
	case int:
		return big.NewInt(int64(v))
	case int64:
		return big.NewInt(v)
	case nil:
		return NoneValue{}
	}
	return v
}

// compileTime evaluates an expression of DEF or IF.
func (c *checker) compileTime(e *env, x ast.Expr) any {
	v, ok := c.evalStatic(e, x)
	if !ok {
		c.errorf(x, "E0411", "this can't be evaluated at compile time")
		return NoneValue{}
	}
	return v
}

func (c *checker) evalStatic(e *env, x ast.Expr) (any, bool) {
	switch x := x.(type) {
	case *ast.Name:
		if v, ok := e.mod.def(x); ok {
			return v, true
		}
		if strings.HasPrefix(x.Id, "UNAME_") {
			if v, ok := uname()[x.Id]; ok {
				return v, true
			}
		}
		return nil, false
	case *ast.Tuple:
		return c.staticList(e, x.Elts)
	case *ast.List:
		return c.staticList(e, x.Elts)
	case *ast.Unary:
		v, ok := c.evalStatic(e, x.X)
		if !ok {
			return nil, false
		}
		if x.Op == ast.Not {
			return !truth(v), true
		}
		r := foldUnary(x.Op, v)
		return r, r != nil
	case *ast.Binary:
		a, ok1 := c.evalStatic(e, x.X)
		b, ok2 := c.evalStatic(e, x.Y)
		if !ok1 || !ok2 {
			return nil, false
		}
		if la, ok := a.([]any); ok && x.Op == ast.Add {
			if lb, ok := b.([]any); ok {
				return append(append([]any(nil), la...), lb...), true
			}
		}
		r := foldBinary(x.Op, a, b, e.mod.level)
		return r, r != nil
	case *ast.BoolOp:
		a, ok := c.evalStatic(e, x.X)
		if !ok {
			return nil, false
		}
		if truth(a) == x.Or {
			return a, true
		}
		return c.evalStatic(e, x.Y)
	case *ast.Compare:
		return c.staticCompare(e, x)
	case *ast.IfExp:
		v, ok := c.evalStatic(e, x.Cond)
		if !ok {
			return nil, false
		}
		if truth(v) {
			return c.evalStatic(e, x.Then)
		}
		return c.evalStatic(e, x.Else)
	case *ast.Subscript:
		return c.staticIndex(e, x)
	case *ast.Call:
		return c.staticCall(e, x)
	case *ast.Attr:
		return nil, false
	case *ast.Const:
		if x.Kind == ast.Ellipsis {
			return EllipsisValue{}, true
		}
	}
	v := c.constant(e, x)
	return v, v != nil
}

func (c *checker) staticList(e *env, elts []ast.Expr) (any, bool) {
	list := make([]any, 0, len(elts))
	for _, elt := range elts {
		v, ok := c.evalStatic(e, elt)
		if !ok {
			return nil, false
		}
		list = append(list, v)
	}
	return list, true
}

func (c *checker) staticCompare(e *env, x *ast.Compare) (any, bool) {
	left, ok := c.evalStatic(e, x.Left)
	if !ok {
		return nil, false
	}
	for i, op := range x.Ops {
		right, ok := c.evalStatic(e, x.Rights[i])
		if !ok {
			return nil, false
		}
		var r any
		switch op {
		case ast.Is, ast.IsNot:
			_, n1 := left.(NoneValue)
			_, n2 := right.(NoneValue)
			r = (n1 && n2 || foldCompare(ast.Eq, left, right) == true) == (op == ast.Is)
		case ast.In, ast.NotIn:
			if list, isList := right.([]any); isList {
				found := false
				for _, item := range list {
					found = found || foldCompare(ast.Eq, left, item) == true
				}
				r = found == (op == ast.In)
				break
			}
			r = foldCompare(op, left, right)
		default:
			r = staticOrder(op, left, right)
		}
		if r == nil {
			return nil, false
		}
		if r == false {
			return false, true
		}
		left = right
	}
	return true, true
}

func staticOrder(op ast.CmpOp, a, b any) any {
	la, ok1 := a.([]any)
	lb, ok2 := b.([]any)
	if ok1 && ok2 {
		for i := 0; i < len(la) && i < len(lb); i++ {
			if foldCompare(ast.Eq, la[i], lb[i]) != true {
				if op == ast.Eq || op == ast.Ne {
					return op == ast.Ne
				}
				return foldCompare(op, la[i], lb[i])
			}
		}
		return foldCompare(op, big.NewInt(int64(len(la))), big.NewInt(int64(len(lb))))
	}
	if r := foldCompare(op, a, b); r != nil {
		return r
	}
	switch op {
	case ast.Eq:
		return false
	case ast.Ne:
		return true
	}
	return nil
}

func (c *checker) staticIndex(e *env, x *ast.Subscript) (any, bool) {
	base, ok := c.evalStatic(e, x.X)
	if !ok {
		return nil, false
	}
	list, ok := base.([]any)
	if !ok {
		return nil, false
	}
	if sl, isSlice := x.Index.(*ast.Slice); isSlice {
		lo, hi := 0, len(list)
		step := int64(1)
		if sl.Step != nil {
			v, ok := c.evalStatic(e, sl.Step)
			n, isInt := v.(*big.Int)
			if !ok || !isInt || !n.IsInt64() || n.Sign() <= 0 {
				return nil, false
			}
			step = n.Int64()
		}
		for _, bound := range []struct {
			x  ast.Expr
			to *int
		}{{sl.Lo, &lo}, {sl.Hi, &hi}} {
			if bound.x == nil {
				continue
			}
			v, ok := c.evalStatic(e, bound.x)
			n, isInt := v.(*big.Int)
			if !ok || !isInt || !n.IsInt64() {
				return nil, false
			}
			*bound.to = clampIndex(int(n.Int64()), len(list))
		}
		var out []any
		for i := int64(lo); i < int64(hi); i += step {
			out = append(out, list[i])
		}
		return out, true
	}
	v, ok := c.evalStatic(e, x.Index)
	n, isInt := v.(*big.Int)
	if !ok || !isInt || !n.IsInt64() {
		return nil, false
	}
	i := int(n.Int64())
	if i < 0 {
		i += len(list)
	}
	if i < 0 || i >= len(list) {
		return nil, false
	}
	return list[i], true
}

func clampIndex(i, n int) int {
	if i < 0 {
		i += n
	}
	return max(0, min(i, n))
}

// staticCall evaluates the calls of builtin functions that DEF may use.
func (c *checker) staticCall(e *env, x *ast.Call) (any, bool) {
	if m, ok := x.Func.(*ast.Attr); ok && len(x.Keywords) == 0 {
		return c.staticCodec(e, m, x.Args)
	}
	n, ok := x.Func.(*ast.Name)
	if !ok || len(x.Keywords) > 0 {
		return nil, false
	}
	args, ok := c.staticList(e, x.Args)
	if !ok {
		return nil, false
	}
	list := args.([]any)
	switch n.Id {
	case "len":
		if len(list) == 1 {
			switch v := list[0].(type) {
			case []any:
				return big.NewInt(int64(len(v))), true
			case string:
				return big.NewInt(int64(len([]rune(v)))), true
			case Bytes:
				return big.NewInt(int64(len(v))), true
			}
		}
	case "int", "long":
		if len(list) == 1 {
			switch v := list[0].(type) {
			case *big.Int:
				return v, true
			case bool:
				i, _ := asInt(v)
				return i, true
			case float64:
				i, _ := big.NewFloat(v).Int(nil)
				return i, true
			case string:
				i, ok := new(big.Int).SetString(strings.TrimSpace(v), 10)
				return i, ok
			}
		}
	case "float":
		if len(list) == 1 {
			if s, ok := list[0].(string); ok {
				f, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
				return f, err == nil
			}
			return asFloat(list[0])
		}
	case "bool":
		if len(list) == 1 {
			return truth(list[0]), true
		}
	case "str", "unicode":
		if len(list) == 1 {
			switch v := list[0].(type) {
			case string:
				return v, true
			case *big.Int:
				return v.String(), true
			}
		}
	case "tuple", "list":
		if len(list) == 0 {
			return []any{}, true
		}
		v, ok := list[0].([]any)
		return v, ok
	case "range", "xrange":
		return staticRange(list)
	case "abs", "min", "max", "sum":
		return staticNumbers(n.Id, list)
	}
	return nil, false
}

func staticRange(args []any) (any, bool) {
	v := []int64{0, 0, 1}
	for i, a := range args {
		n, ok := a.(*big.Int)
		if !ok || !n.IsInt64() || i > 2 {
			return nil, false
		}
		v[i] = n.Int64()
	}
	if len(args) == 1 {
		v[0], v[1] = 0, v[0]
	}
	var list []any
	for i := v[0]; v[2] > 0 && i < v[1] || v[2] < 0 && i > v[1]; i += v[2] {
		list = append(list, big.NewInt(i))
		if len(list) > foldLimit {
			return nil, false
		}
	}
	return list, len(args) > 0 && v[2] != 0
}

func staticNumbers(name string, args []any) (any, bool) {
	if len(args) == 1 {
		if list, ok := args[0].([]any); ok {
			args = list
		}
	}
	if len(args) == 0 {
		return big.NewInt(0), name == "sum"
	}
	if name == "abs" {
		if n, ok := args[0].(*big.Int); ok {
			return new(big.Int).Abs(n), true
		}
		if f, ok := args[0].(float64); ok {
			return max(f, -f), true
		}
		return nil, false
	}
	r := args[0]
	for _, a := range args[1:] {
		switch name {
		case "sum":
			r = foldBinary(ast.Add, r, a, 3)
		case "min":
			if foldCompare(ast.Lt, a, r) == true {
				r = a
			}
		case "max":
			if foldCompare(ast.Gt, a, r) == true {
				r = a
			}
		}
		if r == nil {
			return nil, false
		}
	}
	return r, true
}

// staticCodec evaluates encode() and decode() of constants with a common encoding.
func (c *checker) staticCodec(e *env, m *ast.Attr, args []ast.Expr) (any, bool) {
	base, ok := c.evalStatic(e, m.X)
	encoding := "utf-8"
	if len(args) == 1 {
		v, known := c.evalStatic(e, args[0])
		encoding, ok = v.(string)
		ok = ok && known
	}
	if !ok || len(args) > 1 {
		return nil, false
	}
	limit := rune(0)
	switch strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(encoding), "-", ""), "_", "") {
	case "utf8":
	case "ascii", "usascii":
		limit = 0x80
	case "latin1", "iso88591":
		limit = 0x100
	default:
		return nil, false
	}
	switch v := base.(type) {
	case string:
		return encodeStatic(v, limit, m.Name == "encode")
	case Bytes:
		return decodeStatic(string(v), limit, m.Name == "decode")
	}
	return nil, false
}

// encodeStatic encodes a text by characters below limit, or as UTF-8 if that is 0.
func encodeStatic(s string, limit rune, ok bool) (any, bool) {
	if limit == 0 || !ok {
		return Bytes(s), ok && utf8.ValidString(s)
	}
	var out []byte
	for _, r := range s {
		if r >= limit {
			return nil, false
		}
		out = append(out, byte(r))
	}
	return Bytes(out), true
}

// decodeStatic is its reverse.
func decodeStatic(s string, limit rune, ok bool) (any, bool) {
	if limit == 0 || !ok {
		return s, ok && utf8.ValidString(s)
	}
	out := make([]rune, len(s))
	for i := range len(s) {
		if out[i] = rune(s[i]); out[i] >= limit {
			return nil, false
		}
	}
	return string(out), true
}
