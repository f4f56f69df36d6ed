class InsufficientFunds(Exception):
    pass


class Account:
    _next = 1

    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance
        self.id = Account._next
        Account._next += 1
        self.log = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, v):
        if v < 0:
            raise InsufficientFunds("%s lacks %d" % (self.owner, -v))
        self.log.append(("set", v))
        self._balance = v

    def __enter__(self):
        self._saved = self._balance, len(self.log)
        return self

    def __exit__(self, t, v, tb):
        if t is not None:
            self._balance, n = self._saved
            del self.log[n:]
        return t is InsufficientFunds

    def __iadd__(self, amount):
        self.balance += amount
        return self

    def __isub__(self, amount):
        self.balance -= amount
        return self

    def __str__(self):
        return f"#{self.id} {self.owner:<6}{self.balance:>8,.2f}"

    def __lt__(self, o):
        return self.balance < o.balance


class Savings(Account):
    rate = 0.05

    def interest(self):
        self += self.balance * self.rate


a, b = Account("ann", 100), Savings("bob", 2000)
with a:
    a -= 30
    b += 30
with a:
    a += 5
    a -= 1000
print(a, b, a.log, b.log)
b.interest()
print(b, sorted([b, a])[0].owner, max(a, b).owner)
try:
    a -= 500
except InsufficientFunds as e:
    print("failed:", e, a.balance)
try:
    with a:
        a += 1
        raise KeyError("other")
except KeyError:
    print(a.balance, a.log)
