"""What reload.py loads again and again."""
import sys

try:
    generation += 1
except NameError:
    generation = 1
kept_name = globals().get("kept_name", "first")
log = getattr(sys, "_reload_log", [])
log.append(("start", generation))


class Thing:
    made_in = generation

    def who(self):
        return generation, self.made_in, isinstance(self, Thing)


def current():
    return generation


def counter():
    n = 0

    def count():
        nonlocal n
        n += 1
        return n, generation
    return count


plan = getattr(sys, "_reload_plan", None)
if plan == "fail":
    half_done = generation
    raise RuntimeError(f"generation {generation} failed")
if plan == "drop":
    del sometimes
elif plan == "add":
    sometimes = generation
default = [generation]


def with_default(x=default):
    x.append(generation)
    return x


log.append(("end", generation))
