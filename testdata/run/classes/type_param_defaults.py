# min-python: 3.13
# Defaults of type parameters (PEP 696).
import typing


class C[T = int, **P = [bool, T]]:
    pass


class D[*Ts = *tuple[str, int]]:
    pass


T, P = C.__type_params__
Ts, = D.__type_params__
print(T.__default__, Ts.__default__, P.__default__)


def f[A, B = list[A]](a: A) -> B: ...


print(f.__type_params__[1].__default__, f.__type_params__[0].has_default(), typing.NoDefault is f.__type_params__[0].__default__)
type X[K: int = bool] = dict[K, str]
print(X.__type_params__[0].__default__, X.__type_params__[0].__bound__, X.__value__)


def late[Q = Undefined](): return Q


try:
    late().__default__
except NameError as e:
    print(e)
