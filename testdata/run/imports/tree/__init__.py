order = ["tree"]
__all__ = ["branch", "value", "late"]
value = "tree value"
from .branch import twig as renamed_twig
from . import late
