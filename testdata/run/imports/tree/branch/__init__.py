from .. import order

order.append("branch")
from .twig import Twig
from .twig import *
from . import (
    twig,
    twig as twig_again,
)


class Holder:
    from . import leaf
    from .twig import Twig as Inner

    def method(self):
        from .. import value
        from ..late import same
        return value, same
