# global and nonlocal everywhere: assignment forms, del, imports, defs, loops, with, walrus, nested and class scopes, mangling.
a = b = c = 0


def assigns():
    global a, b, c, d, e, f, k, m, w, exc, ann, star
    a = 1
    b += 5
    c, (d, *star) = 2, (3, 4, 5)
    for e in "xyz":
        pass
    import math as m

    def f():
        return "global function"

    class k:
        pass
    with open(__file__, "rb") as w:
        pass
    try:
        raise KeyError("bound globally")
    except KeyError as exc:
        seen = repr(exc)
    ann = 7
    return seen


print(assigns())
print(a, b, c, d, e, f(), f.__qualname__, k.__qualname__, m.__name__, w.closed, ann, star)
try:
    exc
except NameError as err:
    print(err)


def comps():
    global walrus
    [walrus := x for x in range(4)]
    return [a for a in "shadow"][:2], a, {b: a for b in "q"}, b


print(comps(), walrus)


def deletes():
    global a
    del a
    try:
        return a
    except NameError as e:
        return str(e)


print(deletes())
a = "back"


def outer():
    a = "outer a"

    def middle():
        global a
        a = "set from middle"

        def inner():
            return a
        return inner()

    def other():
        return a

    def nonlocal_other():
        nonlocal a
        a += "!"
        return a
    return middle(), other(), nonlocal_other(), a


print(outer(), a)


def nonlocal_forms():
    x = y = z = n = None

    def assign():
        nonlocal x, y, z, n
        x = 1
        (y, z), *n = (2, 3), 4, 5

    def loop():
        nonlocal x
        for x in range(5):
            if x == 3:
                break

    def imports():
        nonlocal y
        import os.path as y
        from math import floor as z2
        return z2(2.5)

    def define():
        nonlocal z

        def z():
            return "z function"

    def cls():
        nonlocal n

        class n:
            pass

    def delete():
        nonlocal x
        del x

    def walrus():
        nonlocal x
        return (x := "walrus") + "!"

    assign()
    out = [(x, y, z, n)]
    loop()
    out += [x, imports(), y.__name__ != ""]
    define()
    cls()
    out += [z(), z.__qualname__, n.__qualname__]
    delete()
    try:
        x
    except NameError as e:
        out.append(str(e))
    try:
        delete()
    except NameError as e:
        out.append(str(e))
    out += [walrus(), x]
    return out


print(nonlocal_forms())


def parameters(p):
    def set_p(v):
        nonlocal p
        p = v

    yield p
    set_p("changed")
    yield p


print(list(parameters("initial")))


class C:
    x = "class x"

    def m(self):
        global x
        x = "global x from method"
        return x

    def get(self):
        return x, self.x

    def __secret(self):
        return "secret"

    def mangles(self):
        global __g
        __g = 5
        local__ = __name = 6
        nested = lambda: (__name, self.__secret())
        return nested(), sorted(n for n in locals() if "name" in n)

    def keyword(self, __kw=1):
        def inner():
            nonlocal __kw
            __kw += 1
            return __kw
        return inner()

    __attr = 3
    __slots_like = [__attr, __attr]


print(C().m(), x, C().get(), C().mangles(), _C__g, C().keyword(), C().keyword(_C__kw=8), C._C__slots_like)


def conditional(flag):
    global switch
    if flag:
        switch = "on"
    else:
        del switch
    return globals().get("switch", "missing")


print(conditional(True), switch, conditional(False))


def nested_globals():
    def one():
        global counter
        counter = globals().get("counter", 0) + 1

        def two():
            global counter
            counter *= 10
            return counter
        return two
    return one()(), one()(), counter


print(nested_globals(), counter)
for text in ("def f():\n x = 1\n global x", "def f(x):\n global x", "def f():\n nonlocal q", "nonlocal q", "def f(x):\n nonlocal x", "def f():\n global x\n nonlocal x",
             "def f():\n print(x)\n global x", "def f():\n global x\n x: int = 1", "class K:\n x = 1\n global x", "def f():\n [x := 1 for x in ()]",
             "class K:\n [y := 1 for x in ()]", "def f():\n  def g():\n   nonlocal y\n y = 1\nglobal z"):
    try:
        compile(text, "<text>", "exec")
        print("fine")
    except SyntaxError as e:
        print(e.msg)
