# cython: language_level=3
# Extension types, calls, closures, generators, exceptions.
cimport cython
from cpython.object cimport PyObject

cdef class Node:
    cdef public int v
    cdef Node next
    cdef double w
    cdef public object o
    def __init__(self, int v): self.v = v
    cdef int get(self): return self.v
    cpdef int cget(self): return self.v
    def pget(self): return self.v
    @property
    def prop(self): return self.v
    @property
    def both(self): return self.v
    @both.setter
    def both(self, int v): self.v = v
    @staticmethod
    cdef int static(int x): return x + 1
    @classmethod
    def make(cls, v): return cls(v)

cdef class Leaf(Node):
    cdef int get(self): return self.v + 1
    cpdef int cget(self): return self.v + 1

@cython.final
cdef class Final:
    cdef int v
    cdef int get(self): return self.v

cdef class Vector:
    cdef double x, y
    def __cinit__(self, double x=0, double y=0):
        self.x = x; self.y = y
    def __add__(self, Vector other): return Vector(self.x + other.x, self.y + other.y)
    def __eq__(self, other): return isinstance(other, Vector) and self.x == (<Vector>other).x
    def __hash__(self): return <long>self.x
    def __len__(self): return 2
    def __getitem__(self, int i): return self.x if i == 0 else self.y
    def __setitem__(self, int i, double v):
        if i == 0: self.x = v
        else: self.y = v
    def __contains__(self, v): return v == self.x
    def __bool__(self): return self.x != 0
    def __call__(self, double k): return self.x * k

cdef class Counter:
    cdef int i, n
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i

cdef class Guard:
    cdef int depth
    def __enter__(self):
        self.depth += 1
        return self
    def __exit__(self, *args): self.depth -= 1

cdef class Stack:
    cdef list items
    def __init__(self): self.items = []
    cdef push(self, x): self.items.append(x)
    cdef pop(self): return self.items.pop()

@cython.freelist(8)
cdef class Free:
    cdef int v

def f_attributes(int n):
    cdef Node a = Node(1), b = Node(2)
    cdef int i, t = 0
    a.next = b; b.next = a
    for i in range(n):
        t += a.v
        a = a.next
    return t
def f_cdef_method(int n):
    cdef Node a = Node(1)
    cdef int i, t = 0
    for i in range(n): t += a.get()
    return t
def f_cpdef_method(int n):
    cdef Node a = Node(1)
    cdef int i, t = 0
    for i in range(n): t += a.cget()
    return t
def f_inherited_method(int n):
    cdef Node a = Leaf(1)
    cdef int i, t = 0
    for i in range(n): t += a.get() + a.cget()
    return t
def f_final_method(int n):
    cdef Final a = Final()
    cdef int i, t = 0
    for i in range(n): t += a.get()
    return t
def f_static_method(int n):
    cdef int i, t = 0
    for i in range(n): t ^= Node.static(i)
    return t
def f_def_method(int n):
    cdef Node a = Node(1)
    cdef int i
    for i in range(n // 4): x = a.pget()
    return 0
def f_property(int n):
    cdef Node a = Node(1)
    cdef int i, t = 0
    for i in range(n // 4): t += a.prop
    return t
def f_property_set(int n):
    cdef Node a = Node(1)
    cdef int i
    for i in range(n // 4): a.both = i
    return a.v
def f_untyped_attribute(int n):
    a = Node(1)
    cdef object o = a
    cdef int i
    for i in range(n // 4): x = o.v
    return 0
def f_object_attribute(int n):
    cdef Node a = Node(1)
    cdef int i
    for i in range(n): a.o = a.v
    return a.o
def f_alloc(int n):
    cdef int i
    cdef Node x
    for i in range(n // 4): x = Node(i)
    return 0
def f_alloc_new(int n):
    cdef int i
    cdef Free x
    for i in range(n // 2): x = Free.__new__(Free)
    return 0
def f_alloc_cinit(int n):
    cdef int i
    cdef Vector x
    for i in range(n // 4): x = Vector(1.0, 2.0)
    return x.x if n >= 4 else 0
def f_classmethod(int n):
    cdef int i
    for i in range(n // 8): x = Node.make(3)
    return 0
def f_vector_add(int n):
    cdef Vector a = Vector(1, 2), b = Vector(3, 4)
    cdef int i
    for i in range(n // 4): a = a + b
    return a.x
def f_special_getitem(int n):
    cdef Vector a = Vector(1, 2)
    cdef int i
    for i in range(n // 4): x = a[i & 1]
    return 0
def f_special_setitem(int n):
    cdef Vector a = Vector(1, 2)
    cdef int i
    for i in range(n // 4): a[0] = 2.5
    return a.x
def f_special_len_bool(int n):
    cdef Vector a = Vector(1, 2)
    cdef int i, t = 0
    for i in range(n // 4):
        t += len(a)
        if a: t += 1
    return t
def f_special_eq(int n):
    cdef Vector a = Vector(1, 2), b = Vector(1, 2)
    cdef int i, t = 0
    for i in range(n // 4):
        if a == b: t += 1
    return t
def f_special_in(int n):
    cdef Vector a = Vector(1, 2)
    cdef int i, t = 0
    for i in range(n // 4):
        if 1.0 in a: t += 1
    return t
def f_special_call(int n):
    cdef Vector a = Vector(1, 2)
    cdef int i
    for i in range(n // 4): x = a(2.0)
    return x if n >= 4 else 0
def f_iterate_class(int n):
    cdef long t = 0
    cdef int x
    for x in Counter(n // 4): t += x
    return t
def f_with(int n):
    cdef Guard g = Guard()
    cdef int i, t = 0
    for i in range(n // 8):
        with g: t += 1
    return t
def f_stack(int n):
    cdef Stack s = Stack()
    cdef int i
    for i in range(n // 2):
        s.push(i)
        s.pop()
    return 0
def f_cast(int n):
    cdef object o = Node(3)
    cdef int i, t = 0
    for i in range(n): t += (<Node>o).v
    return t
def f_checked_cast(int n):
    cdef object o = Node(3)
    cdef int i, t = 0
    for i in range(n): t += (<Node?>o).v
    return t
def f_isinstance_class(int n):
    cdef object o = Leaf(3)
    cdef int i, t = 0
    for i in range(n):
        if isinstance(o, Node): t += 1
    return t
def f_list_of_nodes(int n):
    cdef list l = [Node(i) for i in range(100)]
    cdef Node x
    cdef int k
    cdef long t = 0
    for k in range(n // 100):
        for x in l: t += x.v
    return t
def f_is_none(int n):
    cdef Node a = Node(1), b = None
    cdef int i, t = 0
    for i in range(n):
        if a is not None: t += 1
        if b is None: t += 1
    return t

def plain(a, b=1, *, c=3): return a
def typed(int a, double b=1.0): return a
cpdef int cp(int a, int b=2): return a + b
cdef int optional(int a, int b=2): return a + b
cdef object objects(object a, object b): return a
def star(*args): return args
def kwargs(**kw): return kw
cdef int fib(int n): return n if n < 2 else fib(n - 1) + fib(n - 2)
cdef void fill(int *p, int n) noexcept:
    cdef int i
    for i in range(n): p[i] = i
cdef int sum_rec(Node n):
    return 0 if n is None else n.v + sum_rec(n.next)

def f_call_def(int n):
    cdef int i
    for i in range(n // 4): plain(i)
    return 0
def f_call_keywords(int n):
    cdef int i
    for i in range(n // 4): plain(i, b=2)
    return 0
def f_call_typed_def(int n):
    cdef int i
    for i in range(n // 4): typed(i, 2.0)
    return 0
def f_call_cpdef(int n):
    cdef int i, t = 0
    for i in range(n): t ^= cp(i)
    return t
def f_call_optional(int n):
    cdef int i, t = 0
    for i in range(n): t ^= optional(i) + optional(i, 3)
    return t
def f_call_objects(int n):
    cdef int i
    cdef object a = 'a'
    for i in range(n): a = objects(a, None)
    return a
def f_call_star(int n):
    cdef int i
    for i in range(n // 4): star(1, 2, 3)
    return 0
def f_call_kwargs(int n):
    cdef int i
    for i in range(n // 8): kwargs(a=1, b=2)
    return 0
def f_call_builtin(int n):
    cdef int i
    cdef object f = plain
    for i in range(n // 4): f(i)
    return 0
def f_fib(int n): return fib(17)
def f_linked(int n):
    cdef Node head = None, x
    cdef int i, t = 0
    for i in range(200):
        x = Node(i); x.next = head; head = x
    for i in range(n // 500): t += sum_rec(head)
    return t
def f_lambda(int n):
    cdef int i
    f = lambda x: x
    for i in range(n // 4): f(i)
    return 0
def f_closure(int n):
    cdef int i
    k = 3
    def inner(x): return x + k
    for i in range(n // 4): inner(i)
    return 0
def f_closure_typed(int n):
    cdef int i, k = 3
    def inner(int x): return x + k
    for i in range(n // 4): inner(i)
    return 0
def gen(int n):
    cdef int i
    for i in range(n): yield i
def f_generator(int n):
    t = 0
    for x in gen(n // 4): t += x
    return t
def f_generator_typed(int n):
    cdef long t = 0
    cdef int x
    for x in gen(n // 4): t += x
    return t
def gen_from(int n): yield from gen(n)
def f_yield_from(int n):
    cdef long t = 0
    for x in gen_from(n // 4): t += x
    return t
def f_genexpr_list(int n):
    cdef int i
    return len(list(i for i in range(n // 4)))
def f_raise_catch(int n):
    cdef int i, t = 0
    for i in range(n // 32):
        try: raise ValueError
        except ValueError: t += 1
    return t
def f_raise_message(int n):
    cdef int i, t = 0
    for i in range(n // 32):
        try: raise ValueError('text')
        except ValueError as e: t += 1
    return t
def f_catch_keyerror(int n):
    cdef dict d = {}
    cdef int i, t = 0
    for i in range(n // 32):
        try: d[i]
        except KeyError: t += 1
    return t
def f_try_no_error(int n):
    cdef list l = [1, 2]
    cdef int i, t = 0
    for i in range(n):
        try: t += l[i & 1]
        except IndexError: t -= 1
    return t
def f_try_finally_object(int n):
    cdef list l = [1, 2]
    cdef int i, t = 0
    for i in range(n):
        try: t += l[i & 1]
        finally: t ^= 1
    return t
cdef int failing(int x) except? -1:
    if x >= 0: raise KeyError
    return x
def f_catch_c(int n):
    cdef int i, t = 0
    for i in range(n // 32):
        try: t += failing(i)
        except KeyError: t += 1
    return t
def f_global(int n):
    cdef int i
    for i in range(n // 2): x = CONSTANT
    return 0
CONSTANT = 7
cdef int counter = 0
def f_c_global(int n):
    global counter
    cdef int i
    counter = 0
    for i in range(n): counter += i & 3
    return counter
def f_assert(int n):
    cdef int i, t = 0
    for i in range(n):
        assert i >= 0
        t += i & 1
    return t
