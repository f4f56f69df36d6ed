# ParamSpec, Concatenate, TypeGuard and Self-like generics around decorators that keep, add and drop parameters.
# min-python: 3.10
import functools
import inspect
from typing import Annotated, Awaitable, Callable, Concatenate, Generic, ParamSpec, TypeAlias, TypeGuard, TypeVar, get_args, get_origin, get_type_hints

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")
Handler: TypeAlias = Callable[Concatenate["Session", P], R]


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"<{type(e).__name__}: {e}>"


class Session:
    def __init__(self, name: str) -> None:
        self.name = name
        self.log: list[str] = []


def with_session(name: str) -> Callable[[Handler[P, R]], Callable[P, R]]:
    def deco(f: Handler[P, R]) -> Callable[P, R]:
        session = Session(name)

        @functools.wraps(f)
        def inner(*args: P.args, **kwargs: P.kwargs) -> R:
            session.log.append(f"{f.__name__}{args}{kwargs}")
            return f(session, *args, **kwargs)
        inner.session = session
        return inner
    return deco


class Retry(Generic[P, R]):
    def __init__(self, f: Callable[P, R], times: int = 2, on: tuple[type[Exception], ...] = (ValueError,)) -> None:
        functools.update_wrapper(self, f)
        self.f, self.times, self.on = f, times, on
        self.failures: list[str] = []

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        for attempt_no in range(self.times):
            try:
                return self.f(*args, **kwargs)
            except self.on as e:
                self.failures.append(f"{attempt_no}:{e}")
                last = e
        raise RuntimeError(f"gave up after {self.times}") from last

    def __get__(self, obj, owner=None):
        return self if obj is None else functools.partial(self, obj)


class Maybe(Generic[S]):
    def __init__(self, value: S | None) -> None:
        self.value = value

    def then(self, f: Callable[Concatenate[S, P], R], *args: P.args, **kw: P.kwargs) -> "Maybe[R]":
        return self if self.value is None else Maybe(f(self.value, *args, **kw))

    def __repr__(self) -> str:
        return "Nothing" if self.value is None else f"Just({self.value!r})"


@with_session("main")
def greet(s: Session, who: str, /, *, loud: bool = False) -> str:
    text = f"{s.name}: hi {who}"
    return text.upper() if loud else text


@with_session("other")
def total(s: Session, *xs: Annotated[int, "positive"], start: int = 0) -> int:
    return sum(xs, start) + len(s.log)


@Retry
def parse(text: str, base: int = 10) -> int:
    return int(text, base)


class Service:
    def __init__(self) -> None:
        self.n = 0

    @Retry
    def flaky(self, need: int) -> int:
        self.n += 1
        if self.n < need:
            raise ValueError(f"only {self.n}")
        return self.n


def all_text(xs: list[object]) -> TypeGuard[list[str]]:
    return all(isinstance(x, str) for x in xs)


print(greet("ann"), greet("bob", loud=True), total(1, 2, 3), total(1.5, start=2), attempt(total, "a"))
print(attempt(greet), attempt(greet, who="x"), attempt(greet, "x", True), attempt(greet, "x", quiet=1))
print(greet.session.log, total.session.log)
print(greet.__name__, greet.__wrapped__ is not greet, list(inspect.signature(greet).parameters), inspect.signature(total).return_annotation)
print(parse("12"), parse("ff", 16), parse("z", base=36), attempt(parse, "x"), parse.failures, attempt(parse, None), attempt(parse))
try:
    parse("?")
except RuntimeError as e:
    print(e, "|", repr(e.__cause__), e.__suppress_context__)
s = Service()
print(s.flaky(2), attempt(s.flaky, 9), s.n, Service.flaky.failures, attempt(s.flaky), type(Service.flaky).__name__, Service.flaky.__name__)
print(Maybe(3).then(pow, 2).then(divmod, 4), Maybe(None).then(pow, 2), Maybe("a").then(str.split, sep="b"), attempt(Maybe(3).then, len), attempt(Maybe(3).then))
print(all_text(["a"]), all_text([1]), all_text([]), attempt(all_text, 3))
print(get_origin(Retry[[int, str], bool]), get_args(Retry[[int], bool]), Retry.__parameters__, P.args, P.kwargs, attempt(lambda: Retry[int]))
print(get_origin(Handler) is not None, Handler[[int], str], attempt(lambda: Maybe[int, int]), attempt(lambda: Concatenate[int]), attempt(lambda: Concatenate[()]))
print(get_type_hints(total.__wrapped__, include_extras=True)["xs"], get_type_hints(total.__wrapped__)["xs"], P.__name__, attempt(ParamSpec))
