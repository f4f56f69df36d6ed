log = []


class CM:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        log.append("enter " + self.n)

    def __exit__(self, *a):
        log.append("exit " + self.n)


def f(how):
    for i in range(3):
        log.append(i)
        with CM("a"):
            try:
                with CM("b"):
                    for j in range(3):
                        try:
                            if how == "break inner":
                                break
                            if how == "continue inner":
                                continue
                            if how == "return":
                                return "returned %d %d" % (i, j)
                            if how == "raise":
                                raise KeyError(j)
                            if how == "raise2":
                                raise ValueError(j)
                        finally:
                            log.append("f%d" % j)
                    else:
                        log.append("inner else")
                    if how == "break outer":
                        break
                    if how == "continue outer":
                        continue
            except KeyError as e:
                log.append("caught %s" % e)
                if e.args[0] == 0 and i == 1:
                    break
            else:
                log.append("no error")
            finally:
                log.append("outer finally")
    else:
        return "outer else"
    return "end"


for how in ("none", "break inner", "continue inner", "return", "raise", "raise2", "break outer", "continue outer"):
    log.clear()
    try:
        r = f(how)
    except Exception as e:
        r = repr(e)
    print(how, "->", r, log)
