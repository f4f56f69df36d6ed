# Import hooks: finders on sys.meta_path, loaders with source, path hooks, lazy loaders, specs by hand.
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import sys
import types

SOURCES = {
    "virtual": "import virtual.sub as s\nvalue = 'package'\ndef get(): return value, s.value, __name__, __package__",
    "virtual.sub": "from . import other\nvalue = 'sub'",
    "virtual.other": "value = 'other ' + __spec__.origin",
    "virtual_bad": "good = 1\nraise ValueError('in virtual_bad')",
    "virtual_syntax": "def (",
    "virtual_slow": "import sys\nsys.slow_loaded = True\nvalue = 'slow'",
}
log = []


class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.partition(".")[0].startswith("virtual"):
            log.append(("find", name, list(path) if path is not None else None))
        if name in SOURCES:
            return importlib.util.spec_from_loader(name, Loader(), origin="origin of " + name, is_package=name == "virtual")
        return None


class Loader(importlib.abc.Loader):
    def create_module(self, spec):
        log.append(("create", spec.name))
        return None

    def exec_module(self, module):
        log.append(("exec", module.__name__))
        exec(compile(SOURCES[module.__name__], module.__spec__.origin, "exec"), module.__dict__)


class OwnModule(types.ModuleType):
    def __getattr__(self, name):
        return "own " + name


class OwnLoader(Loader):
    def create_module(self, spec):
        return OwnModule(spec.name)

    def exec_module(self, module):
        module.loaded_by = type(self).__name__


sys.meta_path.insert(0, Finder())
try:
    import virtual

    print(virtual.get(), virtual.s.other.value, virtual.__spec__.origin, virtual.__path__, virtual.__file__ if hasattr(virtual, "__file__") else "no file")
    from virtual import sub, other as renamed

    print(sub is virtual.s, renamed.value, sys.modules["virtual.sub"] is sub)
    print(*log, sep="\n")
    log.clear()
    for attempt in range(2):
        try:
            import virtual_bad
        except ValueError as e:
            print(e, "virtual_bad" in sys.modules, e.__traceback__.tb_frame.f_code.co_name)
    try:
        import virtual_syntax
    except SyntaxError as e:
        print(type(e).__name__, e.filename, e.lineno)
    try:
        import virtual.missing
    except ImportError as e:
        print(type(e).__name__, e, e.name)
    try:
        import virtual_missing.sub
    except ImportError as e:
        print(type(e).__name__, e, e.name)
    print(*log, sep="\n")
    spec = importlib.util.spec_from_loader("owned", OwnLoader())
    owned = importlib.util.module_from_spec(spec)
    print(type(owned).__name__, owned.anything, "owned" in sys.modules)
    spec.loader.exec_module(owned)
    print(owned.loaded_by)
    spec = importlib.util.find_spec("virtual_slow")
    spec.loader = importlib.util.LazyLoader(spec.loader)
    lazy = importlib.util.module_from_spec(spec)
    sys.modules["virtual_slow"] = lazy
    spec.loader.exec_module(lazy)
    print(hasattr(sys, "slow_loaded"), type(lazy).__name__)
    import virtual_slow

    print(virtual_slow.value, hasattr(sys, "slow_loaded"), type(virtual_slow).__name__)
finally:
    del sys.meta_path[0]


class PathFinder:
    def __init__(self, path):
        if not path.startswith("virtual://"):
            raise ImportError("not virtual")
        self.path = path

    def find_spec(self, name, target=None):
        if name == "on_virtual_path":
            return importlib.machinery.ModuleSpec(name, Simple(self.path), origin=self.path + name)
        return None


class Simple:
    def __init__(self, path):
        self.path = path

    def create_module(self, spec):
        pass

    def exec_module(self, module):
        module.found_at = self.path


sys.path_hooks.insert(0, PathFinder)
sys.path.append("virtual://here")
importlib.invalidate_caches()
import on_virtual_path

print(on_virtual_path.found_at, on_virtual_path.__spec__.origin)
sys.path.remove("virtual://here")
del sys.path_hooks[0]
sys.path_importer_cache.pop("virtual://here")
del sys.modules["on_virtual_path"]
try:
    import on_virtual_path
except ModuleNotFoundError as e:
    print(e)
print(on_virtual_path.found_at)
import _pack.part as compiled

spec = importlib.util.find_spec("_pack.part")
print(spec.name, spec.parent, spec.loader.name, spec.loader.is_package("_pack.part"), compiled.__spec__.name)
print(importlib.import_module(".part", "_pack") is compiled, importlib.import_module("_pack.part") is compiled, importlib.__import__("_pack.part").__name__)
for args in ((".part",), ("..part", "_pack"), ("", "_pack")):
    try:
        importlib.import_module(*args)
    except (TypeError, ImportError, ValueError) as e:
        print(type(e).__name__, e)
import pkgutil

print(sorted((i.name, i.ispkg) for i in pkgutil.iter_modules(sys.modules["_pack"].__path__)))
print(sorted(i.name for i in pkgutil.walk_packages(sys.modules["_pack"].__path__, "_pack.")))
print(pkgutil.resolve_name("_pack.part:visible"), pkgutil.resolve_name("_pack.part").__name__)
