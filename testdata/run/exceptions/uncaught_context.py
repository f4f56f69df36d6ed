class Custom(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code

    def __str__(self):
        return "custom %s" % self.code


def fail():
    raise Custom(7, "seven")


try:
    fail()
except Custom:
    print("handling")
    [].index(5)
