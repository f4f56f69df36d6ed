__all__ = ["public", "star_all"]
public = "public of b"
star_all = ("x",)
hidden = 1
_private = 2
