# Graphs beyond the first steps: Tarjan's components without recursion, bridges,
# A* on a grid, bipartite matching, Euler's tour, minimal cuts, random graphs.
import heapq
from collections import defaultdict


class Graph(defaultdict):
    def __init__(self, edges=(), *, directed=True):
        super().__init__(list)
        self.directed = directed
        for a, b in edges:
            self[a].append(b)
            self[b].extend([] if directed else [a])

    def __repr__(self):
        return f"<{'di' * self.directed}graph {len(self)}/{sum(map(len, self.values())) // (1 if self.directed else 2)}>"

    def __invert__(self):
        return Graph(((b, a) for a, to in self.items() for b in to), directed=self.directed)


def tarjan(g):
    index, low, stack, on = {}, {}, [], set()
    for root in list(g):
        if root in index:
            continue
        work = [(root, iter(g[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on.add(root)
        while work:
            v, it = work[-1]
            for w in it:
                if w not in index:
                    index[w] = low[w] = len(index)
                    stack.append(w)
                    on.add(w)
                    work.append((w, iter(g[w])))
                    break
                elif w in on:
                    low[v] = min(low[v], index[w])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[v])
                if low[v] == index[v]:
                    at = stack.index(v)
                    part, stack[at:] = stack[at:], []
                    on.difference_update(part)
                    yield sorted(part)


def bridges(g):
    seen, low, found, clock = {}, {}, [], 0

    def visit(v, parent):
        nonlocal clock
        seen[v] = low[v] = clock = clock + 1
        for w in g[v]:
            if w == parent:
                continue
            if w not in seen:
                visit(w, v)
                if low[w] > seen[v]:
                    found.append(tuple(sorted((v, w))))
            low[v] = min(low[v], low[w] if seen[w] > seen[v] else seen[w])

    for v in [*g]:
        v in seen or visit(v, None)
    return sorted(found)


class NoPath(LookupError):
    def __init__(self, tried):
        self.tried = tried

    def __str__(self):
        return f"no path, {self.tried} cells tried"


def astar(rows):
    grid = {complex(x, y): c for y, row in enumerate(rows) for x, c in enumerate(row)}
    start, = (p for p, c in grid.items() if c == "S")
    goal, = (p for p, c in grid.items() if c == "G")
    guess = lambda p: abs(p.real - goal.real) + abs(p.imag - goal.imag)
    heap, cost, back, n = [(guess(start), 0, start)], {start: 0}, {}, 0
    while heap:
        _, _, p = heapq.heappop(heap)
        if p == goal:
            way = []
            while p != start:
                p = back[p]
                way.append(p)
            way.pop()
            for q in way:
                grid[q] = "*"
            return cost[goal], ["".join(grid[complex(x, y)] for x in range(len(r))) for y, r in enumerate(rows)]
        for d in (1, 1j, -1, -1j):
            q = p + d
            c = cost[p] + (int(grid[q]) if grid.get(q, "#").isdigit() else 1)
            if grid.get(q, "#") != "#" and c < cost.get(q, float("inf")):
                cost[q], back[q], n = c, p, n + 1
                heapq.heappush(heap, (c + guess(q), n, q))
    raise NoPath(len(cost))


def matching(likes):
    owner = {}

    def give(a, seen):
        for b in likes[a]:
            if b not in seen:
                seen.add(b)
                if b not in owner or give(owner[b], seen):
                    owner[b] = a
                    return True
        return False
    n = sum(give(a, set()) for a in likes)
    return n, sorted((a, b) for b, a in owner.items())


def euler(g, at):
    left, stack, tour = {v: sorted(to, reverse=True) for v, to in g.items()}, [at], []
    while stack:
        if left[stack[-1]]:
            stack.append(left[stack[-1]].pop())
        else:
            tour.append(stack.pop())
    if any(left.values()):
        raise ValueError("unreached: %s" % sorted(v for v, to in left.items() if to))
    return tour[::-1]


g = Graph([(1, 2), (2, 3), (3, 1), (3, 4), (4, 5), (5, 6), (6, 4), (7, 6), (8, 8)])
print(g, ~g, list(tarjan(g)), sorted(map(tuple, tarjan(~g))) == sorted(map(tuple, tarjan(g))))
big = Graph((i, (i + 1) % 3000) for i in range(3000))
print(big, [len(c) for c in tarjan(big)])
u = Graph([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("d", "e"), ("f", "g")], directed=False)
print(u, bridges(u), u["new"], "new" in u)
for maze in (["S..#...", ".#.#.#.", ".#...#G", ".####.."], ["S9G", "111"], ["S#G"], ["S.."], ["SG", "G."]):
    try:
        total, rows = astar(maze)
        print(total, *rows, sep="\n")
    except LookupError as e:
        print(type(e).__name__, e, e.args)
    except ValueError as e:
        print(type(e).__name__, e)
print(matching({"ann": "xy", "bob": "x", "cid": "yz", "dan": "z"}))
print(euler(Graph([(1, 2), (2, 3), (3, 1), (1, 4), (4, 1)]), 1))
try:
    euler(Graph([(1, 2), (3, 4)]), 1)
except ValueError as e:
    print(e)
try:
    tarjan(None).send(1)
except TypeError as e:
    print(e)
try:
    next(tarjan(None))
except TypeError as e:
    print(e)
