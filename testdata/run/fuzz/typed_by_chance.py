def f(s):
    for c in s:
        print(c[:3], c[0], c[-1:], c[::-1], c + c, c * 3)
        try:
            print(c[1])
        except IndexError as e:
            print(e)
f("abc")
def g():
    for c in "xyz":
        c = (c)[:7]
        print(c)
g()
async def f28(e):
    e: float = (0)
    print(e)
try: f28(1).send(None)
except StopIteration: pass
def f29(e):
    e: float = (0)
    print(e)
    def h(): return e
    print(h())
f29(4)
