# Keys that are lengths or characters are evaluated once, whether the dict has them or not.
def p(x):
    print('p', x)
    return x
def e():
    return {True: 4}[ord(p('b'))]
def e2():
    return {True: 4}[len(p('bb'))]
def e3(d):
    return d[len(p('bb'))]
for f in e, e2, lambda: e3({}), lambda: e3([]):
    try: f()
    except Exception as x: print(repr(x))
def p(x):
    print('p', x)
    return x
def e(d):
    d = {'a': 1}
    d[len(p('bb'))] = 5
    d[len(p('bb'))] += 5
    print(d)
    del d[len(p('bb'))]
    print(d.get(len(p('b'))), d.pop(len(p('b')), 2), d.setdefault(len(p('ccc')), 7), len(p('ccc')) in d, d[len(p('ccc'))])
    x = [1, 2, 3]
    x[len(p('bb'))] = 5
    x[len(p('bb'))] += 5
    del x[len(p('bb'))]
    print(x)
    d[ord(p('c'))] = len(p('x'))
    d[ord(p('c'))] -= len(p('x'))
    print(d, [0, 1][len(p('x'))], 'abc'[len(p('x'))], b'abc'[len(p('x'))], (1, 2)[len(p('x'))], d[ord(p('c'))])
e(0)
