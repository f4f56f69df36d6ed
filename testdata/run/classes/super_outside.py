def f():
    super().x
def g(a):
    return super().x
class A:
    def m():
        return super()
    @staticmethod
    def s():
        return super()
    c = classmethod(lambda cls: super().__init__)
    def gen(self):
        yield super().__repr__()[:1]
    def comp(self):
        return [super(A, self).__repr__()[:1] for _ in range(2)]
for t in (f, lambda: g(1), A.m, A.s):
    try: print(t())
    except Exception as e: print(type(e).__name__, e)
print(list(A().gen()), A().comp())
try:
    super()
except RuntimeError as e: print(e)
