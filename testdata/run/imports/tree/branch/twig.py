from .. import order

order.append("twig")
_hidden = 1
shown = 2


class Twig:
    def up(self, level):
        if level == 1:
            from . import leaf
        elif level == 2:
            from .. import branch as leaf
        elif level == 3:
            from ... import nothing as leaf
        else:
            from .... import nothing as leaf
        return leaf.__name__
