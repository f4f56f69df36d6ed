package parser

import (
	"slices"

	"pyxc/parser/ast"
	"pyxc/parser/lexer"
)

// declLevel says where a statement stands; C declarations depend on it.
type declLevel uint8

const (
	levelModule declLevel = iota
	levelFunction
	levelClass    // a Python class
	levelCClass   // a cdef class
	levelCppClass // a cppclass
	levelStruct   // a struct or union
	levelProperty // property x:
	levelOther    // the suite of a statement: no declarations
)

// declCtx is what a suite inherits for the declarations in it.
type declCtx struct {
	level declLevel
	// cdef says that declarations need no cdef: the body of an extern block,
	// of "cdef:", of a struct, of a cppclass.
	cdef bool
	mods ast.CModifiers
}

// topLevel reads statements to the end of the file.
func (p *parser) topLevel() []ast.Stmt {
	var out []ast.Stmt
	for !p.at(lexer.EOF) {
		p.runStmts(&out)
		if p.at(lexer.Dedent) {
			p.next()
		}
	}
	return out
}

// block reads an indented block, or the simple statements behind a colon on
// the same line. The colon has been read; what it belongs to is in where.
func (p *parser) block(where string) []ast.Stmt {
	if !p.at(lexer.Newline) {
		var out []ast.Stmt
		if p.ctx.cdef {
			if s, ok := p.declStatement(); ok {
				return append(out, s)
			}
		}
		p.simpleLine(&out)
		return out
	}
	p.next()
	if !p.at(lexer.Indent) {
		p.expected("an indented block", where)
	}
	p.next()
	out := p.stmts()
	return out
}

// stmts reads statements up to and with the DEDENT.
func (p *parser) stmts() []ast.Stmt {
	var out []ast.Stmt
	for !p.at(lexer.Dedent) && !p.at(lexer.EOF) {
		p.runStmts(&out)
	}
	p.accept(lexer.Dedent)
	return out
}

// suite reads ':' and the block of a statement.
func (p *parser) suite(where string) []ast.Stmt {
	return p.suiteIn(declCtx{level: levelOther}, where)
}

// suiteIn reads ':' and a block of another level.
func (p *parser) suiteIn(ctx declCtx, where string) []ast.Stmt {
	saved := p.ctx
	p.ctx = ctx
	p.expect(lexer.Colon, where)
	body := p.block(where)
	p.ctx = saved
	return body
}

// runStmts reads statements until the block ends or one fails; then it moves
// behind the failed one.
func (p *parser) runStmts(out *[]ast.Stmt) {
	start := p.i
	ok := p.protect(&start, func() {
		for !p.at(lexer.EOF) && !p.at(lexer.Dedent) {
			start = p.i
			p.statement(out)
		}
	})
	if !ok {
		from := p.toks[start].Pos.Offset
		if n := len(*out); n > 0 { // statements before it on the same line
			from = max(from, int((*out)[n-1].Span().End-p.base))
		}
		*out = append(*out, &ast.Bad{At: p.here(from)})
		p.broken = true
	}
}

// protect runs f; if that fails, it moves behind the statement or clause that
// began at token *start and returns false.
func (p *parser) protect(start *int, f func()) (ok bool) {
	depth, ctx, async := p.depth, p.ctx, p.inAsync
	defer func() {
		if r := recover(); r != nil {
			if _, is := r.(bailout); !is {
				panic(r)
			}
			p.depth, p.ctx, p.inAsync = depth, ctx, async
			p.recoverStmt(*start)
			ok = false
		}
	}()
	f()
	return true
}

// recoverStmt moves behind the statement that began at token start and
// failed. The block of a compound statement is still read, for its errors.
func (p *parser) recoverStmt(start int) {
	if p.i > start {
		switch p.toks[p.i-1].Type {
		case lexer.Dedent, lexer.Newline:
			if !p.at(lexer.Indent) {
				return // what failed is the lack of something behind a block
			}
		}
	}
	for {
		switch p.kind() {
		case lexer.EOF, lexer.Dedent:
			return
		case lexer.Newline:
			p.next()
			if !p.at(lexer.Indent) {
				return
			}
			p.next()
			p.skippedBlock(start)
			return
		case lexer.Indent:
			p.next()
			p.skippedBlock(start)
			return
		}
		p.next()
	}
}

// allowed fails unless the level of the surroundings is one of those given;
// what names the statement that began at start.
func (p *parser) allowed(start int, what string, levels ...declLevel) {
	if !slices.Contains(levels, p.ctx.level) {
		p.fail(p.between(start, max(p.prevEnd(), lexer.End(p.tok()))).Sp, CodePlace, "%s can't stand %s", what, placeNames[p.ctx.level])
	}
}

var placeNames = [...]string{
	levelModule: "at the module's level", levelFunction: "in a function", levelClass: "in a Python class",
	levelCClass: "in a cdef class", levelCppClass: "in a C++ class", levelStruct: "in a struct",
	levelProperty: "in a property block", levelOther: "inside another statement",
}

// skippedBlock reads the block of the failed header that began at token start,
// for the errors in it. What its lines are follows from the header's words.
func (p *parser) skippedBlock(start int) {
	saved := p.ctx
	p.ctx = declCtx{level: saved.level}
	for i := start; i < p.i; i++ {
		t := &p.toks[i]
		if t.Type == lexer.KwDef {
			p.ctx = declCtx{level: levelFunction}
			break
		}
		if t.Type == lexer.KwClass && i > start {
			p.ctx = declCtx{level: levelCClass}
			break
		}
		if t.Type != lexer.Name || !p.cython {
			continue
		}
		switch t.Value {
		case "extern", "struct", "union":
			p.ctx = declCtx{level: levelStruct, cdef: true, mods: ast.CModifiers{Vis: ast.Extern}}
		case "cppclass":
			p.ctx = declCtx{level: levelCppClass, cdef: true, mods: ast.CModifiers{Vis: ast.Extern}}
		case "enum", "fused", "case", "match":
			// Lines of their own kind: only skipped.
			for depth := 1; depth > 0 && !p.at(lexer.EOF); p.next() {
				switch p.kind() {
				case lexer.Indent:
					depth++
				case lexer.Dedent:
					depth--
				}
			}
			p.ctx = saved
			return
		}
	}
	p.stmts()
	p.ctx = saved
}

// statement reads one statement, or a line of simple ones.
func (p *parser) statement(out *[]ast.Stmt) {
	if p.ctx.cdef {
		if s, ok := p.declStatement(); ok {
			*out = append(*out, s)
			return
		}
	}
	var s ast.Stmt
	start := p.start()
	switch p.kind() {
	case lexer.KwIf:
		s = p.ifStmt()
	case lexer.KwFor:
		s = p.forStmt(start, false)
	case lexer.KwWhile:
		s = p.whileStmt()
	case lexer.KwTry:
		s = p.tryStmt()
	case lexer.KwWith:
		s = p.withStmt(start, false)
	case lexer.KwDef:
		s = p.funcDef(start, nil, false)
	case lexer.KwClass:
		s = p.classDef(start, nil)
	case lexer.At:
		s = p.decorated()
	case lexer.KwAsync:
		switch p.peek(1) {
		case lexer.KwDef, lexer.KwFor, lexer.KwWith:
			s = p.asyncStmt(start, nil)
		default:
			if !p.isName(0) {
				p.next()
				p.expected("'def', 'for' or 'with'", "after 'async'")
			}
		}
	case lexer.Name:
		s = p.wordStatement()
	case lexer.Indent:
		p.failAdvised(CodeIndent, "this line is indented without reason")
	case lexer.Newline:
		p.next()
		return
	}
	if s != nil {
		*out = append(*out, s)
		return
	}
	p.simpleLine(out)
}

// wordStatement reads a statement that begins with a word that is no keyword
// of Python's; nil if it is an ordinary statement.
func (p *parser) wordStatement() ast.Stmt {
	switch t := p.tok(); t.Value {
	case "match":
		if p.isMatch() {
			return p.matchStmt()
		}
	case "cdef", "cpdef", "ctypedef", "IF", "DEF", "cimport", "include", "property":
		if p.cython {
			return p.cythonStatement(t.Value)
		}
	}
	return nil
}

// simpleLine reads simple statements up to the end of the line.
func (p *parser) simpleLine(out *[]ast.Stmt) {
	for {
		*out = append(*out, p.simple())
		if p.at(lexer.Semi) {
			p.uselessSemi()
			if p.at(lexer.Newline) || p.at(lexer.EOF) {
				p.accept(lexer.Newline)
				return
			}
			continue
		}
		p.endLine()
		return
	}
}

// endLine consumes the end of the line.
func (p *parser) endLine() {
	if p.at(lexer.EOF) {
		return
	}
	if !p.at(lexer.Newline) {
		p.unexpected("after a complete statement")
	}
	p.next()
}
