# Threads that import the same compiled modules for the first time, and asynchronous code in several threads.
import asyncio
import sys
import threading

N = 6
gate = threading.Barrier(N)
found = []


def imports(n):
    gate.wait()
    for _ in range(5):
        import _imported_a
        from _imported_b import VALUES, late, triple
        found.append((len(_imported_a.STEPS), _imported_a.double(n), len(VALUES), triple(n), late(), _imported_a.Kept(n).n))


async def step(n):
    await asyncio.sleep(0)
    return n


async def agen(n):
    for i in range(n):
        yield await step(i)


async def main(n):
    total = sum(await asyncio.gather(*[step(i) for i in range(20)]))
    async for x in agen(10):
        total += x
    return total + sum([x async for x in agen(n)])


def loops(n):
    gate.wait()
    found.append(asyncio.run(main(n)))


sys.setswitchinterval(1e-6)
for work in imports, loops:
    del found[:]
    threads = [threading.Thread(target=work, args=(n,)) for n in range(N)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(sorted(found))
sys.setswitchinterval(0.005)
import _imported_a
print(_imported_a.Kept.made <= 30, sys.modules["_imported_a"] is _imported_a)
