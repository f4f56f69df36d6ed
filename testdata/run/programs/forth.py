# A Forth: words that compile to closures, control structures, return stack,
# variables, and errors that name the word.
class ForthError(Exception):
    def __init__(self, word, why):
        super().__init__(word, why)
        self.word = word

    def __str__(self):
        return "{}? {}".format(*self.args)


class Stack(list):
    def pop(self, *a):
        try:
            return super().pop(*a)
        except IndexError as e:
            raise ForthError("stack", "underflow") from e

    push = list.append


class Forth:
    prims = {}

    def prim(name, table=prims):
        def add(f):
            table[name] = f
            return f
        return add

    for op in "+ - * < > =".split():
        exec(f"""
@prim({op!r})
def _(vm):
    b, a = vm.s.pop(), vm.s.pop()
    vm.s.push(int(a {'==' if op == '=' else op} b) * {-1 if op in '<>=' else 1})
""")
    del op

    @prim("/mod")
    def divmod(vm):
        b, a = vm.s.pop(), vm.s.pop()
        vm.s += divmod(a, b)[::-1]

    prims.update({
        "dup": lambda vm: vm.s.push(vm.s[-1]),
        "drop": lambda vm: vm.s.pop(),
        "swap": lambda vm: vm.s.extend([vm.s.pop(), vm.s.pop()]),
        "over": lambda vm: vm.s.push(vm.s[-2]),
        "rot": lambda vm: vm.s.push(vm.s.pop(-3)),
        ">r": lambda vm: vm.r.push(vm.s.pop()),
        "r>": lambda vm: vm.s.push(vm.r.pop()),
        ".": lambda vm: vm.out.append(str(vm.s.pop())),
        "@": lambda vm: vm.s.push(vm.mem[vm.s.pop()]),
        "!": lambda vm: vm.mem.__setitem__(vm.s.pop(), vm.s.pop()),
        "i": lambda vm: vm.s.push(vm.r[-1][0]),
        "emit": lambda vm: vm.out.append(chr(vm.s.pop())),
    })

    def __init__(self):
        self.s, self.r, self.mem, self.out, self.words = Stack(), Stack(), [], [], dict(self.prims)

    def block(self, it, ends):
        code = []
        for w in it:
            if w in ends:
                return code, w
            code.append(self.compile(w, it))
        if None in ends:
            return code, None
        raise ForthError("/".join(sorted(ends)), "missing")

    def compile(self, w, it):
        if w == "if":
            yes, end = self.block(it, {"else", "then"})
            no = self.block(it, {"then"})[0] if end == "else" else []
            return lambda vm: vm.run(yes if vm.s.pop() else no)
        if w == "begin":
            body, end = self.block(it, {"until", "again"})

            def loop(vm):
                while vm.run(body) or not vm.s.pop():
                    pass
            return loop
        if w == "do":
            body, _ = self.block(it, {"loop"})

            def count(vm):
                first, limit = vm.s.pop(), vm.s.pop()
                for i in range(first, limit):
                    vm.r.push((i, limit))
                    vm.run(body)
                    vm.r.pop()
            return count
        if w == ":":
            name = next(it, None)
            body = []
            self.words[name] = f = lambda vm: vm.run(body)
            body[:] = self.block(it, {";"})[0]
            f.__name__ = name
            return lambda vm: None
        if w == "variable":
            n = len(self.mem)
            self.mem.append(0)
            self.words[next(it)] = lambda vm, n=n: vm.s.push(n)
            return lambda vm: None
        if w in self.words:
            return self.words[w]
        try:
            n = int(w, 0)
        except ValueError as e:
            raise ForthError(w, "unknown") from e
        return lambda vm: vm.s.push(n)

    def run(self, code):
        for f in code:
            f(self)

    def __call__(self, text):
        self.out.clear()
        try:
            self.run(self.block(iter(text.split()), {None})[0])
        except (ForthError, ArithmeticError, IndexError, ValueError, TypeError) as e:
            cause = e.__cause__ and f" from {type(e.__cause__).__name__}: {e.__cause__}"
            print(f"  {type(e).__name__}: {e}{cause or ''}")
        print("<%d>" % len(self.s), *self.s, "|", " ".join(self.out))


vm = Forth()
for line in (
    "1 2 + . 7 2 /mod . . -7 2 /mod . .",
    ": sq dup * ; : cube dup sq * ; 3 cube . 12 sq .",
    ": fact dup 1 > if dup 1 - fact * else drop 1 then ; 5 fact . 30 fact .",
    "variable x 5 x ! x @ . 10 0 do i x @ + x ! loop x @ .",
    ": gcd begin swap over /mod drop dup 0 = until drop ; 48 18 gcd",
    "drop drop drop drop",
    "1 0 /mod", "nope", "0x1F 0b101 + .", ": open 1 2", "1 if 2",
    "-5 emit", "99 @", "1 2 3 rot . . .", "1 >r r> .", "r>", "i", "over",
    "3 0 do 3 0 do i . loop loop", "72 emit 105 emit",
):
    print(line)
    vm(line)
print(sorted(k for k in vm.words if k not in Forth.prims), vm.words["fact"].__name__, len(Forth.prims))
