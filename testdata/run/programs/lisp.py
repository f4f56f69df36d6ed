# A Lisp: reader, macros with quasi-quotation, tail calls, closures, errors, call
# with escape, and a prelude written in itself.
import math
import operator


class Symbol(str):
    __slots__ = ()

    def __repr__(self):
        return str(self)


class LispError(Exception):
    pass


class Escape(Exception):
    def __init__(self, tag, value):
        self.tag, self.value = tag, value


def read(src):
    toks = []
    i = 0
    while i < len(src):
        c = src[i]
        if c.isspace():
            i += 1
        elif c == ";":
            i = src.find("\n", i) % (len(src) + 1)
        elif src.startswith(",@", i):
            toks.append(",@")
            i += 2
        elif c in "()'`,":
            toks.append(c)
            i += 1
        elif c == '"':
            end = src.index('"', i + 1)
            toks.append(src[i:end + 1])
            i = end + 1
        else:
            j = i
            while j < len(src) and not src[j].isspace() and src[j] not in "();'\"":
                j += 1
            toks.append(src[i:j])
            i = j
    pos = 0

    def form():
        nonlocal pos
        if pos >= len(toks):
            raise LispError("unexpected end")
        t = toks[pos]
        pos += 1
        if t == "(":
            out = []
            while pos < len(toks) and toks[pos] != ")":
                out.append(form())
            if pos >= len(toks):
                raise LispError("missing )")
            pos += 1
            return out
        if t == ")":
            raise LispError("unexpected )")
        if t in QUOTES:
            return [QUOTES[t], form()]
        if t[0] == '"':
            return t[1:-1]
        for kind in (int, float):
            try:
                return kind(t)
            except ValueError:
                pass
        return {"#t": True, "#f": False, "nil": None}.get(t, Symbol(t))
    while pos < len(toks):
        yield form()


QUOTES = {"'": Symbol("quote"), "`": Symbol("quasi"), ",": Symbol("unquote"), ",@": Symbol("splice")}


class Env:
    def __init__(self, names=(), values=(), outer=None):
        self.vars, self.outer = dict(zip(names, values)), outer

    def find(self, name):
        e = self
        while e is not None:
            if name in e.vars:
                return e
            e = e.outer
        raise LispError(f"unbound {name}")


class Lambda:
    def __init__(self, params, body, env, name="lambda"):
        self.rest = None
        if Symbol(".") in params:
            at = params.index(".")
            params, self.rest = params[:at], params[at + 1]
        self.params, self.body, self.env, self.name = params, body, env, name

    def bind(self, args):
        if len(args) < len(self.params) or len(args) > len(self.params) and not self.rest:
            raise LispError(f"{self.name}: {len(self.params)} arguments expected, {len(args)} given")
        env = Env(self.params, args, self.env)
        if self.rest:
            env.vars[self.rest] = list(args[len(self.params):])
        return env

    def __call__(self, *args):
        return run(self.body, self.bind(args))

    def __repr__(self):
        return f"<{self.name}/{len(self.params)}{'+' if self.rest else ''}>"


class Macro(Lambda):
    pass


def quasi(x, env):
    if not isinstance(x, list):
        return x
    if x and x[0] == "unquote":
        return run(x[1], env)
    out = []
    for y in x:
        if isinstance(y, list) and y and y[0] == "splice":
            out += run(y[1], env)
        else:
            out.append(quasi(y, env))
    return out


steps = 0


def run(x, env):
    global steps
    while True:
        steps += 1
        if isinstance(x, Symbol):
            return env.find(x).vars[x]
        if not isinstance(x, list):
            return x
        if not x:
            return []
        op, *args = x
        if op == "quote":
            return args[0]
        if op == "quasi":
            return quasi(args[0], env)
        if op == "if":
            x = args[1] if run(args[0], env) not in (False, None) else args[2] if len(args) > 2 else None
        elif op == "define":
            if isinstance(args[0], list):
                name, *params = args[0]
                env.vars[name] = Lambda(params, [Symbol("begin"), *args[1:]], env, name)
            else:
                name = args[0]
                env.vars[name] = run(args[1], env)
            return name
        elif op == "macro":
            (name, *params), *body = args
            env.vars[name] = Macro(params, [Symbol("begin"), *body], env, name)
            return name
        elif op == "set!":
            env.find(args[0]).vars[args[0]] = v = run(args[1], env)
            return v
        elif op == "lambda":
            return Lambda(args[0] if isinstance(args[0], list) else [Symbol("."), args[0]], [Symbol("begin"), *args[1:]], env)
        elif op == "begin":
            for y in args[:-1]:
                run(y, env)
            x = args[-1] if args else None
        elif op == "let":
            inner = Env(outer=env)
            for name, v in args[0]:
                inner.vars[name] = run(v, env)
            x, env = [Symbol("begin"), *args[1:]], inner
        else:
            f = run(op, env)
            if isinstance(f, Macro):
                x = f(*args)
                continue
            values = [run(a, env) for a in args]
            if isinstance(f, Lambda):
                x, env = f.body, f.bind(values)
                continue
            if not callable(f):
                raise LispError(f"{show(f)} is no function")
            try:
                return f(*values)
            except (TypeError, ValueError, ArithmeticError, IndexError) as e:
                raise LispError(f"{op}: {e}") from e


def show(v):
    if isinstance(v, list):
        return "(" + " ".join(map(show, v)) + ")"
    if v is None or v is True or v is False:
        return {None: "nil", True: "#t", False: "#f"}[v]
    return f'"{v}"' if type(v) is str else str(v)


def call_ec(f):
    tag = object()

    def leave(v=None):
        raise Escape(tag, v)
    try:
        return f(leave)
    except Escape as e:
        if e.tag is not tag:
            raise
        return e.value


def fold(op, unit):
    def f(*args):
        r = args[0] if args else unit
        if len(args) == 1 and op in (operator.sub, operator.truediv):
            return op(unit, r)
        for a in args[1:]:
            r = op(r, a)
        return r
    return f


top = Env()
top.vars.update({Symbol(k): v for k, v in {"+": fold(operator.add, 0), "-": fold(operator.sub, 0), "*": fold(operator.mul, 1), "/": fold(operator.truediv, 1), "=": operator.eq, "<": operator.lt, ">": operator.gt, "mod": operator.mod, "quot": operator.floordiv, "car": lambda l: l[0], "cdr": lambda l: l[1:] if l else l[0], "cons": lambda a, l: [a, *l], "list": lambda *a: list(a), "null?": lambda l: l == [], "eq?": operator.is_, "append": lambda *l: sum(l, []), "length": len, "apply": lambda f, a: f(*a), "call/ec": call_ec, "sqrt": math.sqrt, "pair?": lambda x: isinstance(x, list) and x != [], "sym": lambda s: Symbol(s), "str": lambda *a: "".join(x if type(x) is str else show(x) for x in a)}.items()})
PRELUDE = """
(define (map f l) (if (null? l) l (cons (f (car l)) (map f (cdr l)))))
(define (filter p l) (if (null? l) l (if (p (car l)) (cons (car l) (filter p (cdr l))) (filter p (cdr l)))))
(define (reduce f a l) (if (null? l) a (reduce f (f a (car l)) (cdr l)))) ; in constant space
(define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))
(macro (cond . cs) (if (null? cs) nil `(if ,(car (car cs)) (begin ,@(cdr (car cs))) (cond ,@(cdr cs)))))
(macro (while c . body) `(let ((loop nil)) (set! loop (lambda () (if ,c (begin ,@body (loop)) nil))) (loop)))
(macro (and a b) `(if ,a ,b #f))
"""
for form in read(PRELUDE):
    run(form, top)
for src in ("(+ 1 2 (* 3 4))", "(- 5)", "(/ 2)", "(/ 7 2)", "(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 25)", "(map (lambda (x) (* x x)) (range 0 6))", "(filter (lambda (x) (= 0 (mod x 3))) (range 0 10))", "(reduce + 0 (range 0 50))", "(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 5000 0)", "(cond ((> 1 2) 'a) ((= 1 1) 'b) (#t 'c))", "(let ((i 0) (out '())) (while (< i 4) (set! out (cons i out)) (set! i (+ i 1))) out)", "`(1 ,(+ 1 1) ,@(list 3 4) (nested ,(* 5 1)))", "(define (make n) (lambda (k) (set! n (+ n k)) n)) (define c (make 10)) (c 5) (c 2.5)", "(call/ec (lambda (k) (map (lambda (x) (if (> x 2) (k x) x)) '(1 2 3 4)) 'never))", "((lambda args (length args)) 1 2 3)", "((lambda (a . r) (list a r)) 1 2 3)", "(apply + '(1 2 3))", "(str \"a\" 1 'b '(c \"d\"))", "'(a 'b `c ,d)", "(and 1 (and #t 'yes))", "(define x 5) (set! x (* x x x)) x", "(let ((x 1) (y 2)) (list x y (let ((x 10)) (+ x y))))", "map", "c", "()", "(if nil 1)", "(sqrt 2)",
            "(car '())", "(undefined 1)", "(fact)", "(1 2)", "(+ 1 'a)", "(/ 1 0)", "(let ((x", ")", "(set! nope 1)", "(sqrt -1)", "(fact \"s\")", "((lambda (x) x))", "(call/ec (lambda (k) (k 1 2)))", "\"open"):
    try:
        r = None
        for form in read(src):
            r = run(form, top)
        print(show(r), end="  ")
    except LispError as e:
        print("error:", e, type(e.__cause__).__name__, end="  ")
    except ValueError as e:
        print("ValueError", e, end="  ")
print()
print(steps, sorted(k for k in top.vars if k.isalpha())[:8])
