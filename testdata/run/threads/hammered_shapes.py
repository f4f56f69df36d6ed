# cython: freethreading_compatible=True
# Threads that do all at once to the same lists, dicts, instances, classes, cells, generators, globals and functions what compiled
# code has short ways for. What they find is a matter of luck; nothing may break.
import gc
import random
import threading


class Node:
    kind = "n"
    def __init__(self, v, nxt=None):
        self.v = v
        self.next = nxt
        self.items = [v]
    def get(self):
        return self.v
    def put(self, v):
        self.v = v; return self
    def __enter__(self):
        return self
    def __exit__(self, *a):
        return False
    def __eq__(self, o):
        return isinstance(o, Node) and self.v == o.v
    def __hash__(self):
        return hash(self.v)
    @property
    def double(self):
        return self.v


class Slots:
    __slots__ = ("a", "b")
    def __init__(self, a, b):
        self.a = a; self.b = b


class Sub(Node):
    def get(self):
        return super().get()


shared_list = [float(i) for i in range(100)]
shared_ints = list(range(1000, 1100))
shared_dict = {i: str(i) for i in range(100)}
texts = {"k%d" % i: [i] for i in range(50)}
node = Node(0)
slots = Slots(1, 2)
current = 0


def lists():
    s = 0.0
    for i in range(300):
        j = i % 90
        try:
            s += shared_list[j] * 1.5
            shared_list[j] = s
            shared_ints[j] += 1
            shared_ints[j] = shared_ints[j] ^ i
            a, b = shared_ints[j:j + 2]
            shared_list.append(s)
            if len(shared_list) > 120:
                shared_list.pop()
                del shared_list[100:]
        except (IndexError, ValueError):
            pass
    t = 0
    for x in shared_list:
        t += x
    for x in shared_ints:
        t += x
    t += sum(x for x in shared_ints) + max(shared_list) + len([y for y in shared_list if y])
    return t


def dicts():
    n = 0
    for i in range(300):
        k = i % 100
        if k in shared_dict:
            n += len(shared_dict.get(k, ""))
        try:
            n += len(shared_dict[k])
        except KeyError:
            shared_dict[k] = "v%d" % i
        if i % 7 == 0:
            shared_dict.pop(k, None)
        shared_dict.setdefault(k, "d" * (i % 5))
        key = "k%d" % (i % 60)
        if key in texts:
            texts[key].append(i)
            if len(texts[key]) > 20:
                texts[key] = []
        else:
            texts[key] = [i]
    try:
        for k, v in shared_dict.items():
            n += len(v)
        n += len({**texts})
        n += len(dict(shared_dict, x=1) if False else shared_dict.copy())
    except RuntimeError:
        pass
    return n


def attrs():
    global current, node
    for i in range(300):
        node.v = i
        node.next = Node(i)
        o = node.next
        if o.get() is node:
            return
        node.put([i])
        node.items = [i, i + 1]
        try:
            a, b = node.items
        except ValueError: # another thread has put a new node there
            pass
        slots.a = (i,)
        slots.b = slots.a
        x = slots.b
        current = (current, i)[1]
        if i % 50 == 0:
            node = Node(i) if i % 100 else Sub(i)
        if i % 97 == 0:
            Node.kind = "k%d" % i
            Node.extra = lambda self: self.v
        with node as m:
            m.double
        try:
            node.extra(), node.kind
            node.missing
        except AttributeError as e:
            str(e)


def make():
    cell = []
    total = 0
    def inc(x):
        nonlocal cell, total
        cell = [x, cell[:1]]
        total = total + x
        return cell
    def read():
        return cell, total
    return inc, read


inc, read = make()


def cells():
    for i in range(300):
        inc(i)
        c, t = read()
        len(c)


def gen(n):
    for i in range(n):
        try:
            yield [i]
        except ValueError:
            yield "caught"


def chain(n):
    yield from gen(n)
    return n
shared_gen = chain(10)


def gens():
    global shared_gen
    for i in range(150):
        g = shared_gen
        try:
            next(g)
            if i % 11 == 0:
                g.send(None)
            if i % 13 == 0:
                g.throw(ValueError("x"))
            if i % 29 == 0:
                g.close()
            g.gi_yieldfrom, g.gi_running, g.gi_frame
        except (StopIteration, ValueError):
            shared_gen = chain(10)
    return sum(len(x) for x in gen(20))


def fail(n):
    if n % 3 == 0:
        raise KeyError(n)
    if n % 3 == 1:
        return shared_dict["no such"]
    return [].pop()


def errors():
    for i in range(60):
        try:
            fail(i)
        except (KeyError, IndexError) as e:
            tb = e.__traceback__
            while tb is not None:
                tb.tb_frame.f_code.co_name, tb.tb_lineno
                tb = tb.tb_next


def deflt(a, b=1, *args, c=[2], **kw):
    return a, b, args, c, kw


def calls():
    for i in range(200):
        deflt(i); deflt(i, 2, 3, c=4, d=5)
        deflt(*shared_ints[:3], **{"z": i})
        deflt.__code__, deflt.__annotations__
        local = lambda x, i=i: x + i
        local(1)
        sorted(shared_ints, key=lambda v: -v)[:2]


text = ""


def strings():
    global text
    s = ""
    for i in range(300):
        s += "x%d" % i
        text += "y"
        if len(text) > 500:
            text = ""
        s2 = f"{text!r:>10}{i}"
    return len(s)


def recursion(n=200):
    return 0 if n == 0 else 1 + recursion(n - 1)


def classes():
    for i in range(5):
        class Local(Node):
            z = i
            def m(self):
                return super().__init__(1)
        Local(1).m()


works = [lists, dicts, attrs, cells, gens, errors, calls, strings, recursion, classes]


def run(seed):
    r = random.Random(seed)
    for i in range(4):
        for work in r.sample(works, len(works)):
            try:
                work()
            except Exception as e:
                failed.append((work.__name__, repr(e)))


failed = []
threads = [threading.Thread(target=run, args=(i,)) for i in range(5)]
for t in threads:
    t.start()
gc.collect()
for t in threads:
    t.join()
print(failed, recursion(), len(strings.__name__))
