log = []


def work(fail_at):
    try:
        log.append("a")
        if fail_at == 1:
            raise ValueError(1)
        try:
            log.append("b")
            if fail_at == 2:
                raise KeyError(2)
            try:
                log.append("c")
                if fail_at == 3:
                    raise IndexError(3)
                if fail_at == 6:
                    return "returned"
            except IndexError:
                log.append("ie")
                if fail_at == 3:
                    raise TypeError(33)
            else:
                log.append("else c")
                if fail_at == 4:
                    raise IndexError(4)
            finally:
                log.append("fc")
                if fail_at == 5:
                    raise KeyError(5)
        except KeyError as e:
            log.append("ke")
        finally:
            log.append("fb")
    except ValueError:
        log.append("ve")
    except TypeError as e:
        log.append("te " + repr(e.__context__))
    else:
        log.append("else a")
    finally:
        log.append("fa")
    return "end"


for n in range(7):
    del log[:]
    try:
        r = work(n)
    except Exception as e:
        r = repr(e)
    print(n, r, log)
