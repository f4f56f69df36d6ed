# A table engine: typed columns, indexes, a small SQL, joins, groups, windows,
# transactions; and a spreadsheet with formulas and cycles.
import operator
import re
from itertools import groupby


class DBError(Exception):
    pass


class Table:
    def __init__(self, name, columns):
        self.name, self.columns, self.rows, self.indexes, self.log = name, columns, [], {}, None

    def insert(self, *values, **named):
        if named:
            values += tuple(named.get(c) for c in list(self.columns)[len(values):])
            if extra := named.keys() - self.columns.keys():
                raise DBError(f"{self.name} has no column {min(extra)!r}")
        if len(values) != len(self.columns):
            raise DBError(f"{self.name}: {len(self.columns)} values needed, {len(values)} given")
        row = {}
        for (c, t), v in zip(self.columns.items(), values):
            if v is not None and not isinstance(v, t):
                try:
                    v = t(v)
                except (ValueError, TypeError) as e:
                    raise DBError(f"{self.name}.{c}: {e}") from None
            row[c] = v
        self.rows.append(row)
        for c, index in self.indexes.items():
            index.setdefault(row[c], []).append(row)
        if self.log is not None:
            self.log.append(row)
        return len(self.rows)

    def index(self, column):
        ix = self.indexes[column] = {}
        for r in self.rows:
            ix.setdefault(r[column], []).append(r)

    def find(self, column, value):
        if column in self.indexes:
            return self.indexes[column].get(value, [])
        return [r for r in self.rows if r[column] == value]

    def __enter__(self):
        self.log = []
        return self

    def __exit__(self, kind, e, tb):
        if kind is not None:
            for row in self.log:
                self.rows.remove(row)
                for c, ix in self.indexes.items():
                    ix[row[c]].remove(row)
        self.log = None
        return kind is not None and issubclass(kind, DBError) and str(e).startswith("soft")


class Query:
    AGG = {"sum": sum, "min": min, "max": max, "count": len, "avg": lambda v: sum(v) / len(v)}
    OPS = {"=": operator.eq, "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "!=": operator.ne, "like": lambda a, b: re.fullmatch(b.replace("%", ".*").replace("_", "."), a or "") is not None}
    TOKEN = re.compile(r"\s*(?:(\d+\.\d+|\d+)|'((?:[^']|'')*)'|([\w.]+)|(<=|>=|!=|[(),*=<>+-]))", re.I)

    def __init__(self, db):
        self.db = db

    def tokens(self, text):
        pos = 0
        text = text.rstrip()
        while pos < len(text):
            m = self.TOKEN.match(text, pos)
            if m is None:
                raise DBError(f"syntax error at {text[pos:pos + 5]!r}")
            num, string, word, op = m.groups()
            yield ("v", float(num) if "." in num else int(num)) if num else ("v", string.replace("''", "'")) if string is not None else ("w", word) if word else ("o", op)
            pos = m.end()
        yield ("end", "")

    def __call__(self, text):
        self.toks, self.at = list(self.tokens(text)), 0
        self.need("select")
        fields = [self.field()]
        while self.take(","):
            fields.append(self.field())
        self.need("from")
        rows = self.source()
        while self.take("join"):
            right = self.source()
            self.need("on")
            a = self.next("w")
            self.need("=")
            b = self.next("w")
            table = {}
            for r in right:
                table.setdefault(r.get(b, r.get(a)), []).append(r)
            rows = [{**r, **s} for r in rows for s in table.get(r.get(a, r.get(b)), ())]
        if self.take("where"):
            cond = self.condition()
            rows = [r for r in rows if cond(r)]
        group = None
        if self.take("group"):
            self.need("by")
            group = self.next("w")
        if group or any(f[0] == "agg" for f in fields):
            rows = sorted(rows, key=lambda r: (r[group] is None, r[group])) if group else rows
            out = []
            for k, part in groupby(rows, key=lambda r: r[group] if group else None):
                part = list(part)
                out.append(tuple(self.aggregate(f, part) for f in fields))
        else:
            out = [tuple(v for f in fields for v in self.values(f, r)) for r in rows]
        if self.take("order"):
            self.need("by")
            n = self.next("v") - 1
            out.sort(key=lambda r: (r[n] is None, r[n]), reverse=bool(self.take("desc")))
        if self.take("limit"):
            out = out[:self.next("v")]
        if self.toks[self.at][0] != "end":
            raise DBError(f"unexpected {self.toks[self.at][1]!r}")
        return out

    def take(self, word):
        k, v = self.toks[self.at]
        if k in "wo" and v.lower() == word:
            self.at += 1
            return True

    def need(self, word):
        if not self.take(word):
            raise DBError(f"{word} expected, not {self.toks[self.at][1]!r}")

    def next(self, kind):
        k, v = self.toks[self.at]
        if k != kind:
            raise DBError(f"unexpected {v!r}")
        self.at += 1
        return v

    def field(self):
        if self.take("*"):
            return ("all",)
        name = self.next("w")
        if name.lower() in self.AGG and self.take("("):
            arg = "*" if self.take("*") else self.next("w")
            self.need(")")
            return "agg", name.lower(), arg
        return "col", name

    def source(self):
        name = self.next("w")
        try:
            return self.db[name].rows
        except KeyError:
            raise DBError(f"no table {name}") from None

    def condition(self):
        left = self.both()
        while self.take("or"):
            left = (lambda a, b: lambda r: a(r) or b(r))(left, self.both())
        return left

    def both(self):
        left = self.test()
        while self.take("and"):
            left = (lambda a, b: lambda r: a(r) and b(r))(left, self.test())
        return left

    def test(self):
        if self.take("not"):
            t = self.test()
            return lambda r: not t(r)
        if self.take("("):
            c = self.condition()
            self.need(")")
            return c
        a = self.operand()
        k, op = self.toks[self.at]
        self.at += 1
        if op.lower() == "is":
            yes = not self.take("not")
            self.need("null")
            return lambda r: (a(r) is None) == yes
        if not isinstance(op, str) or op.lower() not in self.OPS:
            raise DBError(f"no operator {op!r}")
        f, b = self.OPS[op.lower()], self.operand()
        return lambda r: None not in (a(r), b(r)) and f(a(r), b(r))

    def operand(self):
        k, v = self.toks[self.at]
        self.at += 1
        if k == "v":
            return lambda r: v
        if k == "w":
            return lambda r: self.column(r, v)
        raise DBError(f"unexpected {v!r}")

    def column(self, r, name):
        try:
            return r[name]
        except KeyError:
            raise DBError(f"no column {name}") from None

    def values(self, f, r):
        return r.values() if f[0] == "all" else (self.column(r, f[1]),)

    def aggregate(self, f, part):
        if f[0] == "agg":
            return self.AGG[f[1]](part if f[2] == "*" else [v for r in part if (v := self.column(r, f[2])) is not None])
        return next(iter(self.values(f, part[0])))


people, orders = Table("people", {"pid": int, "name": str, "age": int}), Table("orders", {"pid": int, "item": str, "price": float})
for row in ((1, "Ann", 30), (2, "Bob", "41"), (3, "C'e", None), (4, "Dan", 30)):
    people.insert(*row)
for row in ((1, "pen", 1.5), (1, "ink", 7), (2, "pen", 2), (9, "lost", 0.5)):
    orders.insert(*row)
orders.insert(3, item="cup")
people.index("age")
q = Query({"people": people, "orders": orders})
for sql in ("select * from people", "select name, age from people where age >= 30 and not name = 'Bob' order by 1 desc", "select age, count(*), max(name) from people group by age", "select name, item, price from people join orders on pid = pid where price > 1.5 or item like 'p%' order by 3", "select sum(price), avg(price), count(*), count(price) from orders", "select name from people where age is null or name = 'C''e'", "select name from people where age is not null limit 2", "select item, sum(price) from orders group by item order by 2 desc limit 1",
            "select from people", "select x from people", "select * from nope", "select * from people where", "select * from people where age ~ 1", "select * from people where age + 1", "select avg(price) from orders where price > 100", "select * from people extra", "select name from people where name < 5", "update people"):
    try:
        print(q(sql))
    except Exception as e:
        print(type(e).__name__, e)
for bad in (lambda: people.insert(1), lambda: people.insert("x", "y", 1), lambda: people.insert(1, nope=2), lambda: people.find("zz", 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    with people as t:
        t.insert(7, "Temp", 30)
        print(len(t.find("age", 30)), end=" ")
        raise DBError("soft failure")
except DBError:
    print("not here")
print(len(people.rows), len(people.find("age", 30)), people.find("name", "Dan"))


class Sheet:
    """Cells are numbers, text or formulas over other cells."""

    def __init__(self, **cells):
        self.cells, self.cache = {}, {}
        for k, v in cells.items():
            self[k] = v

    def __setitem__(self, k, v):
        self.cells[k] = v
        self.cache.clear()

    def __getitem__(self, k):
        if k.isalpha():
            raise KeyError(k)
        if k in self.cache:
            if self.cache[k] is Sheet:
                raise RecursionError("cycle through " + k)
            return self.cache[k]
        v = self.cells.get(k, 0)
        if isinstance(v, str) and v.startswith("="):
            self.cache[k] = Sheet
            try:
                v = eval(v[1:], {"SUM": lambda *a: sum(self.flat(a)), "IF": lambda c, a, b: a if c else b, "R": self.range, "MAX": lambda *a: max(self.flat(a)), "__builtins__": {}}, self)
            except RecursionError:
                del self.cache[k]
                raise
            except Exception as e:
                v = f"#{type(e).__name__}"
        self.cache[k] = v
        return v

    def range(self, a, b):
        return [self[f"{chr(c)}{r}"] for c in range(ord(a[0]), ord(b[0]) + 1) for r in range(int(a[1:]), int(b[1:]) + 1)]

    def flat(self, args):
        for a in args:
            yield from a if isinstance(a, list) else [a]


s = Sheet(A1=1, A2=2.5, A3="=A1+A2", B1="=SUM(R('A1','A3'))*2", B2="=IF(A1>A2,'big','small')", B3="=A1/C9", B4="=nope()", C1="=C2", C2="=C1", D1="=MAX(A1,R('A2','A3'),-5)", D2="='x'+1")
print({k: s[k] for k in ("A3", "B1", "B2", "B3", "B4", "D1", "D2", "Z9")})
try:
    print(s["C1"])
except RecursionError as e:
    print(e)
s["A1"], s["C2"] = 100, 7
print(s["A3"], s["B1"], s["B2"], s["C1"])
