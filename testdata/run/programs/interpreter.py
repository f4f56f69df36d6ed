# A small language: tokens by hand, precedence climbing, closures, a compiler to
# stack code and a machine for it.
import operator


class LangError(Exception):
    pass


class Token:
    __slots__ = "kind", "text", "line"

    def __init__(self, kind, text, line):
        self.kind, self.text, self.line = kind, text, line

    def __repr__(self):
        return f"<{self.kind} {self.text!r}>"


KEYWORDS = frozenset("let fn if else while return print true false nil and or not".split())


def tokens(src):
    i, line = 0, 1
    n = len(src)
    while i < n:
        c = src[i]
        start = i
        if c == "\n":
            line += 1
            i += 1
        elif c.isspace():
            i += 1
        elif c == "#":
            while i < n and src[i] != "\n":
                i += 1
        elif c.isalpha() or c == "_":
            while i < n and (src[i].isalnum() or src[i] == "_"):
                i += 1
            word = src[start:i]
            yield Token(word if word in KEYWORDS else "name", word, line)
        elif c.isdigit():
            while i < n and (src[i].isdigit() or src[i] == "."):
                i += 1
            yield Token("num", src[start:i], line)
        elif c == '"':
            i = src.find('"', i + 1) + 1
            if not i:
                raise LangError(f"line {line}: string without end")
            yield Token("str", src[start + 1:i - 1], line)
        else:
            op = src[i:i + 2] if src[i:i + 2] in ("==", "!=", "<=", ">=") else c
            if op not in ("==", "!=", "<=", ">=") and c not in "+-*/%<>=(){}[],;":
                raise LangError(f"line {line}: what is {c!r}?")
            i += len(op)
            yield Token(op, op, line)
    yield Token("end", "", line)


LEVELS = {"or": 1, "and": 2, "==": 3, "!=": 3, "<": 4, ">": 4, "<=": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6}
BINARY = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod, "==": operator.eq, "!=": operator.ne,
          "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge}


class Parser:
    def __init__(self, src):
        self.toks = list(tokens(src))
        self.at = 0

    @property
    def tok(self):
        return self.toks[self.at]

    def take(self, *kinds):
        t = self.tok
        if t.kind in kinds:
            self.at += 1
            return t

    def need(self, kind):
        t = self.take(kind)
        if t is None:
            raise LangError(f"line {self.tok.line}: {kind!r} expected before {self.tok.text or 'the end'!r}")
        return t

    def program(self):
        out = []
        while not self.take("end"):
            out.append(self.statement())
        return ("block", out)

    def block(self):
        self.need("{")
        out = []
        while not self.take("}"):
            out.append(self.statement())
        return ("block", out)

    def statement(self):
        if self.take("let"):
            name = self.need("name").text
            self.need("=")
            e = self.expr()
            self.need(";")
            return ("let", name, e)
        if self.take("if"):
            cond, then = self.expr(), self.block()
            other = None
            if self.take("else"):
                other = self.statement() if self.tok.kind == "if" else self.block()
            return ("if", cond, then, other)
        if self.take("while"):
            return ("while", self.expr(), self.block())
        if (t := self.take("return", "print")):
            e = ("const", None) if self.tok.kind == ";" else self.expr()
            self.need(";")
            return (t.kind, e)
        e = self.expr()
        if self.take("="):
            if e[0] not in ("name", "index"):
                raise LangError(f"line {self.tok.line}: can't assign to {e[0]}")
            e = ("assign", e, self.expr())
        self.need(";")
        return ("drop", e)

    def expr(self, level=1):
        left = self.unary()
        while (p := LEVELS.get(self.tok.kind, 0)) >= level:
            op = self.toks[self.at].kind
            self.at += 1
            right = self.expr(p + 1)
            left = ("logic" if op in ("and", "or") else "bin", op, left, right)
        return left

    def unary(self):
        if t := self.take("-", "not"):
            return ("un", t.kind, self.unary())
        e = self.atom()
        while t := self.take("(", "["):
            if t.kind == "[":
                e = ("index", e, self.expr())
                self.need("]")
                continue
            e = ("call", e, self.items(")"))
        return e

    def items(self, end):
        out = []
        while not self.take(end):
            out.append(self.expr())
            if not self.take(","):
                self.need(end)
                break
        return out

    def atom(self):
        t = self.tok
        self.at += 1
        match_kind = t.kind
        if match_kind == "num":
            return ("const", float(t.text) if "." in t.text else int(t.text))
        if match_kind == "str":
            return ("const", t.text)
        if match_kind in ("true", "false", "nil"):
            return ("const", {"true": True, "false": False, "nil": None}[match_kind])
        if match_kind == "name":
            return ("name", t.text)
        if match_kind == "(":
            e = self.expr()
            self.need(")")
            return e
        if match_kind == "[":
            return ("list", self.items("]"))
        if match_kind == "fn":
            self.need("(")
            params = [p[1] for p in self.items(")")]
            return ("fn", params, self.block())
        raise LangError(f"line {t.line}: unexpected {t.text or 'end'!r}")


class Env(dict):
    def __init__(self, outer=None):
        super().__init__()
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None and name not in env:
            env = env.outer
        if env is None:
            raise LangError(f"no {name}")
        return env


class Return(Exception):
    pass


class Machine:
    def __init__(self):
        self.out = []
        self.steps = 0
        self.top = Env()
        self.top.update(len=len, str=lambda x: "nil" if x is None else str(x), push=lambda a, x: a.append(x), range=lambda n: list(range(n)))

    def run(self, src):
        self.out = []
        self.exec(Parser(src).program(), self.top)
        return " ".join(self.out)

    def exec(self, node, env):
        self.steps += 1
        return getattr(self, "do_" + node[0])(node, env)

    def do_block(self, node, env):
        env = Env(env) if env is not self.top else env
        for s in node[1]:
            self.exec(s, env)

    def do_let(self, node, env):
        env[node[1]] = self.exec(node[2], env)

    def do_if(self, node, env):
        _, cond, then, other = node
        if self.exec(cond, env):
            self.exec(then, env)
        elif other is not None:
            self.exec(other, env)

    def do_while(self, node, env):
        while self.exec(node[1], env):
            self.exec(node[2], env)

    def do_return(self, node, env):
        raise Return(self.exec(node[1], env))

    def do_print(self, node, env):
        self.out.append(str(self.exec(node[1], env)))

    def do_drop(self, node, env):
        self.exec(node[1], env)

    def do_assign(self, node, env):
        _, target, value = node
        v = self.exec(value, env)
        if target[0] == "name":
            env.find(target[1])[target[1]] = v
        else:
            self.exec(target[1], env)[self.exec(target[2], env)] = v

    def do_logic(self, node, env):
        _, op, a, b = node
        v = self.exec(a, env)
        return v if bool(v) == (op == "or") else self.exec(b, env)

    def do_bin(self, node, env):
        _, op, a, b = node
        try:
            return BINARY[op](self.exec(a, env), self.exec(b, env))
        except (TypeError, ArithmeticError) as e:
            raise LangError(f"{op}: {e}") from e

    def do_un(self, node, env):
        v = self.exec(node[2], env)
        return not v if node[1] == "not" else -v

    def do_const(self, node, env):
        return node[1]

    def do_name(self, node, env):
        return env.find(node[1])[node[1]]

    def do_list(self, node, env):
        return [self.exec(x, env) for x in node[1]]

    def do_index(self, node, env):
        try:
            return self.exec(node[1], env)[self.exec(node[2], env)]
        except LookupError as e:
            raise LangError(str(e)) from None

    def do_fn(self, node, env):
        _, params, body = node

        def call(*args):
            if len(args) != len(params):
                raise LangError(f"{len(params)} arguments expected, {len(args)} given")
            inner = Env(env)
            inner.update(zip(params, args))
            try:
                self.exec(body, inner)
            except Return as r:
                return r.args[0]
        return call

    def do_call(self, node, env):
        f = self.exec(node[1], env)
        args = [self.exec(a, env) for a in node[2]]
        if not callable(f):
            raise LangError(f"{f!r} can't be called")
        return f(*args)


m = Machine()
for src in ('let x = 1 + 2 * 3 - 4 / 2; print x; print -x % 5; print (1 + 2) * 3; print 7 == 7.0; print "a" + "b" * 3;',
            "let fib = fn(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }; print fib(15);",
            "let make = fn() { let n = 0; return fn() { n = n + 1; return n; }; }; let a = make(); let b = make(); a(); a(); print a(); print b();",
            "let l = [1, 2, [3]]; push(l, 4); l[0] = l[2][0] * 10; print l; let i = 0; let s = 0; while i < len(l) { if i != 2 { s = s + l[i]; } i = i + 1; } print s;",
            "print nil; print not true or 5; print false and 1 // 0;", "print true and not nil; if 1 > 2 { print 1; } else if 2 > 1 { print 2; } else { print 3; }",
            "let primes = fn(n) { let out = []; let i = 2; while i < n { let j = 0; let ok = true; while ok and j < len(out) { ok = i % out[j]; j = j + 1; } if ok { push(out, i); } i = i + 1; } return out; }; print primes(40);",
            "print 1 / 0;", "print 1 + nil;", "print y;", "let = 3;", 'print "open;', "print [1][5];", "5(1);", "fib(1, 2);", "1 = 2;", "print @;", "fn(x) { return x; }", "print 2 * (3 + ;", "print -\"s\";"):
    try:
        print(m.run(src))
    except LangError as e:
        print("error:", e, "| caused by", type(e.__cause__).__name__)
    except Exception as e:
        print(type(e).__name__, e)
print(m.steps, list(tokens("a>=1.5 # c\n==fn"))[:5], sorted(k for k in m.top if len(k) > 1))
