# Descriptors as libraries use them: validated fields with inheritance, per-instance storage, lazy values, delegation, registration, bound helper objects.
import weakref
from functools import partial


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, e)


class Field:
    counter = 0
    def __init__(self, *, default=None, required=False, validators=()):
        Field.counter += 1
        self.order, self.default, self.required, self.validators = Field.counter, default, required, validators
    def __set_name__(self, owner, name):
        self.name, self.slot = name, "_" + name
        owner.__dict__.get("_fields", {})
    def __get__(self, obj, owner=None):
        if obj is None: return self
        try:
            return obj.__dict__[self.slot]
        except KeyError:
            if callable(self.default):
                obj.__dict__[self.slot] = v = self.default()
                return v
            return self.default
    def __set__(self, obj, value):
        value = self.clean(value)
        for v in self.validators: v(self, value)
        obj.__dict__[self.slot] = value
    def __delete__(self, obj):
        if self.required: raise AttributeError(f"{self.name} is required")
        obj.__dict__.pop(self.slot, None)
    def clean(self, value): return value
    def __repr__(self): return f"<{type(self).__name__} {getattr(self, 'name', '?')}>"


class Int(Field):
    def clean(self, value):
        try:
            return int(super().clean(value))
        except (TypeError, ValueError) as e:
            raise TypeError(f"{self.name}: {value!r} is no integer") from e


class Text(Field):
    def __init__(self, *, max_length=None, **kw):
        super().__init__(**kw)
        self.max_length = max_length
    def clean(self, value):
        value = super().clean(str(value))
        if self.max_length is not None and len(value) > self.max_length:
            raise ValueError(f"{self.name}: {len(value)} > {self.max_length}")
        return value


def between(lo, hi):
    def check(field, v):
        if not lo <= v <= hi: raise ValueError(f"{field.name}: {v} not in {lo}..{hi}")
    return check


class Model:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        fields = {}
        for base in reversed(cls.__mro__):
            fields.update((n, f) for n, f in vars(base).items() if isinstance(f, Field))
        cls._fields = dict(sorted(fields.items(), key=lambda kv: kv[1].order))
    def __init__(self, **kw):
        for n, f in self._fields.items():
            if n in kw: setattr(self, n, kw.pop(n))
            elif f.required: raise TypeError(f"missing {n}")
        if kw: raise TypeError("unknown " + ", ".join(sorted(kw)))
    def __repr__(self): return "%s(%s)" % (type(self).__name__, ", ".join(f"{n}={getattr(self, n)!r}" for n in self._fields))


class Person(Model):
    name = Text(required=True, max_length=8)
    age = Int(default=0, validators=[between(0, 150)])
    tags = Field(default=list)


class Employee(Person):
    boss = Field()
    age = Int(default=18, validators=(between(16, 70),))
    def __init__(self, *, salary=0, **kw):
        super().__init__(**kw)
        self.salary = salary


attempt(lambda: Person(name="Ann", age="41"))
attempt(lambda: Employee(name="Bob", boss=Person(name="Ann"), salary=5))
attempt(lambda: Person(age=5))
attempt(lambda: Person(name="Ann", age=200))
attempt(lambda: Person(name="much too long"))
attempt(lambda: Person(name="x", age="old"))
attempt(lambda: Person(name="x", size=1))
attempt(lambda: Employee(name="kid", age=10))
attempt(lambda: (list(Employee._fields), Employee.name is Person.name, Employee.age is Person.age, Person.age))
p, q = Person(name="p"), Person(name="q")
p.tags.append("t")
p.age += 5
print(p, q, vars(p))
attempt(lambda: delattr(p, "name"))
del p.age, p.tags
print(p, vars(p))


class WeakStore:
    def __init__(self): self.data = weakref.WeakKeyDictionary()
    def __get__(self, o, t=None): return self if o is None else self.data.get(o, "unset")
    def __set__(self, o, v): self.data[o] = v


class Delegate:
    def __init__(self, to, name=None): self.to, self.name = to, name
    def __set_name__(self, owner, name): self.name = self.name or name
    def __get__(self, o, t=None): return self if o is None else getattr(getattr(o, self.to), self.name)
    def __set__(self, o, v): setattr(getattr(o, self.to), self.name, v)


class Event:
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, t=None):
        if o is None: return self
        return o.__dict__.setdefault("on " + self.name, BoundEvent(o, self.name))


class BoundEvent:
    def __init__(self, owner, name): self.owner, self.name, self.handlers = weakref.proxy(owner), name, []
    def __iadd__(self, h):
        self.handlers.append(h)
        return self
    def __call__(self, *a): return [h(self.owner, *a) for h in self.handlers]


class classproperty:
    def __init__(self, f): self.f = f
    def __get__(self, o, t): return self.f(t)


class hybrid:
    def __init__(self, f): self.f = f
    def __get__(self, o, t): return partial(self.f, t if o is None else o)


class Engine:
    def __init__(self): self.rpm = 0
    def start(self): self.rpm = 800


class Car:
    secret = WeakStore()
    rpm = Delegate("engine")
    start = Delegate("engine")
    speed = Delegate("engine", "rpm")
    honk = Event()
    count = 0
    def __init__(self):
        self.engine = Engine()
        type(self).count += 1
    @classproperty
    def made(cls): return f"{cls.__name__}: {cls.count}"
    @hybrid
    def describe(self_or_cls, *a): return isinstance(self_or_cls, type), a


class Van(Car): pass


c = Car()
c.start()
c.secret = "s"
print(c.rpm, c.speed, c.secret, Car().secret, Van.made, Car.made, c.made, c.describe(1), Car.describe(2), Van().describe())
c.rpm = 5
print(c.engine.rpm, len(Car.secret.data))


def handler(car, *a): return car.rpm, a


try:
    c.honk += handler
    c.honk += lambda car, *a: "second"
except AttributeError as e:
    print(e)
print(c.honk(1, 2), len(c.honk.handlers))
del c
print(len(Car.secret.data))


class Multi:
    class View:
        def __init__(self, o): self.o = o
        def __get__(self, o, t=None): return type(self)(o)
        def __len__(self): return len(self.o.items)
        def __getitem__(self, i): return self.o.items[i] * 2
        def __iter__(self): return (x * 2 for x in self.o.items)
        def __contains__(self, x): return x / 2 in self.o.items
    doubled = View(None)
    def __init__(self, *items): self.items = items


m = Multi(1, 2, 3)
print(len(m.doubled), m.doubled[1], list(m.doubled), 6 in m.doubled, 5 in m.doubled, m.doubled.o is m)
