class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    @classmethod
    def identity(cls, n):
        return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]

    def __setitem__(self, ij, v):
        i, j = ij
        self.rows[i][j] = v

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __matmul__(self, other):
        cols = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def __pow__(self, n):
        result = Matrix.identity(len(self.rows))
        base = self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, other):
        return self.rows == other.rows

    def __repr__(self):
        return "Matrix(%r)" % (self.rows,)

    def transpose(self):
        return Matrix(zip(*self.rows))

    def det(self):
        n, m = self.shape
        if n == 1:
            return self[0, 0]
        return sum((-1) ** j * self[0, j] * Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]]).det() for j in range(n))


m = Matrix([[1, 2], [3, 4]])
print(m.shape, m @ m, m + m, 2 * m, m * 0.5, m ** 10, m.transpose(), m.det(), m == Matrix([[1, 2], [3, 4]]))
m[0, 1] = 9
print(m, m[0, 1], Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).det())
print(Matrix([[1, 1], [1, 0]]) ** 100)
