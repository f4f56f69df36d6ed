from .. import NAME
from ..a import get as g


def where():
    return __name__, NAME


def up():
    from .. import b
    return b.public, g()


def up2():
    from ..sub import deep
    return deep.__name__


def too_far():
    from .... import x
