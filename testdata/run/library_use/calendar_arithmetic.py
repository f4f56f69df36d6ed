# datetime arithmetic: recurring dates, time zones written here, subclasses, differences, parsing and formatting, errors.
import calendar
from datetime import MAXYEAR, date, datetime, time, timedelta, timezone, tzinfo


def tell(label, f, *args, **kw):
    try:
        print(label, repr(f(*args, **kw)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Summer(tzinfo):
    """An hour of summer time between the last Sundays of March and October."""

    def __init__(self, hours, name):
        self.base, self.name = timedelta(hours=hours), name

    def _edge(self, year, month):
        last = date(year, month, 31)
        return datetime.combine(last - timedelta((last.weekday() + 1) % 7), time(1))

    def dst(self, dt):
        if dt is None:
            return None
        at = dt.replace(tzinfo=None) - self.base
        return timedelta(hours=self._edge(at.year, 3) <= at < self._edge(at.year, 10))

    def utcoffset(self, dt):
        return self.base + (self.dst(dt) or timedelta(0))

    def tzname(self, dt):
        return self.name + ("S" if self.dst(dt) else "")

    def __repr__(self):
        return f"<{self.name}>"


class Broken(tzinfo):
    def __init__(self, result):
        self.result = result

    def utcoffset(self, dt):
        return self.result


class Day(date):
    def __new__(cls, *args):
        if len(args) == 1 and isinstance(args[0], date):
            args = args[0].timetuple()[:3]
        return super().__new__(cls, *args)

    def __sub__(self, other):
        r = super().__sub__(other)
        return r.days if isinstance(r, timedelta) else r

    def __format__(self, spec):
        return f"{self.day}/{self.month}" if spec == "short" else super().__format__(spec)

    def next(self, weekday):
        return self + timedelta((weekday - self.weekday() - 1) % 7 + 1)


def add_months(d, n):
    years, month = divmod(d.month - 1 + n, 12)
    year = d.year + years
    return d.replace(year=year, month=month + 1, day=min(d.day, calendar.monthrange(year, month + 1)[1]))


def every(start, step, until=None, *, skip=()):
    while until is None or start <= until:
        if start.weekday() not in skip:
            yield start
        start += step


def easter(y):
    a, (b, c) = y % 19, divmod(y, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * l) // 433
    n = h + l - 7 * m + 90
    return date(y, n // 25, (n + n // 25 + 19) % 32 if n // 25 else 1)


def human(td):
    sign, td = ("-" if td < timedelta(0) else ""), abs(td)
    h, rest = divmod(td, timedelta(hours=1))
    return f"{sign}{h}h{rest // timedelta(minutes=1):02}m{(rest % timedelta(minutes=1)).total_seconds():04.1f}"


print([str(add_months(date(2023, 12, 31), n)) for n in (-14, -1, 0, 2, 14)], [easter(y).isoformat() for y in (1999, 2000, 2024, 2038)])
print([f"{d:%a %d}" for d in every(date(2024, 2, 26), timedelta(1), date(2024, 3, 4), skip=(5, 6))])
d = Day(2024, 2, 28)
print(d + timedelta(1), type(d + timedelta(1)).__name__, d - Day(2023, 2, 28), d - date(2024, 1, 1), d - timedelta(59), f"{d:short} {d:%j %U}", d.next(2), Day(date(1, 1, 1)), d == date(2024, 2, 28), hash(d) == hash(date(2024, 2, 28)), d.isocalendar()[:2], repr(d), d.replace(day=1))
tz = Summer(1, "CE")
moments = [datetime(2024, 3, 31, 0, 59, tzinfo=timezone.utc), datetime(2024, 3, 31, 1, 0, tzinfo=timezone.utc), datetime(2024, 10, 27, 2, 30, tzinfo=timezone.utc)]
for m in moments:
    local = m.astimezone(tz)
    print(local, local.tzname(), local.dst(), local == m, local - m, local.isoformat("|", "minutes"), local.strftime("%H:%M %Z%z"), local.utctimetuple()[3:5])
a, b = datetime(2024, 3, 30, 12, tzinfo=tz), datetime(2024, 3, 31, 12, tzinfo=tz)
print(b - a, b.astimezone(timezone.utc) - a.astimezone(timezone.utc), b > a, b == b.astimezone(timezone(timedelta(hours=-3, minutes=-30))), b.timetz(), b.time(), repr(b))
deltas = [timedelta(hours=-1.5), timedelta(days=2, seconds=-0.5), timedelta(weeks=1) / 3, timedelta(microseconds=1) * 2.5, -timedelta(1, 2, 3)]
print(*map(human, deltas), *deltas, sum(deltas, timedelta()), max(deltas), sorted(deltas)[0], [repr(t) for t in deltas[:2]])
print(timedelta(1) / timedelta(hours=5), timedelta(1) // timedelta(hours=5), timedelta(1) % timedelta(hours=5), divmod(-timedelta(1), timedelta(hours=5)), timedelta(1) * 0.1, timedelta.max, bool(timedelta()), timedelta(1) == 1)
print(datetime.strptime("03 Feb 2021 07:08:09.25 +0130", "%d %b %Y %H:%M:%S.%f %z"), datetime.fromisoformat("2020-02-29T23:59:59.000001+05:30"), time.fromisoformat("04:05"), date.fromordinal(738000), datetime.fromtimestamp(86400.5, timezone.utc), datetime.combine(d, time(5, fold=1)).fold)
tell("day", date, 2023, 2, 29)
tell("month", date, 2023, 13, 1)
tell("year", date, MAXYEAR + 1, 1, 1)
tell("text", date, "2023", 1, 1)
tell("overflow", lambda: date.max + timedelta(1))
tell("delta overflow", lambda: timedelta.max * 2)
tell("huge", timedelta, 10 ** 10)
tell("naive and aware", lambda: a - datetime(2024, 1, 1))
tell("naive less", lambda: a < datetime(2024, 1, 1))
tell("naive equal", lambda: a == datetime(2024, 1, 1))
tell("date less", lambda: date(2024, 1, 1) < a)
tell("plus int", lambda: d + 1)
tell("plus date", lambda: d + d)
tell("delta by zero", lambda: timedelta(1) / 0)
tell("delta by delta zero", lambda: timedelta(1) // timedelta())
tell("delta text", timedelta, days="1")
tell("delta keyword", timedelta, years=1)
tell("offset type", datetime(2024, 1, 1, tzinfo=Broken(3)).utcoffset)
tell("offset range", datetime(2024, 1, 1, tzinfo=Broken(timedelta(2))).isoformat)
tell("offset none", lambda: datetime(2024, 1, 1, tzinfo=Broken(None)).isoformat())
tell("no dst", datetime(2024, 1, 1, tzinfo=Broken(None)).dst)
tell("tzinfo", datetime, 2024, 1, 1, tzinfo="utc")
tell("timezone", timezone, timedelta(hours=24))
tell("strptime", datetime.strptime, "2024-13", "%Y-%m")
tell("strptime rest", datetime.strptime, "2024 x", "%Y")
tell("replace", d.replace, day=30)
tell("immutable", setattr, date(2024, 1, 1), "day", 2)
tell("iso", date.fromisoformat, "2024-1-1")
