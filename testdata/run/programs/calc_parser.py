import operator


class ParseError(Exception):
    def __init__(self, message, pos):
        super().__init__("%s at %d" % (message, pos))
        self.pos = pos


def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "num", float(text[i:j]) if "." in text[i:j] else int(text[i:j]), i
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            yield "name", text[i:j], i
            i = j
        elif text[i:i + 2] == "**":
            yield "op", "**", i
            i += 2
        elif c in "+-*/()%,":
            yield "op", c, i
            i += 1
        else:
            raise ParseError("bad character %r" % c, i)
    yield "end", None, i


class Parser:
    BINARY = {"+": (1, operator.add), "-": (1, operator.sub), "*": (2, operator.mul), "/": (2, operator.truediv), "%": (2, operator.mod), "**": (4, operator.pow)}

    def __init__(self, text, env=None):
        self.tokens = tokenize(text)
        self.env = env or {}
        self.advance()

    def advance(self):
        self.kind, self.value, self.pos = next(self.tokens)

    def parse(self):
        v = self.expr(0)
        if self.kind != "end":
            raise ParseError("unexpected %s" % self.value, self.pos)
        return v

    def expr(self, level):
        left = self.atom()
        while self.kind == "op" and self.value in self.BINARY:
            prec, fn = self.BINARY[self.value]
            if prec < level:
                break
            self.advance()
            left = fn(left, self.expr(prec if fn is operator.pow else prec + 1))
        return left

    def atom(self):
        kind, value, pos = self.kind, self.value, self.pos
        self.advance()
        if kind == "num":
            return value
        if kind == "name":
            if self.value == "(" and self.kind == "op":
                self.advance()
                args = []
                while self.value != ")":
                    args.append(self.expr(0))
                    if self.value == ",":
                        self.advance()
                self.advance()
                return self.env[value](*args)
            try:
                return self.env[value]
            except KeyError:
                raise ParseError("unknown name %s" % value, pos) from None
        if (kind, value) == ("op", "-"):
            return -self.expr(3)
        if (kind, value) == ("op", "("):
            v = self.expr(0)
            if self.value != ")":
                raise ParseError("expected )", self.pos)
            self.advance()
            return v
        raise ParseError("unexpected %s" % (value or kind), pos)


ENV = {"x": 10, "max": max, "f": lambda a, b=2: a * b}
for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "x * x - 1.5", "max(1, x, 3)", "f(4) + f(2, 5)", "10 % 4 / 2", "1 +", "(1", "y", "1 $ 2", "1 / 0", "1 2"):
    try:
        print(text, "=", Parser(text, ENV).parse())
    except (ParseError, ZeroDivisionError, StopIteration) as e:
        print(text, "!", type(e).__name__, e, getattr(e, "pos", None), e.__cause__, e.__suppress_context__)
