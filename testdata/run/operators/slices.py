class Show:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)


s = Show()
print(s[1], s[1:2], s[::], s[1:2:3], s[:, 1], s[..., ::2], s[()], s[1, ], s["a":"b"], s[-1:], s[None:None])
s[1:2] = 3
s[:] = 4
s[1, 2:3] = 5
del s[1:2]
del s[::3]
del s[1, 2]
i = 2
a = list(range(10))
print(a[i:], a[:i], a[i:i + 3], a[-i:], a[i:-i], a[i::i], a[::-i], a[i:None], a[True:3])
big = 2**100
print(a[-big:big], a[:big], a[big:], "abc"[:big], (1, 2)[-big:])


class Index:
    def __index__(self):
        return 3


print(a[Index()], a[Index():], a[:Index()], "hello"[Index()], [0] * Index(), range(10)[Index()])
for bad in (lambda: a["x":], lambda: a[1.5:], lambda: a[::0], lambda: "abc"[:"x"], lambda: a[big], lambda: (1, 2)[-big]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(slice(1, 2), slice(None).indices(5), slice(1, 10, 2) == slice(1, 10, 2))
