# The iterators of Python 2's dicts in the heads of loops.
def loops(d):
    out = []
    for k, v in d.iteritems():
        out.append((k, v))
    return [k for k in d.iterkeys()], [v for v in d.itervalues()], out


class Like:
    def iterkeys(self):
        return "ab"

    def itervalues(self):
        return "cd"

    def iteritems(self):
        return [(1, 2)]


print(loops({1: 2, 3: 4}), loops(Like()))
for other in (3, None):
    try:
        loops(other)
    except AttributeError as e:
        print(e)
