import cyc.a as a_module
from . import a, log
from .a import early

log.append("b starts")
value_of_b = "b got " + early
try:
    from .a import late
except ImportError as e:
    log.append(str(e).split(" (most")[0])
try:
    a.late
except AttributeError as e:
    log.append(str(e).split(" (most")[0].split(" from ")[0])
log.append("b ends")


def use_a():
    return a.late, a_module is a
