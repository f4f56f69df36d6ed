# A class that only the .pxd has is a class without methods of its own.


cdef class Made:
    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x


print(Made(3).get(), "Never" in globals())
n = globals()["Never"]()
print(type(n).__name__, n is not None)
