import sys

tries = getattr(sys, "_fail_tries", 0) + 1
sys._fail_tries = tries
partial = "set before the failure"
sys._seen_while_failing = __name__ in sys.modules
if tries < 3:
    raise RuntimeError("try %d" % tries)
done = True
