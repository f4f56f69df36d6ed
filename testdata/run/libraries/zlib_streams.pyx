# distutils: libraries = z
# zlib's streams: deflate and inflate piece by piece, errors with the library's messages.
from cpython.bytes cimport PyBytes_FromStringAndSize
from libc.stdlib cimport free, malloc
from libc.string cimport memset

cdef extern from "zlib.h" nogil:
    ctypedef unsigned char Bytef
    ctypedef unsigned int uInt
    ctypedef unsigned long uLong
    ctypedef void *voidpf
    ctypedef voidpf (*alloc_func)(voidpf opaque, uInt items, uInt size) noexcept
    ctypedef void (*free_func)(voidpf opaque, voidpf address) noexcept
    ctypedef struct z_stream:
        Bytef *next_in
        uInt avail_in
        uLong total_in
        Bytef *next_out
        uInt avail_out
        uLong total_out
        const char *msg
        alloc_func zalloc
        free_func zfree
        voidpf opaque
    enum:
        Z_OK
        Z_STREAM_END
        Z_BUF_ERROR
        Z_NO_FLUSH
        Z_FINISH
        Z_DEFAULT_COMPRESSION
    int deflateInit(z_stream *stream, int level)
    int deflate(z_stream *stream, int flush)
    int deflateEnd(z_stream *stream)
    int inflateInit(z_stream *stream)
    int inflate(z_stream *stream, int flush)
    int inflateEnd(z_stream *stream)
    uLong crc32(uLong crc, const Bytef *data, uInt size)
    uLong adler32(uLong adler, const Bytef *data, uInt size)
    const char *zError(int code)


class ZlibError(Exception):
    pass


# Blocks that zlib asks for are counted, with the counter as its "opaque".
cdef voidpf counted_alloc(voidpf opaque, uInt items, uInt size) noexcept nogil:
    (<int *>opaque)[0] += 1
    return malloc(<size_t>items * size)


cdef void counted_free(voidpf opaque, voidpf address) noexcept nogil:
    (<int *>opaque)[0] -= 1
    free(address)


cdef class Stream:
    cdef z_stream z
    cdef int blocks
    cdef bint packing, open
    cdef readonly bint done

    def __cinit__(self, bint packing, int level=Z_DEFAULT_COMPRESSION):
        memset(&self.z, 0, sizeof(z_stream))
        self.blocks = 0
        self.z.zalloc = counted_alloc
        self.z.zfree = counted_free
        self.z.opaque = &self.blocks
        self.packing = packing
        self.check(deflateInit(&self.z, level) if packing else inflateInit(&self.z))
        self.open = True

    def __dealloc__(self):
        self.close()

    cdef int check(self, int code) except -1:
        if code != Z_OK and code != Z_STREAM_END and code != Z_BUF_ERROR:
            detail = self.z.msg.decode() if self.z.msg is not NULL else zError(code).decode()
            raise ZlibError(code, detail)
        return code

    cpdef close(self):
        if self.open:
            self.open = False
            if self.packing:
                deflateEnd(&self.z)
            else:
                inflateEnd(&self.z)

    @property
    def counts(self):
        return self.z.total_in, self.z.total_out

    @property
    def held(self):
        return self.blocks

    def feed(self, bytes piece not None, bint last=False):
        cdef unsigned char buffer[64]
        cdef int code
        parts = []
        self.z.next_in = piece
        self.z.avail_in = <uInt>len(piece)
        while True:
            self.z.next_out = buffer
            self.z.avail_out = sizeof(buffer)
            with nogil:
                if self.packing:
                    code = deflate(&self.z, Z_FINISH if last else Z_NO_FLUSH)
                else:
                    code = inflate(&self.z, Z_NO_FLUSH)
            self.check(code)
            parts.append(PyBytes_FromStringAndSize(<char *>buffer, sizeof(buffer) - self.z.avail_out))
            if code == Z_STREAM_END:
                self.done = True
                break
            if self.z.avail_out != 0:
                break
        return b"".join(parts)


def pack(data, size, level=Z_DEFAULT_COMPRESSION):
    stream = Stream(True, level)
    out = [stream.feed(data[i:i + size]) for i in range(0, len(data), size)]
    out.append(stream.feed(b"", True))
    print("packed", stream.counts[0], stream.done, stream.held > 0)
    stream.close()
    print("held after close", stream.held)
    return b"".join(out)


def unpack(data, size):
    stream = Stream(False)
    out = b"".join([stream.feed(data[i:i + size]) for i in range(0, len(data), size)])
    print("unpacked", stream.counts[1], stream.done)
    return out


def sums(bytes data):
    return crc32(0, data, <uInt>len(data)), adler32(1, data, <uInt>len(data))


text = b"".join(b"line %d of the text, which repeats itself\n" % i for i in range(500))
for size in (1, 7, 1000, 100000):
    packed = pack(text, size)
    print(size, len(packed) < len(text) // 5, unpack(packed, size) == text)

import zlib
print(zlib.decompress(pack(text, 100, 9)) == text, unpack(zlib.compress(text), 33) == text)
print(sums(text) == (zlib.crc32(text), zlib.adler32(text)), sums(b"\xff\xfe"))

for bad in (b"not zlib data", packed[:50] + b"\0" * 20):
    try:
        unpack(bad, 100)
    except ZlibError as e:
        print(type(e).__name__, e.args)
try:
    Stream(True, 77)
except ZlibError as e:
    print(type(e).__name__, e.args)
