import os
import traceback

include "included_part.pxi"


def where(f):
    try:
        f()
    except ZeroDivisionError as e:
        return [(os.path.basename(x.filename), x.lineno, x.name.rsplit(".", 1)[-1]) for x in traceback.extract_tb(e.__traceback__)[-3:]]


print(where(Caller().method))
