# Texts of NameError and UnboundLocalError in every scope, and what binds and unbinds names.
def attempt(f, *args):
    try:
        print(f.__name__, "->", repr(f(*args)))
    except Exception as e:
        print(f.__name__, "raised", type(e).__name__, e, getattr(e, "name", None) if type(e) is NameError else "")


def local():
    print(x)
    x = 1


def augmented():
    x += 1


def aug_attr():
    x.a += 1
    x = 5


def deleted():
    x = 1
    del x
    del x


def deleted_param(p):
    del p
    return p


def branch(flag):
    if flag:
        x = 1
    else:
        y = 2
    return x


def loop_never():
    for i in ():
        pass
    return i


def loop_else():
    for i in ():
        pass
    else:
        i += 1


def with_target():
    try:
        with open("/nonexistent/file") as f:
            pass
    except OSError:
        return f


def except_target():
    try:
        raise KeyError
    except KeyError as e:
        pass
    return e


def import_fails():
    try:
        import nonexistent_module_x as m
    except ImportError:
        return m


def nested_def(flag):
    if flag:
        def g():
            pass
    return g


def class_stmt(flag):
    if flag:
        class K:
            pass
    return K


def free():
    def inner():
        return x
    r = inner()
    x = 1
    return r


def free_deleted():
    x = 1

    def inner():
        return x
    del x
    return inner()


def free_del():
    def inner():
        nonlocal x
        del x
    x = 1
    inner()
    inner()


def own_cell_del():
    x = 1
    f = lambda: x
    del x
    del x


def cell_in_comp():
    f = lambda: x
    return [x for _ in (1,)]
    x = 1


def free_in_comp():
    return [y for z in (1,)]
    y = 1


def comp_own():
    return [q for _ in (1,) for q in q]


def genexp_free():
    g = (x for _ in (1,))
    r = list(g)
    x = 1
    return r


def lambda_free():
    f = lambda: x
    f()
    x = 1


def walrus(flag):
    if flag and (n := 5):
        pass
    return n


def unpack_partly():
    try:
        a, (b, c) = 1, (2,)
    except ValueError:
        pass
    return a, b


def default_uses():
    def f(a=later):
        pass
    later = 1


def decorator_uses():
    @later
    def f():
        pass
    later = 1


def class_scope():
    class K:
        a = 1
        b = [a for _ in (1,)]


def class_deleted():
    class K:
        a = 1
        del a
        b = a


def class_local_or_global():
    class K:
        before = shared
        shared = "class"
        after = shared
    return K.before, K.after


shared = "global"


def class_in_function():
    shared2 = "enclosing"

    class K:
        before = shared2
        if 0:
            other = 1
        try:
            other
        except NameError as e:
            text = str(e)
    return K.before, K.text


def class_closure():
    v = "enclosing"

    class K:
        v = v + " class"
    return K.v


def class_method_scope():
    class K:
        v = 1

        def m(self):
            return v
    return K().m()


def global_missing():
    return not_there


def global_deleted():
    global gone
    gone = 1
    del gone
    del gone


def global_aug():
    global not_there_either
    not_there_either += 1


def mangled():
    class K:
        def m(self):
            return __private
    return K().m()


def mangled_local():
    class K:
        def m(self):
            __private
            __private = 1
    return K().m()


def match_like(v):
    for v in v:
        found = v
    del v
    return found, v


for f in (local, augmented, aug_attr, deleted, loop_never, loop_else, with_target, except_target, import_fails, free, free_deleted, free_del, own_cell_del, cell_in_comp, free_in_comp, comp_own,
          genexp_free, lambda_free, unpack_partly, default_uses, decorator_uses, class_scope, class_deleted, class_local_or_global, class_in_function, class_closure,
          class_method_scope, global_missing, global_deleted, global_aug, mangled, mangled_local):
    attempt(f)
attempt(deleted_param, 1)
attempt(match_like, [1, 2])
for f in (branch, nested_def, class_stmt, walrus):
    attempt(f, 0)
for code in ("del never_bound", "never_bound += 1", "never_bound", "class K: never_bound", "(lambda: never_bound)()"):
    try:
        exec(code, {})
    except NameError as e:
        print(code, "|", e, e.name if hasattr(e, "name") else "never_bound")
try:
    del never_bound
except NameError as e:
    print(e)
try:
    never_bound += 1
except NameError as e:
    print(e)
for loop_variable in range(3):
    pass
del loop_variable
try:
    print(loop_variable)
except NameError as e:
    print(e)
