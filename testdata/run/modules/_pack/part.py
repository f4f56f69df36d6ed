from . import events

load_count = globals().get("load_count", 0) + 1
events.append("part %d" % load_count)
__all__ = ("visible", "_private_but_listed")
visible = "v"
invisible = "i"
_private_but_listed = "p"
