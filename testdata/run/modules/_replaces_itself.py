import sys


class Instance:
    value = "value of the instance"

    def method(self):
        return self.value, __name__


sys.modules[__name__] = Instance()
