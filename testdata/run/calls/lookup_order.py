# When the attribute of a method call is looked up shows where a class looks up attributes its own way.
class Traced:
    def __init__(self, name, log):
        self.__dict__.update(name=name, log=log)

    def __getattr__(self, name):
        self.log.append("%s.%s" % (self.name, name))
        if name == "missing":
            raise AttributeError(name)
        return (lambda *a: len(a)) if name == "call" else 1


class Plain:
    def call(self, *args):
        return args


def orders(o, p, q):
    out = [o.call(p.x), o.call(p.x, q.y), q.call(o.x, 1, p), o.call(o.x).bit_length()]
    try:
        o.missing(p.never)
    except AttributeError as e:
        out.append(str(e))
    return out


log = []
a, b, c = (Traced(n, log) for n in "abc")
print(orders(a, b, c), log)
del log[:]
print(Plain().call(a.z), a.call(b.k, {1: 2}[1]), log)


@a.call
def decorated():
    pass


print(decorated, log)
log.clear()
print(a.call(b.one), log)
try:
    print(a.missing(b.two))
except AttributeError:
    print(log)


class Meta(type):
    def __getattr__(cls, name):
        log.append(name)
        return lambda x: x


class K(metaclass=Meta):
    v = 5


def meta():
    return K.anything(K.v), K.other(a.v), log


print(meta())
