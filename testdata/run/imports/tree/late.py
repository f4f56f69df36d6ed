from . import order, value
from .branch.leaf import cell
import tree.branch.leaf.cell as again

order.append("late")
same = again is cell
