from ... import order
from ...branch import twig
from .. import Twig
from . import __name__ as package_name

order.append("cell")
where = (__name__, __package__, package_name, Twig is twig.Twig)
