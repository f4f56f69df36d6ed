# min-python: 3.12
# Comments in the fields of f-strings.
a = 5
print(f'''{a + 1 = # my # comment
  }|{a # other
}|{ # first
  a = }|{f"{a = # inner
}" = }''')
print(f"{1+2 = # my comment
  }")
