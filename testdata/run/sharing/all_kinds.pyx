cimport _prov
from _prov cimport S, TS, U, E, e1, e2, t1, C, f1, f7, f8, f9, vi, vo, myint
cdef int cbf(int a, void *p) noexcept nogil: return a * (<int*>p)[0]
cdef int gg(int a, double b) noexcept: return a + <int>b
cdef int cx(int a) except -1:
    if a == 5: raise OSError("five")
    return 1
cdef class Sub(C):
    cdef int extra
    def get(self): return self.v, self.o, self.extra
def main():
    cdef S s
    cdef TS t
    cdef U u
    cdef int q = 6
    cdef int arr[3]
    cdef int *ip = &q
    arr[2] = 0
    print(f1(3, 4.5), vi, _prov.vd, _prov.vs, _prov.vp, _prov.arr[3], vo, _prov.vc.v)
    _prov.vi = 77
    _prov.vo = [vo]
    print(_prov.vi, _prov.vo, _prov.f6(3))
    s.a = 5; s.b = 2; u.i = 3
    _prov.f2(s, &t, u); print(t.x)
    print(<int>_prov.f3(e1, t1), <int>_prov.f3(e2, t1))
    c = C(4)
    print(_prov.f4(1, [2], c), _prov.f5(c).v)
    print(f7(1), f7(1, 5), f7(1, 5, 6), _prov.f8(1), f8(1, 2), f8(1, 2, 3))
    print(f9(4, cbf, &q), _prov.f10(1, 2, 3, 4), _prov.f11(0), _prov.f12(b"abc"), _prov.f13(1+2j), _prov.f16((1, 2.5)), _prov.f17(gg), _prov.f15(4))
    print((<int*>_prov.f14(&ip, arr))[0])
    print(_prov.f18(-1, 2, 3, 4, 5, 6.5, 7), _prov.f19(c'a', 1, 1), _prov.f20("s", b"b", {}, (), set(), int))
    for fn in (0, 1, 2):
        try:
            if fn == 0: f1(-1, 0)
            elif fn == 1: _prov.f21(cx)
            else: _prov.f22()
        except Exception as e:
            print(type(e).__name__, e)
    x = Sub(3)
    (<Sub>x).extra = 8
    print(x.get(), isinstance(x, C))
    no = eval("1")
    try: _prov.f5(no)
    except TypeError as e: print(e)

main()
import _prov
for name, capsule in sorted(_prov.__pyx_capi__.items()):
    print(name, str(capsule).split('"')[1])
