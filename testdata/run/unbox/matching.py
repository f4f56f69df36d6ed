# min-python: 3.10
# Numbers in C as subjects of match.
def matcher(v):
    out = []
    for i in range(3):
        x = v + i
        match x:
            case 1:
                out.append("one")
            case 2.5:
                out.append("two and a half")
            case _:
                out.append(x)
    return out


print(matcher(0), matcher(1.5), matcher(2**64))
