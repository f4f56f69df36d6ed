def f():
    len = lambda x: "my len"
    return len([1, 2])


print(f(), len([1, 2]))


def g(print_=print, sum=lambda x: "sum!"):
    return sum([1])


print(g())


def range(*a):
    return ["shadowed", *a]


for x in range(3):
    print(x)


def isinstance(a, b):
    return "isinstance"


print(isinstance(1, int))
del range
for x in range(2):
    print(x)
abs = str
print(abs(-5))


def uses_global():
    return max([1, 2])


print(uses_global())
max = min
print(uses_global())
del max
print(uses_global())
