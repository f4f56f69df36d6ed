# Which operand is asked first: subclasses, same types, NotImplemented, for arithmetic and comparison; divmod, pow, and the texts.
import operator

log = []


def note(x, r):
    log.append(x)
    return r


class A:
    def __add__(self, o): return note("A.add", "A+")
    def __radd__(self, o): return note("A.radd", "+A")
    def __lt__(self, o): return note("A.lt", "A<")
    def __gt__(self, o): return note("A.gt", "A>")
    def __eq__(self, o): return note("A.eq", "A==")
    def __hash__(self): return 1


class B(A): pass


class C(A):
    def __radd__(self, o): return note("C.radd", "+C")
    def __gt__(self, o): return note("C.gt", "C>")
    def __eq__(self, o): return note("C.eq", "C==")


class D(A):
    def __radd__(self, o): return note("D.radd", NotImplemented)
    def __add__(self, o): return note("D.add", NotImplemented)
    def __lt__(self, o): return note("D.lt", NotImplemented)
    def __gt__(self, o): return note("D.gt", NotImplemented)
    def __eq__(self, o): return note("D.eq", NotImplemented)
    def __ne__(self, o): return note("D.ne", NotImplemented)


class E:
    def __radd__(self, o): return note("E.radd", "+E")
    def __add__(self, o): return note("E.add", NotImplemented)


class R:
    __radd__ = None
    __lt__ = None
    __eq__ = None


class Plain: pass


class N(int):
    def __radd__(self, o): return note("N.radd", "+N")
    def __rsub__(self, o): return note("N.rsub", NotImplemented)
    def __rfloordiv__(self, o): return note("N.rfloordiv", "//N")
    def __rpow__(self, o, m=None): return note("N.rpow", "**N")
    def __eq__(self, o): return note("N.eq", "N==")
    def __gt__(self, o): return note("N.gt", "N>")
    def __rmul__(self, o): return note("N.rmul", "*N")
    def __ror__(self, o): return note("N.ror", "|N")


class L(list):
    def __radd__(self, o): return note("L.radd", "+L")
    def __rmul__(self, o): return note("L.rmul", "*L")
    def __eq__(self, o): return note("L.eq", NotImplemented)


class S(str):
    def __radd__(self, o): return note("S.radd", "+S")
    def __rmod__(self, o): return note("S.rmod", "%S")
    def __mod__(self, o): return note("S.mod", "S%")


class F(float):
    def __radd__(self, o): return note("F.radd", "+F")
    def __lt__(self, o): return note("F.lt", "F<")


def show(label, f):
    log.clear()
    try:
        r = f()
    except TypeError as e:
        r = "TypeError " + str(e)
    print(label, r if isinstance(r, (str, int, float, list, bool)) else type(r).__name__, log)


objs = {"A": A(), "B": B(), "C": C(), "D": D(), "E": E(), "R": R(), "P": Plain(), "1": 1, "N": N(5), "2.5": 2.5, "F": F(1.5), "[]": [], "L": L([1]), "s": "s%s", "S": S("q"), "None": None}
for an, a in objs.items():
    for bn, b in objs.items():
        show(f"{an} + {bn}", lambda: a + b)
        show(f"{an} < {bn}", lambda: a < b)
        show(f"{an} == {bn}", lambda: a == b)
show("1 - N", lambda: 1 - N(3))
show("7 // N", lambda: 7 // N(3))
show("2 ** N", lambda: 2 ** N(3))
show("pow(2, N)", lambda: pow(2, N(3)))
show("pow(2, N, 5)", lambda: pow(2, N(3), 5))
show("True * N", lambda: True * N(3))
show("[1] * N", lambda: [1] * N(2))
show("N * [1]", lambda: N(2) * [1])
show("'a' * N", lambda: "a" * N(2))
show("2 * L", lambda: 2 * L([1]))
show("2.0 + N", lambda: 2.0 + N(3))
show("s % S", lambda: "%s!" % S("x"))
show("S % s", lambda: S("%s!") % "x")
show("b'' + S", lambda: b"" + S("x"))
show("1 | N", lambda: 1 | N(2))
show("D + D", lambda: D() + D())
show("A != D", lambda: A() != D())
show("D != A", lambda: D() != A())
show("D >= 1", lambda: D() >= 1)
show("sorted", lambda: len(sorted([C(), A()])))
show("in", lambda: N(5) in [1, 2])
show("index", lambda: [1, N(5)].index(5))
show("sum", lambda: sum([1, N(2), 3]))
show("max", lambda: max(A(), C()))
show("divmod", lambda: divmod(Plain(), 2))
show("divmod 2", lambda: divmod(2, Plain()))
show("pow none", lambda: pow(Plain(), 2, 3))
show("unary", lambda: -Plain())
show("matmul", lambda: Plain() @ [])
show(">>", lambda: print >> 5)
show("> none", lambda: None > None)
show("print > x", lambda: (lambda: 0) < (lambda: 0))
for n in ("add", "sub", "mul", "truediv", "mod", "lshift", "and_", "or_", "xor", "lt", "ge"):
    show(n, lambda: getattr(operator, n)(Plain(), "x"))
