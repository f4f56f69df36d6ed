"""A package whose attributes are made late."""
events = globals().get("events", [])
events.append("package body")
__all__ = ["part", "exported", "lazy_name"]
exported = "exported value"
_hidden = "hidden"


def __getattr__(name):
    if name == "lazy":
        events.append("lazy loaded")
        import importlib
        return importlib.import_module("." + name, __name__)
    if name.startswith("lazy_"):
        events.append("made " + name)
        value = globals()[name] = name.upper()
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}, really")


def __dir__():
    return sorted(__all__) + ["lazy"]


def from_part():
    from .part import load_count
    return load_count
