import pkg
import pkg.sub.deep
from pkg import a, values
from pkg.sub import deep as d
from pkg.b import *
import pkg.b as b
print(pkg.__name__, pkg.NAME, a.get(), values, d.where(), b.__name__, public)
try:
    _private
except NameError as e:
    print(e)
print(pkg.sub.deep is d, a.sibling(), pkg.__path__ is not None, pkg.__package__, a.__package__, d.__package__, pkg.sub.__name__)
print(d.up(), d.up2(), pkg.cyc1.value(), pkg.cyc2.value())
try:
    d.too_far()
except ImportError as e:
    print("ImportError", e)
try:
    from pkg import missing_name
except ImportError as e:
    print("ImportError", str(e).split("(")[0])
print(pkg.star_all, hasattr(pkg, "hidden"))
