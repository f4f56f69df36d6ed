# Where tracebacks point: the lines, and from 3.11 on the columns, of every kind of expression and statement.
from _columns import *


@test
def name(): return 1 + undefined_name

@test
def local():
    if none: x = 1
    return [x]

@test
def attribute(): return (none . foo)

@test
def attribute2():
    return (none
            .foo
            .bar)

@test
def prop(): return 1, unbool.prop, 2

@test
def method(): return 1, none.foo(1, 2)

@test
def method2(): return 1, bad.meth(1, 2)

@test
def method3(): return [bad
    .meth(1,
          2)]

@test
def method4(): return [bad
    .nometh(1,
          2)]

@test
def method5(): return 1, bad.meth(1, x=2)

@test
def method6(): return 1, none.meth(1, x=2)

@test
def method7(): return 1, bad.meth(*[1, 2])

@test
def method8(): return 1, none.meth(undefined(1), 2)

@test
def method9(): return 1, bad.meth(len("x"), 2)

@test
def call(): return 1, bad(1, 2), 3

@test
def call2(): return 1, int("x",
    10), 3

@test
def call3(): return name2(1, 2), 3

def name2(a): pass

@test
def nested(): return max(len(none), 3)

@test
def binary(): return 1 + (bad + 2) * 3

@test
def binary2(): return (1 +
     none * none)

@test
def unary(): return 1, -bad

@test
def unary2(): return 1, not unbool

@test
def compare(): return 1, bad < 3, 2

@test
def compare2(): return 1, 1 < 3 < none, 2

@test
def contains(): return 1, 3 in bad, 2

@test
def contains2(): return 1, 3 not in none, 2

@test
def subscript(): return 1, bad[3], 2

@test
def subscript2(): return [1, 2][3], 2

@test
def subscript3(): return {1: 2}["x"], 2

@test
def slice(): return 1, none[3:4], 2

@test
def store():
    x = bad[3] = 2

@test
def store2():
    none.foo = 3

@test
def store3():
    (none
      .foo) = 3

@test
def delete():
    del bad[1]

@test
def delete2():
    del none.foo, none.bar

@test
def aug():
    bad.x += 1

@test
def aug2():
    b = bad
    b += 1

@test
def aug3():
    bad[1] += 1

@test
def aug4():
    x = {"a": None}
    x["a"] += 1

@test
def unpack():
    a, (b, c) = 1, 2

@test
def unpack2():
    a, b = [1, 2, 3]

@test
def unpack3():
    a, *b = none

@test
def forloop():
    for x in none: pass

@test
def forloop2():
    for x in BadIter():
        pass

@test
def forloop3():
    for x, y in [1, 2]:
        pass

@test
def ifs():
    if unbool: pass

@test
def ifs2():
    if none:
        pass
    elif unbool:
        pass

@test
def ifs3():
    if 1 and unbool or 2:
        pass

@test
def ifs4():
    if not unbool: pass

@test
def whiles():
    while unbool:
        pass

@test
def ternary(): return 1, 2 if unbool else 3

@test
def boolop(): return 1, unbool or 3, 2

@test
def boolop2(): return 1, 0 or unbool and 4, 2

@test
def boolop3(): return 1, not (unbool and 4), 2

@test
def withs():
    with none: pass

@test
def withs2():
    with BadExit() as x: pass

@test
def withs3():
    with BadExit() as x, none as y: pass

@test
def withs4():
    with BadExit() as (x, y): pass

@test
def asserts():
    assert none

@test
def asserts2():
    assert none, "message"

@test
def asserts3():
    assert unbool, "message"

@test
def raises():
    raise ValueError(1)

@test
def raises2():
    raise 3

@test
def raises3():
    raise ValueError from 3

@test
def reraise():
    try:
        none.foo
    except AttributeError:
        raise

@test
def handler():
    try:
        none.foo
    except 3:
        pass

@test
def finals():
    try:
        none.foo
    finally:
        x = 1
run()
