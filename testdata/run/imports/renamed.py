# A module that gives itself another name, as collections.abc does.
def before():
    pass


class Before:
    pass


__name__ = "some.other"


def after():
    def inner():
        pass
    return inner


class After:
    class Inner:
        pass


print(before.__module__ == after.__module__, after.__module__, after().__module__)
print(After.__module__, After.Inner.__module__, Before.__module__ == before.__module__, repr(After))


def rename(to):
    global __name__
    __name__ = to


rename("third")
print(__name__, after().__module__, type("T", (), {}).__name__)


class Third:
    print(__module__, __name__)
