def t(name, value):
    print(name, end=" ")
    return value


print(t("a", 1) and t("b", 0) and t("c", 3))
print(t("a", 0) or t("b", "") or t("c", []))
print(t("a", 1) or t("b", 2))
print(t("a", 0) and t("b", 2) or t("c", 3))
print((t("a", 0) or t("b", 2)) and t("c", 3))
print(not (t("a", 0) or t("b", 0)))
print(1 if t("a", 0) and t("b", 1) else 2)
print(t("x", 5) if t("cond", True) else t("y", 6))
print(t("x", 5) if t("cond", 0) else t("y", 6) if t("c2", []) else t("z", 7))
v = t("q", None) or t("r", {}) or "last"
print(v)
if t("a", 1) and not t("b", 0) or t("c", 1):
    print("taken")
while t("w", 0) or t("v", 0):
    print("never")
assert t("as", 1) and t("sert", 1)
print()
