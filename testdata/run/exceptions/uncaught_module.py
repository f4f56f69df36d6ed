x = {
    "a": 1,
    "b": [
        1,
        2,
    ],
}
print(x)
for i in range(3):
    if i == 2:
        x["b"][
            i
        ]
