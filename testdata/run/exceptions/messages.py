def attempt(name, f):
    try:
        f()
        print(name, "no error")
    except Exception as e:
        print(name, type(e).__name__, e)


class C:
    __slots__ = ("a",)

    def m(self):
        pass


def setattr_int():
    (5).x = 1


def setattr_slot():
    C().zz = 1


def del_slot():
    del C().a


def get_slot():
    C().a


def attr_none():
    None.foo


def attr_cls():
    C.nothing


def attr_mod():
    import sys
    sys.nothing


def index_none():
    None[0]


def index_int():
    x = 5
    x[0]


def setitem_int():
    x = 5
    x[0] = 1


def delitem_int():
    x = 5
    del x[0]


def setitem_str():
    x = "abc"
    x[0] = "z"


def call_str():
    "abc"()


def iter_int():
    for i in 5:
        pass


def iter_none():
    list(None)


def unpack_none():
    a, b = None


def in_int():
    1 in 5


def len_int():
    len(5)


def hash_list():
    {[1]: 2}


def key_error():
    {}["k"]


def key_error_tuple():
    {}[1, 2]


def idx_list():
    [1][5]


def idx_tuple():
    (1,)[5]


def idx_str():
    "a"[5]


def bad_str_index():
    "a"["b"]


def bad_list_index():
    [1]["b"]


def bad_concat():
    "a" + 5


def bad_concat_list():
    [1] + (2,)


def int_parse():
    int("12x")


def int_none():
    int(None)


def float_parse():
    float("x.y")


def cmp():
    1 < "a"


def cmp_none():
    None > 0


def getattr_str():
    "a".nothing()


def meth_args():
    [].append()


def meth_args2():
    [].append(1, 2)


def meth_kw():
    [].append(x=1)


def format_bad():
    "%d" % "x"


def format_args():
    "%s %s" % 1


def format_many():
    "%s" % (1, 2)


def f_format():
    f"{5:xyz}"


def import_bad():
    import no_such_module_xyz


def import_from():
    from sys import no_such_name


def import_sub():
    import os.nothing


def super_bad():
    super().x


for k, v in list(globals().items()):
    if callable(v) and k not in ("attempt", "C"):
        attempt(k, v)
