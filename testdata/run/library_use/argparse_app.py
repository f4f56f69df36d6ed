# A command line tool with argparse: subcommands, custom actions and types, groups, errors, help texts, defaults from callables.
import argparse
import contextlib
import io
import pathlib


class Append(argparse.Action):
    def __init__(self, option_strings, dest, nargs=None, **kw):
        if nargs == 0:
            raise ValueError("nargs 0 not allowed")
        super().__init__(option_strings, dest, nargs=nargs, **kw)

    def __call__(self, parser, namespace, values, option_string=None):
        items = getattr(namespace, self.dest, None) or {}
        key, _, value = values.partition("=")
        if not value:
            parser.error(f"{option_string}: no value in {values!r}")
        setattr(namespace, self.dest, {**items, key: value})


class Parser(argparse.ArgumentParser):
    def error(self, message):
        raise SystemExit(f"{self.prog}: {message}")

    def convert_arg_line_to_args(self, line):
        return line.split()


def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{n} is not positive")
    return n


def size(text):
    units = {"k": 1 << 10, "m": 1 << 20}
    return int(text[:-1]) * units[text[-1]] if text[-1:] in units else int(text)


def cmd_add(args):
    return "add", args.items, args.count


def cmd_remove(args):
    return "remove", args.force, args.path


def build():
    p = Parser(prog="tool", description="A tool.", epilog="The end.", formatter_class=argparse.RawDescriptionHelpFormatter, fromfile_prefix_chars="@")
    p.add_argument("-v", "--verbose", action="count", default=0, help="more output")
    p.add_argument("-D", "--define", action=Append, metavar="K=V", default=None)
    p.add_argument("--size", type=size, default="2k", help="a size (default: %(default)s)")
    p.add_argument("--version", action="version", version="%(prog)s 1.2")
    level = p.add_mutually_exclusive_group()
    level.add_argument("--quiet", action="store_const", const="quiet", dest="level")
    level.add_argument("--loud", action="store_const", const="loud", dest="level")
    sub = p.add_subparsers(dest="command", required=True, parser_class=Parser, metavar="COMMAND")
    add = sub.add_parser("add", help="add items")
    add.add_argument("items", nargs="+", choices=["a", "b", "c"])
    add.add_argument("-n", "--count", type=positive, default=1)
    add.set_defaults(run=cmd_add)
    remove = sub.add_parser("remove", aliases=["rm"], help="remove")
    remove.add_argument("path", type=pathlib.PurePosixPath)
    remove.add_argument("--force", action="store_true")
    remove.set_defaults(run=lambda args: cmd_remove(args))
    return p


def run(*argv):
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            args = build().parse_args(argv)
        return args.run(args), args.verbose, args.define, args.size, args.level
    except SystemExit as e:
        text = str(e.code).replace("'", "")
        return "exit", text.split("(choose")[0].strip(), out.getvalue().splitlines()[:1]


for argv in (["add", "a", "b"], ["-vv", "-v", "add", "a", "-n", "3"], ["-D", "x=1", "--define=y=2", "rm", "--force", "p/q"], ["--size", "3m", "--loud", "remove", "x"], ["--size=5", "add", "c"],
             ["add", "z"], ["add"], [], ["--loud", "--quiet", "add", "a"], ["add", "a", "-n", "0"], ["add", "a", "-n", "x"], ["-D", "novalue", "add", "a"], ["--size", "q", "add", "a"], ["--unknown", "add", "a"],
             ["add", "a", "extra"], ["--version"], ["--verb", "add", "a"], ["--", "add", "a"]):
    print(argv, "->", run(*argv))
print(build().format_usage().split())
ns = argparse.Namespace(x=1)
p = argparse.ArgumentParser(add_help=False)
p.add_argument("--flag", action="store_true")
p.add_argument("rest", nargs="*")
print(p.parse_known_args(["--flag", "--other", "a", "b"], namespace=ns), ns == argparse.Namespace(x=1, flag=True, rest=["a", "b"]), "x" in ns, vars(ns)["flag"])
parent = argparse.ArgumentParser(parents=[p], argument_default=argparse.SUPPRESS)
parent.add_argument("--opt", type=lambda s: s.upper())
print(parent.parse_args(["--opt", "text"]), parent.parse_args([]))
p = argparse.ArgumentParser(prog="types", prefix_chars="+-", exit_on_error=False)
p.add_argument("+x", type=float, dest="ex")
p.add_argument("--nums", type=int, nargs=2, action="append")
p.add_argument("-o", nargs="?", const="const", default="default")
p.add_argument("--flag", dest="renamed", action=argparse.BooleanOptionalAction, default=None)
print(p.parse_args(["+x", "1.5", "--nums", "1", "2", "--nums", "3", "4", "-o", "--no-flag"]), p.parse_args(["-o", "v", "--flag"]))
try:
    p.parse_args(["+x", "bad"])
except argparse.ArgumentError as e:
    print(e, e.argument_name)
for bad in (lambda: p.add_argument("--nums"), lambda: p.add_argument("pos", required=True), lambda: p.add_argument("-z", action="nothing"), lambda: p.add_argument("-z", type="text"),
            lambda: p.add_argument("-z", action=Append, nargs=0)):
    try:
        bad()
    except (argparse.ArgumentError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
