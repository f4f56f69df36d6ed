# Runs the unittest tests of one module and writes down how each ended, one
# JSON object a line, in the order they run.
# usage: runner.py NAME REPORT DIR [DONE...]
# DIR, if not empty, holds the compiled module and stands first on the path of
# the package. DONE files list tests, one a line, that are not run again.
import doctest
import faulthandler
import importlib
import json
import sys
import traceback
import unittest


class Report:
    def __init__(self, path):
        self.file = open(path, "a", encoding="utf-8")

    def write(self, **record):
        self.file.write(json.dumps(record) + "\n")
        self.file.flush()


class Result(unittest.TestResult):
    # What a test did first decides: an error in tearDown does not hide a failure.
    def __init__(self, report):
        super().__init__()
        self.report = report
        self.name = None

    def startTest(self, test):
        super().startTest(test)
        self.name = test.libtest_name
        self.status = None
        self.report.write(start=self.name)

    def note(self, status, text=""):
        if self.name is not None and self.status is None:
            self.status = (status, text)

    def stopTest(self, test):
        super().stopTest(test)
        status, text = self.status or ("fail", "ended without a result")
        self.report.write(end=self.name, status=status, text=text)
        self.name = None

    def failed(self, test, err):
        text = "".join(traceback.format_exception(*err))
        if self.name is None:
            # A fixture of a class or module: its tests do not run.
            self.report.write(fixture=str(test), text=text)
        self.note("fail", text)

    def addSuccess(self, test):
        self.note("pass")

    def addError(self, test, err):
        self.failed(test, err)

    def addFailure(self, test, err):
        self.failed(test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            if issubclass(err[0], unittest.SkipTest):
                return
            self.failed(subtest, err)

    def addSkip(self, test, reason):
        if getattr(test, "libtest_name", None) is not None and self.name is None:
            # Skipped by a fixture, without startTest.
            self.report.write(end=test.libtest_name, status="skip", text=reason)
        self.note("skip", reason)

    def addExpectedFailure(self, test, err):
        self.note("pass", "as expected")

    def addUnexpectedSuccess(self, test):
        self.note("fail", "succeeded unexpectedly")


def flatten(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from flatten(test)
        else:
            yield test


def name_of(test, module):
    name = test.id()
    if name.startswith(module + "."):
        name = name[len(module) + 1:]
    return name


def find_doctests(name):
    # DocTestSuite() looks for its caller's frame, which compiled code has not.
    normalize = doctest._normalize_module

    def of_this(module, *args, **kwds):
        return sys.modules[name] if module is None else normalize(module, *args, **kwds)

    doctest._normalize_module = of_this


def main():
    name, path, directory = sys.argv[1:4]
    done = set()
    for listed in sys.argv[4:]:
        with open(listed, encoding="utf-8") as f:
            done.update(f.read().splitlines())
    del sys.argv[1:]
    faulthandler.enable()
    find_doctests(name)
    report = Report(path)
    import test
    if directory:
        test.__path__.insert(0, directory)
    try:
        module = importlib.import_module(name)
        suite = unittest.defaultTestLoader.loadTestsFromModule(module)
    except unittest.SkipTest as skip:
        report.write(skipped=str(skip))
        return
    except BaseException:
        report.write(broken=traceback.format_exc())
        return
    if directory and not module.__spec__.origin.startswith(directory):
        report.write(broken="%s came from %s" % (name, module.__spec__.origin))
        return
    seen, chosen = {}, unittest.TestSuite()
    for test in flatten(suite):
        short = name_of(test, name)
        seen[short] = seen.get(short, 0) + 1
        if seen[short] > 1:
            short += "#%d" % seen[short]
        test.libtest_name = short
        if short not in done:
            chosen.addTest(test)
    chosen(Result(report))
    report.write(finished=True)
    report.file.close()


main()
