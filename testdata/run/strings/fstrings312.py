# min-python: 3.12
x = {"a": 1}
name = "n"
print(f"{x["a"]} {"quoted"} {f"{f"{1 + 1}"}"}")
print(f"{
    # a comment
    name  # another
}")
print(f"{'\n'.join(['a', 'b'])} {name!r:>{len("12345")}}")
print(f"{x['a']:{"0" + "5"}}", f'{"it's"}' if False else "")
