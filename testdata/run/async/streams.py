# A line protocol over a local socket: streams, protocols, subclassing, errors in handlers.
import asyncio
import socket


class Server:
    def __init__(self):
        self.log, self.clients = [], 0

    async def __aenter__(self):
        self.server = await asyncio.start_server(self.handle, "127.0.0.1", 0)
        self.port = self.server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, exc_type, exc, tb):
        self.server.close()
        await self.server.wait_closed()
        self.log.append(("closed", exc_type and exc_type.__name__))
        return exc_type is KeyError

    async def handle(self, reader, writer):
        self.clients += 1
        try:
            while not reader.at_eof():
                line = (await reader.readline()).decode().rstrip("\n")
                if not line:
                    break
                command, _, rest = line.partition(" ")
                try:
                    answer = await getattr(self, "do_" + command)(*rest.split())
                except AttributeError as e:
                    answer = f"unknown {command}"
                except (TypeError, ValueError, ZeroDivisionError) as e:
                    answer = f"{type(e).__name__}: {e}"
                if answer is None:
                    break
                writer.write(answer.encode() + b"\n")
                await writer.drain()
        finally:
            writer.close()

    async def do_add(self, *numbers):
        await asyncio.sleep(0)
        return str(sum(int(n) for n in numbers))

    async def do_div(self, a, b):
        return f"{int(a) / int(b):.3f}"

    async def do_chunk(self, n):
        return "-" * int(n)

    async def do_quit(self):
        return None


async def client(port, *lines):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    out = []
    for line in lines:
        writer.write(line.encode() + b"\n")
        await writer.drain()
        got = await reader.readline()
        if not got:
            out.append("eof")
            break
        out.append(got.decode().rstrip())
    writer.close()
    await writer.wait_closed()
    return out


class Echo(asyncio.Protocol):
    def __init__(self, log, done):
        self.log, self.done = log, done

    def connection_made(self, transport):
        self.transport = transport
        self.log.append("made")

    def data_received(self, data):
        self.log.append(data)
        self.transport.write(data[::-1])

    def eof_received(self):
        self.log.append("eof")

    def connection_lost(self, exc):
        self.log.append(("lost", exc))
        self.done.set_result(None)


async def protocols():
    loop = asyncio.get_running_loop()
    log, done = [], loop.create_future()
    a, b = socket.socketpair()
    b.setblocking(False)
    transport, protocol = await loop.create_connection(lambda: Echo(log, done), sock=a)
    await loop.sock_sendall(b, b"hello")
    print(await loop.sock_recv(b, 100), type(protocol) is Echo)
    b.close()
    await done
    print(log, transport.is_closing())


async def reading():
    reader = asyncio.StreamReader()
    reader.feed_data(b"one\ntwo\nthree|fo")
    print(await reader.readline(), await reader.readuntil(b"\n"), await reader.readexactly(3), await reader.readuntil(b"|"))
    reader.feed_data(b"ur")
    reader.feed_eof()
    try:
        await reader.readexactly(9)
    except asyncio.IncompleteReadError as e:
        print(e, e.partial, e.expected)
    print(await reader.read(), reader.at_eof())
    reader = asyncio.StreamReader()
    reader.feed_data(b"a\nb\nc")
    reader.feed_eof()
    print([line async for line in reader])
    reader = asyncio.StreamReader(limit=4)
    reader.feed_data(b"much too long\n")
    try:
        await reader.readline()
    except ValueError as e:
        print(type(e).__name__)
    reader.set_exception(OSError("broken"))
    try:
        await reader.read(1)
    except OSError as e:
        print(e)


async def main():
    async with Server() as s:
        print(await client(s.port, "add 1 2 3", "add", "div 1 3", "div 1 0", "div 1", "add x", "nothing", "chunk 5", "quit", "add 1"))
        print(await asyncio.gather(*(client(s.port, f"add {i} {i}", f"chunk {i}") for i in range(4))))
        print(s.clients)
        raise KeyError("swallowed by __aexit__")
    print(s.log)
    await reading()
    await protocols()
    try:
        await client(1, "x")
    except OSError as e:
        print(type(e).__name__)
    process = await asyncio.create_subprocess_exec("cat", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await process.communicate(b"through cat"), process.returncode)


asyncio.run(main())
