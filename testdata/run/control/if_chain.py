def classify(x):
    if x < 0:
        return "neg"
    elif x == 0:
        return "zero"
    elif x < 10:
        if x % 2:
            return "odd digit"
        else:
            return "even digit"
    elif x in (10, 20, 30):
        return "round"
    elif isinstance(x, float) and x > 1e6:
        return "big float"
    else:
        pass
    return "other"


for v in (-5, 0, 3, 4, 10, 11, 20, 1e7, 2.5, -0.0):
    print(v, classify(v))


def switch(n):
    if n == 1:
        r = "one"
    elif n == 2:
        r = "two"
    elif n == 3 or n == 4:
        r = "three or four"
    elif n == "five":
        r = "str five"
    else:
        r = "many"
    return r


print([switch(n) for n in (1, 2, 3, 4, "five", 5, 1.0, True, None)])
if []:
    print("no")
elif {}:
    print("no")
elif "x":
    print("yes")
x = 3 if 0 else 4 if None else 5
print(x)
if 1:
    pass
else:
    print("no")
def nothing(): pass
print(nothing())
def early(x):
    if x: return
    print("late")
    return
print(early(1), early(0))
