"""package doc"""
NAME = "the package"
values = [1, 2]
from . import a
from .a import get
from .b import star_all
from . import cyc1, cyc2
