# unittest.mock over compiled functions, methods and classes: patch in all forms, autospec, side effects, call records, sentinels, AsyncMock.
import asyncio
import sys
from unittest import mock
from unittest.mock import ANY, DEFAULT, MagicMock, Mock, call, create_autospec, patch, sentinel


def attempt(f):
    try:
        print("=>", f())
    except Exception as e:
        print("!!", type(e).__name__, str(e).split("\n")[0])


def helper(a, b=2, *, c=3): return "real", a, b, c
def uses(x): return helper(x)
def uses_abs(x): return abs(x)
VALUE = "real value"
async def acall(x): return await aget(x)
async def aget(x): return "real", x


class Service:
    attr = "real attr"
    def __init__(self, name): self.name = name
    def get(self, k, default=None): return "real get", self.name, k
    @classmethod
    def make(cls, n): return cls(n)
    @staticmethod
    def stat(x): return "real stat", x
    @property
    def prop(self): return "real prop"
    def chain(self): return self.get(1), self.stat(2), type(self).make("m").name, self.prop, Service.attr
    def __len__(self): return 5
    async def aio(self, x): return "real aio"


here = sys.modules[__name__]
with patch.object(here, "helper") as m:
    m.return_value = "mocked"
    print(uses(5), m.call_args, m.call_count, m.called, m.mock_calls, here.helper is m)
print(uses(5))
with patch(f"{__name__}.helper", side_effect=[1, ValueError("second"), 3]):
    attempt(lambda: uses(1))
    attempt(lambda: uses(1))
    attempt(lambda: uses(1))
    attempt(lambda: uses(1))
with patch(f"{__name__}.helper", lambda x: ("replaced", x)), patch(f"{__name__}.VALUE", 7):
    print(uses(1), VALUE)
with patch("builtins.abs", lambda x: 99):
    r = uses_abs(-5)
print(r, uses_abs(-5), VALUE)


@patch(f"{__name__}.helper", autospec=True)
@patch.object(Service, "get", new_callable=Mock, return_value="patched get")
def decorated(extra, get, helper_):
    helper_.return_value = "auto"
    r = uses(3), Service("s").chain()[0], extra, get.call_args_list
    attempt(lambda: helper())
    attempt(lambda: helper(1, d=4))
    helper_.assert_called_once_with(3)
    return r


print(decorated("extra arg"), decorated.__name__)
with patch.multiple(Service, stat=DEFAULT, prop="plain", make=DEFAULT) as ms:
    ms["stat"].return_value = "mstat"
    ms["make"].return_value.name = "mname"
    print(Service("n").chain(), sorted(ms))
print(Service("n").chain())
with patch.object(Service, "prop", new_callable=mock.PropertyMock, return_value="mocked prop") as pm:
    print(Service("n").prop, pm.call_count)
with patch.dict("os.environ", {"PYX_TEST_VAR": "1"}) as env:
    print(env["PYX_TEST_VAR"])
with patch.dict(here.__dict__, {"added_name": 5}):
    print(added_name)
attempt(lambda: added_name)
with patch.object(Service, "get", autospec=True) as g:
    s = Service("auto")
    g.side_effect = lambda self, k, default=None: (self.name, k, default)
    print(s.get("k"), s.get("k", default=1), g.call_args == call(s, "k", default=1))
    attempt(lambda: s.get())
with patch.object(Service, "get", wraps=None, side_effect=KeyError("boom")):
    attempt(lambda: Service("x").chain())
spec = create_autospec(Service)
inst = spec("name")
inst.get.return_value = 1
print(isinstance(inst, Service), inst.get("k"), inst.get.call_args, spec.call_args)
attempt(lambda: spec())
attempt(lambda: inst.get())
attempt(lambda: inst.nothing)
attempt(lambda: type(Mock(spec=Service).chain()).__name__)
f = create_autospec(helper, return_value="fn")
print(f(1), f(1, b=3, c=4), f.mock_calls)
attempt(lambda: f(1, 2, 3))
attempt(lambda: f.assert_called_once())
attempt(lambda: f.assert_any_call(9))
m = MagicMock(name="mm")
m.a.b(1).c = 5
m[1], m["k"]
m.__len__.return_value = 3
m.__iter__.return_value = iter("it")
print(m.a.b(2).c, len(m), list(m), bool(m), m == m, int(m), m.a.b.call_args_list, str(sentinel.thing), call(1, x=ANY) == call(1, x="whatever"))
wrapped = Mock(wraps=helper)
print(wrapped(1), wrapped(1, b=0), wrapped.call_args.kwargs, wrapped.call_args.args)
with patch.object(here, "aget") as am:
    am.return_value = "async mocked"
    print(type(am).__name__, asyncio.run(acall(3)), am.await_count, am.await_args)
with patch.object(Service, "aio", autospec=True) as ai:
    ai.return_value = "auto async"
    print(asyncio.run(Service("n").aio(1)))
print(asyncio.run(acall(1)), asyncio.run(Service("n").aio(1)))
p = patch.object(here, "helper", "started")
print(p.start(), helper, p.stop(), callable(helper))
