# Search and cellular automata: sudoku, queens, knight's tour, game of life,
# elementary rules, Langton's ant.
def parse(text):
    return [0 if c in ".0" else int(c) for c in text if c.isdigit() or c == "."]


def peers():
    out = []
    for i in range(81):
        r, c = divmod(i, 9)
        s = set()
        for k in range(9):
            s.add(r * 9 + k)
            s.add(k * 9 + c)
            s.add((r // 3 * 3 + k // 3) * 9 + c // 3 * 3 + k % 3)
        s.discard(i)
        out.append(sorted(s))
    return out


PEERS = peers()


def solve(board):
    """Depth first; the field with the fewest choices first; bit masks."""
    steps = 0

    def choices(i):
        mask = 0
        for p in PEERS[i]:
            mask |= 1 << board[p]
        return [d for d in range(1, 10) if not mask >> d & 1]

    def go():
        nonlocal steps
        steps += 1
        best, where = None, -1
        for i, v in enumerate(board):
            if v:
                continue
            c = choices(i)
            if best is None or len(c) < len(best):
                best, where = c, i
                if len(c) < 2:
                    break
        else:
            if best is None:
                return True
        for d in best:
            board[where] = d
            if go():
                return True
        board[where] = 0
        return False
    return (board if go() else None), steps


puzzle = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
solved, steps = solve(parse(puzzle))
for r in range(0, 81, 9):
    print("".join(map(str, solved[r:r + 9])), end=" ")
print(steps, all(sorted(solved[p] for p in PEERS[i][:8]) for i in range(3)))
print(solve(parse("12345678." + "." * 8 + "9" + "." * 63))[0] is None, len(PEERS[0]), PEERS[40][:6])


def queens(n, row=0, cols=0, d1=0, d2=0):
    if row == n:
        return 1
    total = 0
    free = ~(cols | d1 | d2) & (1 << n) - 1
    while free:
        bit = free & -free
        free ^= bit
        total += queens(n, row + 1, cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1)
    return total


def one_queens(n):
    def place(qs):
        r = len(qs)
        if r == n:
            return qs
        for c in range(n):
            if all(c != q and abs(c - q) != r - i for i, q in enumerate(qs)):
                if (found := place(qs + (c,))) is not None:
                    return found
    return place(())


print([queens(n) for n in range(1, 8)], one_queens(6), one_queens(3))


def tour(n, start):
    seen = {start: 0}
    moves = [(a, b) for a in (-2, -1, 1, 2) for b in (-2, -1, 1, 2) if abs(a) != abs(b)]

    def onward(p):
        return [q for dx, dy in moves if (q := (p[0] + dx, p[1] + dy)) not in seen and 0 <= q[0] < n and 0 <= q[1] < n]
    p = start
    while len(seen) < n * n:
        options = onward(p)
        if not options:
            return None
        p = min(options, key=lambda q: (len(onward(q)), q))
        seen[p] = len(seen)
    return seen


t = tour(5, (0, 0))
print([[t[x, y] for y in range(5)] for x in range(5)] if t else "none", tour(3, (0, 0)))


class Life:
    def __init__(self, cells, rule=((3,), (2, 3))):
        self.cells = frozenset(cells)
        self.born, self.stay = rule

    @classmethod
    def read(cls, text, **kw):
        return cls(((x, y) for y, line in enumerate(text.splitlines()) for x, c in enumerate(line) if c == "#"), **kw)

    def neighbours(self):
        counts = {}
        for x, y in self.cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        p = x + dx, y + dy
                        counts[p] = counts.get(p, 0) + 1
        return counts

    def __next__(self):
        self.cells = frozenset(p for p, n in self.neighbours().items() if n in (self.stay if p in self.cells else self.born))
        return self

    def __iter__(self):
        return self

    def __str__(self):
        if not self.cells:
            return "(dead)"
        xs, ys = zip(*self.cells)
        return "/".join("".join(".#"[(x, y) in self.cells] for x in range(min(xs), max(xs) + 1)) for y in range(min(ys), max(ys) + 1))

    def __eq__(self, other):
        return isinstance(other, Life) and self.cells == other.cells

    __hash__ = None


glider = Life.read(".#.\n..#\n###")
for generation, g in enumerate(glider):
    print(generation, g, min(g.cells), end="; ")
    if generation == 4:
        break
print()
print(next(Life.read("###")), next(Life.read("##\n##")) == Life.read("##\n##"), next(Life.read("#.#")), next(Life.read("##\n.#\n", rule=((1, 3), ()))))


def elementary(rule, width, steps):
    row = 1 << width // 2
    for _ in range(steps):
        yield format(row, "0%db" % width).replace("0", ".").replace("1", "#")
        new = 0
        for i in range(width):
            pattern = (row << 1 >> i) & 7 if i else (row << 1 | row >> width - 1) & 7
            new |= (rule >> pattern & 1) << i
        row = new


for rule in (30, 90, 110):
    print(" ".join(elementary(rule, 11, 5)))


def ant(steps):
    black, x, y, dx, dy = set(), 0, 0, 0, -1
    for _ in range(steps):
        if (x, y) in black:
            black.remove((x, y))
            dx, dy = dy, -dx
        else:
            black.add((x, y))
            dx, dy = -dy, dx
        x += dx
        y += dy
    return len(black), (x, y), sorted(black)[:4]


print(ant(11), ant(300))
