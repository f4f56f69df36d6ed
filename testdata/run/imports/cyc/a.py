from . import log

log.append("a starts")
early = "early of a"
import cyc.b
from . import b as module_b
from .b import value_of_b

log.append("a ends")


def use():
    return module_b.use_a(), cyc.b is module_b, value_of_b


late = "late of a"
