# sqlite3 with Python callbacks: functions, aggregates, collations, adapters, converters, row factories, transactions, errors.
import contextlib
import datetime
import decimal
import sqlite3


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __conform__(self, protocol):
        if protocol is sqlite3.PrepareProtocol:
            return f"{self.cents}"

    def __repr__(self):
        return f"Money({self.cents})"


class Median:
    def __init__(self):
        self.values = []

    def step(self, value):
        if value == "bad":
            raise ValueError("bad value")
        self.values.append(value)

    def finalize(self):
        xs = sorted(self.values)
        return xs[len(xs) // 2] if xs else None


class Row:
    def __init__(self, cursor, row):
        for column, value in zip(cursor.description, row):
            setattr(self, column[0], value)

    def __repr__(self):
        return "Row(%s)" % ", ".join(f"{k}={v!r}" for k, v in vars(self).items())


sqlite3.register_converter("money", lambda b: Money(int(b)))
sqlite3.register_adapter(decimal.Decimal, str)
sqlite3.register_converter("decimal", lambda b: decimal.Decimal(b.decode()))
db = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)
db.executescript("""
    create table item (id integer primary key, name text unique, price money, weight decimal);
    create table tag (item references item, tag text not null);
""")


def insert(*rows):
    with db:
        db.executemany("insert into item (name, price, weight) values (?, ?, ?)", rows)
    return db.total_changes


print(insert(("pen", Money(150), decimal.Decimal("0.5")), ("Book", Money(1200), decimal.Decimal("1.25")), ("apple", Money(30), None)))
for attempt in ([("pen", Money(1), None)], [("new", Money(1), None), (object(), None, None)], [("one",)]):
    try:
        insert(*attempt)
    except sqlite3.IntegrityError as e:
        print("IntegrityError", e)
    except (sqlite3.InterfaceError, sqlite3.ProgrammingError) as e:
        print("binding error", str(e).split(",")[0] if "Incorrect" in str(e) else "type")
print(db.execute("select count(*) from item").fetchone(), db.in_transaction)


def names(cursor):
    for (name, *rest) in cursor:
        yield name, rest


print(list(names(db.execute("select name, price, weight from item order by name"))))
db.create_function("shout", 1, lambda s: s.upper() + "!")
db.create_function("total", -1, lambda *args: sum(args))
db.create_function("fails", 0, lambda: 1 // 0)
db.create_aggregate("median", 1, Median)
db.create_collation("nocase2", lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))
print(db.execute("select shout(name), total(1, 2, id) from item order by name collate nocase2").fetchall())
print(db.execute("select median(id), median(name) from item").fetchone(), db.execute("select median(id) from item where 0").fetchone())
for sql in ("select fails()", "select median('bad')", "select * from nothing", "selec", "select shout(1, 2)", "insert into tag values (1, null)"):
    try:
        db.execute(sql).fetchall()
    except sqlite3.Error as e:
        print(type(e).__name__, e)
db.row_factory = Row
row = db.execute("select id, name as n from item where name = :who", {"who": "pen"}).fetchone()
print(row, row.n)
db.row_factory = sqlite3.Row
row = db.execute("select * from item where id = ?", (2,)).fetchone()
print(row.keys(), row["NAME"], row[1], tuple(row)[:2], len(row), "x" in row.keys())
db.row_factory = lambda c, r: {d[0]: v for d, v in zip(c.description, r)}
print(db.execute("select id, name from item where id < 3").fetchall())
db.row_factory = None


@contextlib.contextmanager
def savepoint(name):
    db.execute(f"savepoint {name}")
    try:
        yield db.cursor()
    except BaseException:
        db.execute(f"rollback to {name}")
        raise
    finally:
        db.execute(f"release {name}")


with savepoint("a") as cur:
    cur.execute("insert into tag values (1, 'kept')")
    try:
        with savepoint("b") as inner:
            inner.execute("insert into tag values (1, 'lost')")
            raise KeyError("undo")
    except KeyError as e:
        print("rolled back", e)
print(db.execute("select tag from tag").fetchall())
try:
    with db:
        db.execute("delete from tag")
        raise RuntimeError("in transaction")
except RuntimeError:
    print(db.execute("select count(*) from tag").fetchone())
log = []
db.set_trace_callback(log.append)
db.execute("select 1 + ?", (41,)).fetchone()
db.set_trace_callback(None)
print(len(log))
db.set_authorizer(lambda action, *args: sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_DELETE else sqlite3.SQLITE_OK)
try:
    db.execute("delete from tag")
except sqlite3.DatabaseError as e:
    print(e)
db.set_authorizer(lambda *args: sqlite3.SQLITE_OK)
steps = []
db.set_progress_handler(lambda: steps.append(1) or len(steps) > 20, 100)
try:
    db.execute("with recursive n(x) as (select 1 union all select x + 1 from n) select count(*) from n").fetchone()
except sqlite3.OperationalError as e:
    print(e, len(steps))
db.set_progress_handler(None, 1)
print(list(db.iterdump())[:2])
cur = db.cursor()
cur.arraysize = 2
cur.execute("select id from item order by id")
print(cur.fetchmany(), cur.fetchmany(5), cur.fetchmany(), cur.rowcount, [d[0] for d in cur.description])
text = db.execute("select ?, ?, ?, ?", (1.5, b"bytes", None, datetime.date(2020, 1, 2).isoformat())).fetchone()
print(text)
db.close()
try:
    db.execute("select 1")
except sqlite3.ProgrammingError as e:
    print(e)
