# Dynamic programming and graphs with numbers: knapsack, edit distance, coin
# change, LIS, matrix chain, Floyd-Warshall, Dijkstra, Kruskal, max flow, simplex
# by fractions.
from fractions import Fraction
import heapq


def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    took = [[False] * (capacity + 1) for _ in items]
    for i, (w, v) in enumerate(items):
        for c in range(capacity, w - 1, -1):
            if best[c - w] + v > best[c]:
                best[c] = best[c - w] + v
                took[i][c] = True
    chosen, c = [], capacity
    for i in range(len(items) - 1, -1, -1):
        if took[i][c]:
            chosen.append(i)
            c -= items[i][0]
    return best[capacity], chosen[::-1]


print(knapsack([(12, 4), (2, 2), (1, 1), (4, 10), (1, 2)], 15), knapsack([(1, 1.5), (2, 2.25)], 3), knapsack([], 5), knapsack([(1, 2**70)], 1))


def edits(a, b):
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(rows[-1][j] + 1, row[j - 1] + 1, rows[-1][j - 1] + (x != y)))
        rows.append(row)
    ops, i, j = [], len(a), len(b)
    while i or j:
        if i and j and rows[i][j] == rows[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            i, j = i - 1, j - 1
            ops.append("=" if a[i] == b[j] else "r")
        elif i and rows[i][j] == rows[i - 1][j] + 1:
            i -= 1
            ops.append("d")
        else:
            j -= 1
            ops.append("i")
    return rows[-1][-1], "".join(reversed(ops))


print([edits(*p) for p in (("kitten", "sitting"), ("", "abc"), ("abc", ""), ("same", "same"), ([1, 2.0, "x"], [1.0, 2, "y", None]))])


def coins(values, total):
    INF = float("inf")
    need = [0] + [INF] * total
    for t in range(1, total + 1):
        for v in values:
            if v <= t and need[t - v] + 1 < need[t]:
                need[t] = need[t - v] + 1
    ways = [1] + [0] * total
    for v in values:
        for t in range(v, total + 1):
            ways[t] += ways[t - v]
    return need[total], ways[total]


print(coins([1, 2, 5], 11), coins([2], 3), coins([5, 10, 25, 50], 500), coins([], 0))


def lis(seq):
    ends, links = [], []
    for x in seq:
        lo, hi = 0, len(ends)
        while lo < hi:
            mid = (lo + hi) // 2
            if ends[mid][0] < x:
                lo = mid + 1
            else:
                hi = mid
        link = (x, ends[lo - 1] if lo else None)
        if lo == len(ends):
            ends.append(link)
        else:
            ends[lo] = link
    out, node = [], ends[-1] if ends else None
    while node:
        x, node = node
        out.append(x)
    return out[::-1]


print(lis([10, 9, 2, 5, 3, 7, 101, 18]), lis("the quick brown fox"), lis([]), lis([3.5, 3, 2**64, -1, 4]))


def chain(dims):
    n = len(dims) - 1
    cost = [[0] * n for _ in range(n)]
    cut = {}
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            cost[i][j], cut[i, j] = min((cost[i][k] + cost[k + 1][j] + dims[i] * dims[k + 1] * dims[j + 1], k) for k in range(i, j))

    def show(i, j):
        return chr(65 + i) if i == j else f"({show(i, cut[i, j])}{show(cut[i, j] + 1, j)})"
    return cost[0][-1], show(0, n - 1)


print(chain([40, 20, 30, 10, 30]), chain([10**10, 10**10, 10**10, 1]), chain([5, 6]))
INF = float("inf")
edges = [("a", "b", 4), ("a", "c", 2), ("c", "b", 1), ("b", "d", 5), ("c", "d", 8.5), ("d", "e", 3), ("e", "a", -2)]
names = sorted({n for e in edges for n in e[:2]})


def floyd(edges, names):
    dist = {(u, v): 0 if u == v else INF for u in names for v in names}
    for u, v, w in edges:
        dist[u, v] = min(dist[u, v], w)
    for k in names:
        for i in names:
            for j in names:
                if (via := dist[i, k] + dist[k, j]) < dist[i, j]:
                    dist[i, j] = via
    if any(dist[n, n] < 0 for n in names):
        raise ValueError("negative cycle")
    return dist


d = floyd(edges, names)
print([[d[u, v] for v in names] for u in names])
try:
    floyd(edges + [("b", "a", -9)], names)
except ValueError as e:
    print(e)


def dijkstra(edges, start):
    graph = {}
    for u, v, w in edges:
        graph.setdefault(u, []).append((v, w))
    done, heap = {}, [(0, start, None)]
    while heap:
        dist, u, via = heapq.heappop(heap)
        if u in done:
            continue
        done[u] = dist, via
        for v, w in graph.get(u, ()):
            if w < 0:
                continue
            if v not in done:
                heapq.heappush(heap, (dist + w, v, u))
    return done


print(dijkstra(edges, "a"), dijkstra(edges, "zz"))


def kruskal(edges):
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = x = parent[parent[x]]
        return x
    out = []
    for u, v, w in sorted(edges, key=lambda e: e[2]):
        a, b = find(u), find(v)
        if a != b:
            parent[a] = b
            out.append((u, v, w))
    return out, sum(w for *_, w in out)


print(kruskal(edges))


def max_flow(capacity, s, t):
    flow, rounds = 0, 0
    residual = dict(capacity)
    nodes = {n for e in capacity for n in e}
    while True:
        parents, queue = {s: None}, [s]
        for u in queue:
            for v in sorted(nodes):
                if v not in parents and residual.get((u, v), 0) > 0:
                    parents[v] = u
                    queue.append(v)
        if t not in parents:
            return flow, rounds
        path, v = [], t
        while (u := parents[v]) is not None:
            path.append((u, v))
            v = u
        push = min(residual[e] for e in path)
        for u, v in path:
            residual[u, v] -= push
            residual[v, u] = residual.get((v, u), 0) + push
        flow += push
        rounds += 1


print(max_flow({("s", "a"): 10, ("s", "b"): 5, ("a", "b"): 15, ("a", "t"): 5, ("b", "t"): 10}, "s", "t"), max_flow({("s", "t"): 0.5}, "s", "t"), max_flow({("s", "x"): 1}, "s", "t"))


def gauss(rows):
    m = [[Fraction(x) for x in r] for r in rows]
    n = len(m)
    for i in range(n):
        p = next((r for r in range(i, n) if m[r][i]), None)
        if p is None:
            return None
        m[i], m[p] = m[p], m[i]
        m[i] = [x / m[i][i] for x in m[i]]
        for r in range(n):
            if r != i and (f := m[r][i]):
                m[r] = [x - f * y for x, y in zip(m[r], m[i])]
    return [str(r[-1]) for r in m]


print(gauss([[2, 1, -1, 8], [-3, -1, 2, -11], [-2, 1, 2, -3]]), gauss([[1, 2, 3], [2, 4, 6]]), gauss([[0, 1, "1/3"], [3, 0, 0.5]]))
