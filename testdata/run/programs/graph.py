import heapq
from collections import deque, defaultdict


def dijkstra(graph, start):
    dist = {start: 0}
    prev = {}
    heap = [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > dist[node]:
            continue
        for other, w in graph.get(node, {}).items():
            nd = d + w
            if other not in dist or nd < dist[other]:
                dist[other] = nd
                prev[other] = node
                heapq.heappush(heap, (nd, other))
    return dist, prev


def path(prev, end):
    out = [end]
    while end in prev:
        end = prev[end]
        out.append(end)
    return out[::-1]


def bfs(graph, start):
    seen, order, queue = {start}, [], deque([start])
    while queue:
        n = queue.popleft()
        order.append(n)
        for m in sorted(graph.get(n, ())):
            if m not in seen:
                seen.add(m)
                queue.append(m)
    return order


def topo(deps):
    state, out = {}, []

    def visit(n, trail=()):
        if state.get(n) == 1:
            raise ValueError("cycle: %s" % " -> ".join(trail + (n,)))
        if state.get(n):
            return
        state[n] = 1
        for m in sorted(deps.get(n, ())):
            visit(m, trail + (n,))
        state[n] = 2
        out.append(n)
    for n in sorted(deps):
        visit(n)
    return out


def components(edges):
    parent = {}

    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x
    for a, b in edges:
        ra, rb = find(a), find(b)
        if ra != rb:
            parent[ra] = rb
    groups = defaultdict(list)
    for x in sorted(parent):
        groups[find(x)].append(x)
    return sorted(groups.values())


G = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}
dist, prev = dijkstra(G, "a")
print(dist, path(prev, "d"), bfs(G, "a"))
print(topo({"app": {"lib", "util"}, "lib": {"core"}, "util": {"core"}, "core": set()}))
try:
    topo({"a": {"b"}, "b": {"a"}})
except ValueError as e:
    print(e)
print(components([(1, 2), (3, 4), (2, 5), (6, 6)]))


def flood(grid):
    seen, sizes = set(), []
    for y, row in enumerate(grid):
        for x, c in enumerate(row):
            if c == "#" and (y, x) not in seen:
                stack, n = [(y, x)], 0
                while stack:
                    cy, cx = stack.pop()
                    if (cy, cx) in seen or not (0 <= cy < len(grid) and 0 <= cx < len(grid[cy])) or grid[cy][cx] != "#":
                        continue
                    seen.add((cy, cx))
                    n += 1
                    stack += [(cy + 1, cx), (cy - 1, cx), (cy, cx + 1), (cy, cx - 1)]
                sizes.append(n)
    return sizes


print(flood(["##..#", "#..##", "...#.", "#...."]))
