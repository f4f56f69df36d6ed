x = 1 2  # ERROR "unexpected the number 2 after a complete statement"
# ---
x = = 1  # ERROR "expected an expression, found '='"
y = 2
# ---
if x  # ERROR "expected ':' after the condition, found the end of the line"
    pass
# ---
while True:
pass  # ERROR "expected an indented block after the condition"
# ---
  x = 1  # ERROR "indented without reason"
# ---
if x:
    y
  z  # ERROR "matches no outer level"
# ---
f() = 1  # ERROR "cannot assign to a call"
f() += 1  # ERROR "a call is no possible target of an augmented assignment"
None = 1  # ERROR "cannot assign to None"
(a, 1) = b  # ERROR "cannot assign to a literal"
[*a, *b] = c  # ERROR "only one target of an unpacking can be starred"
*a = b  # ERROR "a starred target must be in a list or tuple"
(a, b): int  # ERROR "only a single target can be annotated"
a, b += 1  # ERROR "a tuple is no possible target"
del f()  # ERROR "cannot delete a call"
for f() in x: pass  # ERROR "cannot assign to a call"
with a as 1: pass  # ERROR "cannot assign to a literal"
(a.b := 1)  # ERROR "cannot use an assignment expression with an attribute"
x = y := 1  # ERROR "unexpected ':='|cannot use"
__debug__ = 1  # ERROR "cannot assign to __debug__"
# ---
f(a=1, b)  # ERROR "a positional argument can't follow a keyword argument"
f(**a, b)  # ERROR "a positional argument can't follow an unpacked mapping"
f(**a, *b)  # ERROR "an unpacked iterable can't follow an unpacked mapping"
f(a=1, a=2)  # ERROR "the argument 'a' is given twice"
f(a.b=1)  # ERROR "the name of a keyword argument"
f(True=1)  # ERROR "cannot assign to True"
f(x for x in y, 1)  # ERROR "a generator expression needs parentheses"
# ---
def f(a, a): pass  # ERROR "two parameters named 'a'"
def f(a=1, b): pass  # ERROR "parameter 'b' without a default"
def f(*): pass  # ERROR "a bare '\*' must be followed"
def f(/, a): pass  # ERROR "at least one parameter must stand before '/'"
def f(a, *, b, /): pass  # ERROR "'/' must stand before '\*'"
def f(**a, b): pass  # ERROR "no parameter can follow '\*\*a'"
def f(*a=1): pass  # ERROR "a starred parameter can't have a default"
lambda a, a: 1  # ERROR "two parameters named 'a'"
# ---
x = 'abc  # ERROR "this string is not closed on its line"
z = f'{}'  # ERROR "expected an expression in the f-string's field"
z = f'{x!y}'  # ERROR "'!y' is no conversion"
# ---
y = f'abc{x  # ERROR "'{' was never closed"
def f(): pass
z = f'{x  # ERROR "'{' was never closed"
# ---
z = f'{x'  # ERROR "string is not closed"
# ---
z = f'}'  # ERROR "a single '}' can't stand in an f-string"
# ---
x = """abc  # ERROR "this triple-quoted string is never closed"
# ---
x = (1, 2]  # ERROR "']' does not match the '\('"
y = 3)  # ERROR "'\)' closes no bracket"
# ---
def f():
    x = (1,  # ERROR "'\(' was never closed"
    return x
def g(): return 1 +  # ERROR "expected an expression, found the end of the line"
# ---
x = 0777  # ERROR "a decimal number can't start with 0"
x = 1__0  # ERROR "invalid number"
x = 1abc  # ERROR "a name can't follow a number"
x = 0xg  # ERROR "a hexadecimal number needs digits"
x = 1e+  # ERROR "the exponent has no digits"
x = 10UL  # ERROR "a name can't follow a number"
# ---
x = '\x1'  # ERROR "must be followed by 2 hexadecimal digits"
x = '\N{NO SUCH THING}'  # ERROR "no Unicode character named"
x = '\U00110000'  # ERROR "names no Unicode character"
x = b'é'  # ERROR "a bytes literal can't hold the character 'é'"
x = 'a' b'b'  # ERROR "bytes and text literals can't be joined"
# ---
x = $  # ERROR "can't stand here"
x = “a”  # ERROR "can't stand here"
# ---
class A  # ERROR "expected ':' after the head of the class"
class 1: pass  # ERROR "expected a name in the head of the class"
import  # ERROR "expected a name in the 'import' statement"
import a.  # ERROR "expected a name"
from a import b,  # ERROR "only inside parentheses"
from a import (b  # ERROR "never closed"
# ---
from . foo  # ERROR "expected 'import' or 'cimport' in the 'from' statement"
from a import *, b  # ERROR "unexpected ','"
from __future__ import nothing  # ERROR "no future feature named 'nothing'"
from __future__ import braces  # ERROR "indentation, not by braces"
# ---
try: pass
x = 1  # ERROR "expected 'except' or 'finally'"
# ---
try: pass
except: pass
except A: pass  # ERROR "no clause can follow a bare 'except'"
# ---
try: pass
except A, B: pass  # ERROR "several exception types need parentheses"
# ---
match x:
    case [*a, *b]: pass  # ERROR "only one starred pattern"
    case {**r, 'a': 1}: pass  # ERROR "nothing can follow"
# ---
match x:
    case A(x=1, 2): pass  # ERROR "a positional pattern can't follow"
# ---
match x:
    case [a, [b, a]]: pass  # ERROR "the name .a. is bound twice"
# ---
match x:
    case {"k": x, **x}: pass  # ERROR "the name .x. is bound twice"
# ---
match x:
    case [(a, b) | (b, a), a]: pass  # ERROR "the name .a. is bound twice"
# ---
match x:
    case 1 | (2 as x): pass  # ERROR "must bind the same names"
# ---
match x:
    case x | 1: pass  # ERROR ".x. matches everything"
# ---
match x:
    case {"a": 1, "a": 2}: pass  # ERROR "this key stands twice"
# ---
match x:
    case {1: 1, b"1": 1, "1": 2, -1: 1, a.b: 2, a.b: 3, 1.0: 2}: pass  # ERROR "this key stands twice"
# ---
match x:
    case _ if x: pass
    case (1 | _): pass  # ERROR "._. matches everything"
    case 2: pass
# ---
print 'x'  # ERROR "unexpected a string"
exec 'x'  # ERROR "unexpected a string"
`x`  # ERROR "backquotes need language_level=2"
raise E, 'x'  # ERROR "'raise E, V' needs language_level=2"
x <> y  # ERROR "expected an expression, found '>'"
# ---
cdef int x  # ERROR "unexpected 'int'"
from libc.math cimport sin  # ERROR "'cimport' is Cython's"
x = <int>y  # ERROR "expected an expression, found '<'"
x = &y  # ERROR "expected an expression, found '&'"
# ---
f'{*a}'  # ERROR "starred expression can't stand here"
f'{*a,}'
# ---
x = (f"{{}}}",  # ERROR "a single '}' can't stand in an f-string"
     f"{x!q}")  # ERROR "'!q' is no conversion"
# ---
f'{1:d # ERROR "not closed on its line"
}'
