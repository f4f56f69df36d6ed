# min-python: 3.10
# A small language, parsed and run with match: tokens, trees, environments, tail positions, errors.
import re
from dataclasses import dataclass, field


class LispError(Exception):
    pass


TOKENS = re.compile(r"""\s*(?:([()'])|("(?:[^"\\]|\\.)*")|([^\s()'"]+))""")


def tokens(text):
    at = 0
    text = text.strip()
    while at < len(text):
        m = TOKENS.match(text, at)
        at = m.end()
        match m.groups():
            case [str(paren), None, None]:
                yield paren
            case [None, str(s), None]:
                yield ("str", s[1:-1].replace('\\"', '"'))
            case [None, None, "#t" | "#f" as b]:
                yield ("bool", b == "#t")
            case [_, _, atom]:
                try:
                    yield ("num", int(atom))
                except ValueError:
                    yield ("sym", atom)


@dataclass(frozen=True)
class Symbol:
    name: str


@dataclass
class Lambda:
    params: list
    rest: str | None
    body: list
    env: "Env" = field(repr=False)


class Env(dict):
    def __init__(self, outer=None, **names):
        super().__init__(names)
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            match env:
                case {"never there": _} if False:
                    pass
                case dict() if name in env:
                    return env
            env = env.outer
        raise LispError(f"unbound {name}")


def parse(ts):
    match next(ts, None):
        case None:
            raise LispError("unexpected end")
        case "(":
            items = []
            while True:
                try:
                    items.append(parse(ts))
                except StopIteration:
                    return items
        case ")":
            raise StopIteration
        case "'":
            return [Symbol("quote"), parse(ts)]
        case ("sym", name):
            return Symbol(name)
        case ("num" | "str" | "bool", value):
            return value


def evaluate(x, env):
    while True:
        match x:
            case Symbol(name):
                return env.find(name)[name]
            case int() | str() | bool() | None:
                return x
            case []:
                raise LispError("empty call")
            case [Symbol("quote"), value]:
                return value
            case [Symbol("if"), test, then, *other] if len(other) < 2:
                if evaluate(test, env) is not False:
                    x = then
                elif other:
                    x = other[0]
                else:
                    return None
            case [Symbol("define"), Symbol(name), value]:
                env[name] = evaluate(value, env)
                return None
            case [Symbol("define"), [Symbol(name), *params], *body]:
                env[name] = evaluate([Symbol("lambda"), params, *body], env)
                return None
            case [Symbol("set!"), Symbol(name), value]:
                env.find(name)[name] = evaluate(value, env)
                return None
            case [Symbol("lambda"), [*params], *body] if body:
                match params:
                    case [*fixed, Symbol("."), Symbol(rest)]:
                        return Lambda([p.name for p in fixed], rest, body, env)
                    case _ if all(isinstance(p, Symbol) for p in params):
                        return Lambda([p.name for p in params], None, body, env)
                raise LispError("bad parameters")
            case [Symbol("let"), [*bindings], *body]:
                inner = Env(env)
                for b in bindings:
                    match b:
                        case [Symbol(name), value]:
                            inner[name] = evaluate(value, env)
                        case _:
                            raise LispError(f"bad binding {b}")
                env, x = inner, [Symbol("begin"), *body]
            case [Symbol("begin"), *init, last]:
                for e in init:
                    evaluate(e, env)
                x = last
            case [Symbol("if" | "define" | "lambda" | "let" | "quote" as form), *_]:
                raise LispError(f"bad {form}")
            case [fn, *args]:
                match evaluate(fn, env), [evaluate(a, env) for a in args]:
                    case Lambda(params, None, body, scope), values if len(values) == len(params):
                        env = Env(scope, **dict(zip(params, values)))
                        x = [Symbol("begin"), *body]
                    case Lambda(params, str(rest), body, scope), [*values] if len(values) >= len(params):
                        env = Env(scope, **dict(zip(params, values)), **{rest: values[len(params):]})
                        x = [Symbol("begin"), *body]
                    case Lambda(params=p), values:
                        raise LispError(f"{len(p)} arguments expected, {len(values)} given")
                    case f, values if callable(f):
                        return f(*values)
                    case other, _:
                        raise LispError(f"{other!r} can't be called")
            case _:
                raise LispError(f"what is {x!r}")


GLOBALS = {"+": lambda *a: sum(a), "*": lambda a, b: a * b, "-": lambda a, b: a - b, "<": lambda a, b: a < b, "=": lambda a, b: a == b, "list": lambda *a: list(a), "car": lambda l: l[0],
           "cdr": lambda l: l[1:], "cons": lambda a, l: [a, *l], "null?": lambda l: l == []}


def run(text, env):
    ts = tokens(text)
    out = []
    while True:
        try:
            expr = parse(ts)
        except LispError as e:
            if str(e) != "unexpected end":
                out.append(f"error: {e}")
            return out
        except StopIteration:
            out.append("error: stray )")
            return out
        try:
            result = evaluate(expr, env)
        except (LispError, ZeroDivisionError, TypeError, IndexError, AttributeError) as e:
            out.append(f"{type(e).__name__}: {e}")
        else:
            if result is not None:
                out.append(result)


env = Env(None, **GLOBALS)
for program in ("(+ 1 2 (* 3 4))", "(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20)", "(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 5000 0)",
                "(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l))))) (map (lambda (x) (* x x)) '(1 2 3))", "(define (all first . rest) rest) (all 1 2 3) (all)",
                "(let ((x 1) (y 2)) (set! x 10) (+ x y))", "(define counter (let ((n 0)) (lambda () (set! n (+ n 1)) n))) (counter) (counter)", "(if #f 1) (if 0 \"yes\" \"no\") ((lambda (x) x))",
                "unbound", "(5 6)", "()", "(define)", "(let (x) 1)", "(car '())", ")", "(lambda (1) 2)", "'(a \"b\\\"\" (c))"):
    print(program[:30], "->", run(program, env))
