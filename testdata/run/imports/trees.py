# Relative imports at every depth, packages that import each other, what names are bound where, and in which order bodies run.
import sys

import tree.branch.leaf.cell
from tree import branch, renamed_twig, late as l

print(tree.order, tree.branch is branch, renamed_twig is branch.twig, l.same)
print(tree.branch.leaf.cell.where, branch.Holder().method(), branch.Holder.Inner is branch.Twig, branch.Holder.leaf.__name__, branch.twig_again is branch.twig, branch.shown, hasattr(branch, "_hidden"))
t = branch.Twig()
for level in (1, 2, 3, 4):
    try:
        print(t.up(level))
    except ImportError as e:
        print(type(e).__name__, e)
namespace = {}
exec("from tree import *", namespace)
print(sorted(n for n in namespace if not n.startswith("__")))


def local_imports():
    import tree.branch.twig
    import tree.branch.twig as tw
    from tree.branch import twig as tw2, leaf
    return tree.__name__, tw is tw2, leaf.__name__, sorted(locals())


print(local_imports())


class InClass:
    import tree.late as a, sys as b
    from tree.branch import Twig
    c = a.same, Twig.__name__


print(InClass.c, InClass.a.__name__, sorted(n for n in vars(InClass) if not n.startswith("_")))
for name in ("tree.nothing", "tree.late.deeper", "nothing.at.all", "tree.branch.leaf.cell.x"):
    try:
        __import__(name)
    except ImportError as e:
        print(type(e).__name__, e, e.name)
for text in ("from tree import nothing", "from tree.late import nothing", "from tree.nothing import x", "from . import x", "from .x import y", "import tree.branch.nothing as n", "from tree.branch.leaf import cell, nope"):
    try:
        exec(text, {"__name__": "__main__"})
    except ImportError as e:
        print(type(e).__name__, str(e).split(" (")[0], e.name)
for package in ("", None, 5, "tree", "tree.branch", "not.there"):
    try:
        scope = {"__package__": package, "__name__": "somewhere"}
        exec("from . import late as got", scope)
        print("ok", scope["got"].__name__)
    except Exception as e:
        print(type(e).__name__, str(e).split(" (")[0])
del sys.modules["tree.late"]
from tree import late as still

print(still is l, "tree.late" in sys.modules)
import tree.late

print(tree.late is l, tree.late.same, tree.order[-1])
del tree.branch
try:
    tree.branch
except AttributeError as e:
    print(e)
from tree import branch as from_modules
import tree.branch.twig as tw

print(from_modules is branch, tw is branch.twig, hasattr(tree, "branch"))
tree.branch = "replaced"
from tree import branch as replaced

print(replaced, sys.modules["tree.branch"] is branch)
import tree.branch as bound

print(bound)
sys.modules["tree.alias"] = sys
from tree import alias
import tree.alias as alias2

print(alias is sys, alias2 is sys, hasattr(tree, "alias"))
