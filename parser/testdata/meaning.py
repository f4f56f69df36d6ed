"""Reads pairs of paths; reports where CPython's trees of a pair differ."""
import ast
import sys
import warnings

warnings.simplefilter("ignore")


class Flat(ast.NodeTransformer):
    """a or (b or c) means what a or b or c means."""

    def visit_BoolOp(self, node):
        self.generic_visit(node)
        last = node.values[-1]
        if isinstance(last, ast.BoolOp) and type(last.op) is type(node.op):
            node.values[-1:] = last.values
        return node

    def visit_JoinedStr(self, node):
        self.generic_visit(node)
        values = []
        for v in node.values:
            if isinstance(v, ast.Constant) and values and isinstance(values[-1], ast.Constant):
                values[-1] = ast.Constant(values[-1].value + v.value)
            elif not (isinstance(v, ast.Constant) and v.value == ""):
                values.append(v)
        node.values = values
        return node

    def visit_Constant(self, node):
        node.kind = None  # u'' and '' make the same string
        return node


def tree(path):
    with open(path, "rb") as f:
        return ast.dump(Flat().visit(ast.parse(f.read())))


for line in sys.stdin:
    original, unparsed = line.rstrip("\n").split("\t")
    try:
        a, b = tree(original), tree(unparsed)
    except (SyntaxError, ValueError, RecursionError) as e:
        print(original, "unparsed:", e)
        continue
    if a != b:
        n = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
        print(original, "want", a[max(0, n - 60):n + 60], "got", b[max(0, n - 60):n + 60])
