# Runs the tests of one module of test.* and writes what became of each, a JSON
# object a line, so that what was done is known should the process die.
# usage: runner.py REPORT TEST MODULE...
import json
import os
import sys
import sysconfig
import unittest


def describe(err):
    kind, value, _ = err
    try:
        text = str(value)
    except Exception:
        text = "?"
    return (kind.__name__ + ": " + text)[:2000]


class Result(unittest.TestResult):
    """Writes the status of each test when it ends; the worst of its subtests counts."""

    def __init__(self, out):
        super().__init__()
        self.out = out
        self.counts = {}

    def startTest(self, test):
        super().startTest(test)
        self.status, self.text = "ok", ""

    def set(self, status, text=""):
        if self.status in ("ok", "skip") or status == "error":
            self.status, self.text = status, text

    def note(self, name, status, text):
        n = self.counts[name] = self.counts.get(name, 0) + 1
        if n > 1:
            name = "%s #%d" % (name, n)
        self.out.write(json.dumps({"test": name, "status": status, "text": text}) + "\n")
        self.out.flush()

    def stopTest(self, test):
        super().stopTest(test)
        self.note(test.id(), self.status, self.text)

    def addError(self, test, err):
        if not isinstance(test, unittest.TestCase):  # setUpClass, setUpModule
            self.note(str(test), "error", describe(err))
            return
        self.set("error", describe(err))

    def addFailure(self, test, err):
        self.set("fail", describe(err))

    def addSubTest(self, test, subtest, err):
        if err is not None:
            kind = "fail" if issubclass(err[0], test.failureException) else "error"
            self.set(kind, describe(err))

    def addSkip(self, test, reason):
        if not isinstance(test, unittest.TestCase):
            self.note(str(test), "skip", reason)
            return
        self.set("skip", reason)

    def addExpectedFailure(self, test, err):
        self.set("xfail")

    def addUnexpectedSuccess(self, test):
        self.set("xpass")

    def addDuration(self, test, seconds):
        pass


def main():
    report, name, modules = sys.argv[1], sys.argv[2], sys.argv[3:]
    sys.argv[1:] = []
    del sys.path[0]  # where this file lies
    library = sysconfig.get_path("stdlib")
    from test import support
    support.use_resources = []  # neither network nor minutes
    support.verbose = 0
    with open(report, "w", encoding="utf-8") as out:
        for module in modules:
            try:
                found = __import__(module, fromlist=["*"])
                where = getattr(found, "__file__", None) or "built-in"
                own = os.path.join(library, *module.split("."))
                if hasattr(found, "__path__") and own not in found.__path__:
                    found.__path__.append(own)  # the package's tests are there
            except ImportError as error:
                where = "ImportError: %s" % error
            out.write(json.dumps({"module": module, "file": where}) + "\n")
        out.flush()
        result = Result(out)
        try:
            suite = unittest.defaultTestLoader.loadTestsFromName("test." + name)
        except unittest.SkipTest as skipped:
            result.note("test." + name, "skip", str(skipped))
        else:
            suite.run(result)
        out.write(json.dumps({"end": True}) + "\n")


main()
