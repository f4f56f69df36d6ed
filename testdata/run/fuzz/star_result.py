# min-python: 3.11
# What is left over of a group that a clause has handled in part, with and
# without notes, causes and contexts of the parts.
def handle(group):
    try:
        raise group
    except* ValueError as e:
        print("values", e.exceptions)


def reraise(group):
    try:
        try:
            raise KeyError("before")
        except KeyError:
            raise group
    except* ValueError:
        raise
    except* TypeError as e:
        raise OSError("new") from e


def attempt(f, group):
    try:
        f(group)
    except BaseException as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__), getattr(e, "__notes__", None))
        for part in getattr(e, "exceptions", ()):
            print("   ", repr(part), repr(part.__cause__), repr(part.__context__), getattr(part, "__notes__", None))
    else:
        print("handled")


for f in handle, reraise:
    attempt(f, ExceptionGroup("one", [ValueError(1)]))
    attempt(f, ExceptionGroup("two", [ValueError(1), TypeError(2)]))
    g = ExceptionGroup("notes", [TypeError(1), ExceptionGroup("inner", [ValueError(2), TypeError(3), KeyError(4)])])
    g.add_note("outer note")
    g.exceptions[1].add_note("inner note")
    attempt(f, g)
    attempt(f, ExceptionGroup("none", [KeyError(1)]))
    attempt(f, BaseExceptionGroup("base", [KeyboardInterrupt(1), ValueError(2)]))
