"""An incremental solver of one-way constraints with strengths, after the idea of DeltaBlue."""


class Strength:
    def __init__(self, level, name):
        self.level = level
        self.name = name

    def stronger(self, other):
        return self.level < other.level

    def weaker(self, other):
        return self.level > other.level


REQUIRED = Strength(0, "required")
PREFERRED = Strength(1, "preferred")
DEFAULT = Strength(4, "default")
WEAKEST = Strength(6, "weakest")


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.strength = WEAKEST
        self.stay = True
        self.mark = 0

    def add(self, c):
        self.constraints.append(c)

    def remove(self, c):
        self.constraints.remove(c)
        if self.determined_by is c:
            self.determined_by = None


class Constraint:
    def __init__(self, strength):
        self.strength = strength

    def satisfy(self, mark, planner):
        self.choose(mark)
        if not self.satisfied():
            if self.strength is REQUIRED:
                raise ValueError("could not satisfy a required constraint")
            return None
        for v in self.inputs():
            v.mark = mark
        out = self.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.unsatisfy()
        out.determined_by = self
        if not planner.propagate(self, mark):
            raise ValueError("cycle")
        out.mark = mark
        return overridden

    def inputs_known(self, mark):
        return all(v.mark == mark or v.stay or v.determined_by is None for v in self.inputs())


class Unary(Constraint):
    is_input = False

    def __init__(self, v, strength, planner):
        super().__init__(strength)
        self.out = v
        self.on = False
        v.add(self)
        planner.add(self)

    def satisfied(self):
        return self.on

    def unsatisfy(self):
        self.on = False

    def choose(self, mark):
        self.on = self.out.mark != mark and self.strength.stronger(self.out.strength)

    def inputs(self):
        return ()

    def output(self):
        return self.out

    def recalculate(self):
        out = self.out
        out.strength = self.strength
        out.stay = not self.is_input
        if out.stay:
            self.execute()

    def execute(self):
        pass


class Stay(Unary):
    pass


class Edit(Unary):
    is_input = True


class Binary(Constraint):
    def __init__(self, a, b, strength, planner):
        super().__init__(strength)
        self.a = a
        self.b = b
        self.direction = 0
        a.add(self)
        b.add(self)
        planner.add(self)

    def satisfied(self):
        return self.direction != 0

    def unsatisfy(self):
        self.direction = 0

    def choose(self, mark):
        a, b = self.a, self.b
        if a.mark == mark:
            self.direction = 1 if b.mark != mark and self.strength.stronger(b.strength) else 0
        elif b.mark == mark:
            self.direction = -1 if self.strength.stronger(a.strength) else 0
        elif a.strength.weaker(b.strength):
            self.direction = -1 if self.strength.stronger(a.strength) else 0
        else:
            self.direction = 1 if self.strength.stronger(b.strength) else 0

    def inputs(self):
        return (self.a if self.direction == 1 else self.b,)

    def output(self):
        return self.b if self.direction == 1 else self.a

    def recalculate(self):
        source = self.inputs()[0]
        out = self.output()
        out.strength = self.strength if self.strength.weaker(source.strength) else source.strength
        out.stay = source.stay
        if out.stay:
            self.execute()


class Equal(Binary):
    def execute(self):
        if self.direction == 1:
            self.b.value = self.a.value
        else:
            self.a.value = self.b.value


class Scale(Binary):
    def __init__(self, a, scale, offset, b, strength, planner):
        self.scale = scale
        self.offset = offset
        super().__init__(a, b, strength, planner)

    def execute(self):
        if self.direction == 1:
            self.b.value = self.a.value * self.scale.value + self.offset.value
        else:
            self.a.value = (self.b.value - self.offset.value) // self.scale.value


class Planner:
    def __init__(self):
        self.current = 0

    def new_mark(self):
        self.current += 1
        return self.current

    def add(self, c):
        mark = self.new_mark()
        overridden = c.satisfy(mark, self)
        while overridden is not None:
            overridden = overridden.satisfy(mark, self)

    def remove(self, c):
        out = c.output()
        c.unsatisfy()
        out.remove(c)
        out.strength = WEAKEST
        out.stay = True
        todo, unsatisfied = [out], []
        while todo:
            v = todo.pop()
            for other in v.constraints:
                if not other.satisfied():
                    unsatisfied.append(other)
                elif other is not v.determined_by:
                    other.recalculate()
                    todo.append(other.output())
        for u in sorted(unsatisfied, key=lambda u: u.strength.level):
            if not u.satisfied():
                self.add(u)

    def propagate(self, c, mark):
        todo = [c]
        while todo:
            d = todo.pop()
            out = d.output()
            if out.mark == mark and d is not c:
                return False
            d.recalculate()
            todo.extend([n for n in out.constraints if n.satisfied() and n is not out.determined_by])
        return True

    def plan(self, sources):
        mark = self.new_mark()
        plan, todo = [], list(sources)
        while todo:
            c = todo.pop()
            out = c.output()
            if out.mark != mark and c.inputs_known(mark):
                plan.append(c)
                out.mark = mark
                todo.extend([n for n in out.constraints if n.satisfied() and n is not out.determined_by])
        return plan


def change(planner, v, value):
    edit = Edit(v, PREFERRED, planner)
    plan = planner.plan([edit])
    for i in range(5):
        v.value = value + i
        for c in plan:
            c.execute()
    planner.remove(edit)


def chain(n):
    planner = Planner()
    vs = [Variable(f"v{i}") for i in range(n + 1)]
    for i in range(n):
        Equal(vs[i], vs[i + 1], REQUIRED, planner)
    Stay(vs[n], DEFAULT, planner)
    change(planner, vs[0], 10)
    return vs[n].value


def projection(n):
    planner = Planner()
    scale, offset = Variable("scale", 10), Variable("offset", 1000)
    out = []
    for i in range(n):
        src, dst = Variable("src", i), Variable("dst", i)
        Stay(src, DEFAULT, planner)
        Scale(src, scale, offset, dst, REQUIRED, planner)
        out.append(dst)
    change(planner, src, 17)
    first = dst.value
    change(planner, dst, 1050)
    return first, src.value, sum(v.value for v in out)


def run():
    return chain(300), projection(300)
