# Names that a class body does not bind are looked up in its namespace first:
# the compiler and a metaclass's __prepare__ put some there.
x = "global"


class A:
    print(__module__, __qualname__)
    y = [x for _ in range(2)]
    x = "class"
    z = [x for _ in range(1)]
    w = [v for v in x]
    u = (lambda: x)()
    t = list(x for _ in range(1))

    class B:
        print(__qualname__, x)


print(A.y, A.z, A.w, A.u, A.t)


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return {"given": 5, "len": lambda s: "own len", "x": "prepared"}


class C(metaclass=Meta):
    a = given + 1
    b = x
    c = len


class G(metaclass=Meta):
    global x
    d = x
    x = "changed"


print(C.a, C.b, C.c("abc"), x, C.x, G.d)


class D(metaclass=Meta):
    def f(self):
        return x, len("ab")
    try:
        print(not_given)
    except NameError as e:
        print(e)


print(D().f())


class Counting(dict):
    def __missing__(self, name):
        if name.startswith("__"):
            raise KeyError(name)
        self[name] = value = "made " + name
        return value


class CountMeta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Counting()


class E(metaclass=CountMeta):
    red
    green, blue


print(E.red, E.green, E.blue)
