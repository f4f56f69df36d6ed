import _pack as top
from .. import part


def where():
    return __name__, __package__, top.__name__, part.visible
