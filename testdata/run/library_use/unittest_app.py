# unittest, doctest and mock over compiled classes and functions: fixtures, subtests, skips, expected failures, cleanups.
import asyncio
import doctest
import io
import sys
import unittest
from unittest import mock

events = []


def setUpModule():
    events.append("module setup")


class Account:
    """A bank account.

    >>> a = Account(10)
    >>> a.deposit(5)
    15
    >>> a.withdraw(100)
    Traceback (most recent call last):
        ...
    ValueError: not enough: 15 < 100
    >>> a.history
    [('deposit', 5)]
    """

    def __init__(self, balance=0, notify=None):
        self.balance, self.history, self.notify = balance, [], notify

    def deposit(self, amount):
        """
        >>> Account().deposit(-1)
        Traceback (most recent call last):
        ValueError: -1
        >>> Account().deposit(2)
        3
        """
        if amount < 0:
            raise ValueError(amount)
        return self._change("deposit", amount)

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"not enough: {self.balance} < {amount}")
        return self._change("withdraw", -amount)

    def _change(self, what, amount):
        self.balance += amount
        self.history.append((what, abs(amount)))
        if self.notify:
            self.notify(self, what)
        return self.balance


class Base(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        events.append("class setup " + cls.__name__)
        cls.addClassCleanup(events.append, "class cleanup " + cls.__name__)

    def setUp(self):
        self.account = Account(100)
        self.addCleanup(events.append, "cleanup " + self._testMethodName)

    def tearDown(self):
        events.append("teardown")


class TestAccount(Base):
    def test_deposit(self):
        self.assertEqual(self.account.deposit(1), 101)
        with self.assertRaises(ValueError) as caught:
            self.account.deposit(-5)
        self.assertEqual(caught.exception.args, (-5,))
        with self.assertRaisesRegex(ValueError, r"not enough: \d+"):
            self.account.withdraw(10 ** 6)

    def test_subtests(self):
        for n in range(4):
            with self.subTest(n=n):
                self.assertNotEqual(n, 2)

    def test_fails(self):
        self.assertEqual([1, 2, 3], [1, 5, 3], "lists differ")

    def test_errors(self):
        self.account.missing()

    @unittest.skip("not now")
    def test_skipped(self):
        self.fail()

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    @unittest.skipIf(sys.version_info > (2,), "skip if")
    def test_skip_if(self):
        pass

    def test_skip_inside(self):
        self.skipTest("inside")

    def test_asserts(self):
        self.assertDictEqual({"a": 1}, dict(a=1))
        self.assertCountEqual("aab", ["b", "a", "a"])
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertIn(1, {1})
        self.assertIsInstance(self.account, Account)
        self.assertIs(type(self).__mro__[1], Base)
        with self.assertLogs("x", "INFO") as logs:
            __import__("logging").getLogger("x").info("logged")
        self.assertEqual(logs.output, ["INFO:x:logged"])
        with self.assertWarns(UserWarning):
            __import__("warnings").warn("w")


class TestMock(Base):
    def test_callback(self):
        notify = mock.Mock(return_value=None)
        a = Account(5, notify)
        a.deposit(5)
        a.withdraw(1)
        self.assertEqual(notify.mock_calls, [mock.call(a, "deposit"), mock.call(a, "withdraw")])
        notify.assert_called_with(a, "withdraw")

    @mock.patch.object(Account, "_change", autospec=True, return_value="patched")
    def test_patch(self, change):
        self.assertEqual(self.account.deposit(3), "patched")
        change.assert_called_once_with(self.account, "deposit", 3)

    @mock.patch(f"{__name__}.abs", create=True, side_effect=lambda x: -1)
    def test_patch_builtin_name(self, patched):
        self.assertEqual(patched(5), -1)

    def test_spec(self):
        m = mock.create_autospec(Account)
        m(5).deposit.return_value = 9
        self.assertEqual(m(5).deposit(1), 9)
        with self.assertRaises(TypeError):
            m(5).deposit(1, 2, 3)
        with self.assertRaises(AttributeError):
            m(5).nothing
        p = mock.PropertyMock(return_value=7)
        with mock.patch.object(Account, "prop", p, create=True):
            self.assertEqual(Account().prop, 7)


class TestAsync(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.value = await asyncio.sleep(0, "set up")

    async def test_value(self):
        self.assertEqual(self.value, "set up")
        m = mock.AsyncMock(side_effect=[1, KeyError("k")])
        self.assertEqual(await m(), 1)
        with self.assertRaises(KeyError):
            await m()

    async def test_fails(self):
        await asyncio.sleep(0)
        self.fail("async")


class Result(unittest.TestResult):
    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err:
            events.append(("subtest", dict(subtest.params)))


loader = unittest.TestLoader()
module = sys.modules[__name__]
suite = unittest.TestSuite(loader.loadTestsFromTestCase(c) for c in (TestAccount, TestMock, TestAsync))
result = Result()
suite.run(result)
print(result.testsRun, sorted(t._testMethodName for t, _ in result.errors), sorted(getattr(t, "_testMethodName", "sub") for t, _ in result.failures), sorted(r for _, r in result.skipped), len(result.expectedFailures))
for t, text in sorted(result.failures + result.errors, key=lambda f: f[0].id()):
    print(t.id().split(" ")[0], "|", text.strip().splitlines()[-1])
print(events)
print(sorted(loader.getTestCaseNames(TestAccount)), TestAccount("test_fails").shortDescription(), TestMock("test_spec"))
out = io.StringIO()
finder = doctest.DocTestFinder()
runner = doctest.DocTestRunner(verbose=False)
for test in sorted(finder.find(Account, "Account", module=False, globs={"Account": Account}), key=lambda t: t.name):
    r = runner.run(test, out=out.write)
    print(test.name, r.failed, r.attempted)
print([line for line in out.getvalue().splitlines() if line.startswith(("Expected", "Got", "    "))])
