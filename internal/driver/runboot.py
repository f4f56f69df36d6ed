# Runs a compiled program in place of this text, as the interpreter would run
# its source. It gets the extension module, the module's name in it, the
# program's file, sys.argv[0], sys.path[0], how it was named ("file", "dir" or
# "module") and the program's arguments.
def boot():
    import _imp
    import sys
    external = sys.modules["_frozen_importlib_external"]
    extension, name, file, argv0, path0, kind = sys.argv[1:7]
    sys.argv[:] = [argv0] + sys.argv[7:]
    if not getattr(sys.flags, "safe_path", False):
        sys.path[0] = path0
    elif kind == "dir":
        sys.path.insert(0, path0)
    if hasattr(sys, "orig_argv"):
        words = ["-m", name.removesuffix(".__main__")] if kind == "module" else [argv0]
        sys.orig_argv[:] = [sys.orig_argv[0]] + words + sys.argv[1:]
    spec, package, cached = None, None, None
    if kind == "module":
        import importlib.util
        spec = importlib.util.find_spec(name)
        package = name.rpartition(".")[0]
    elif kind == "dir":
        spec = external.spec_from_file_location("__main__", file)
        package = ""
    if spec is None:
        loader = external.SourceFileLoader("__main__", file)
    else:
        loader, cached = spec.loader, spec.cached
    found = sys.modules["_frozen_importlib"].ModuleSpec(name, None, origin=extension)
    module = _imp.create_dynamic(found)
    vars(module).update(__name__="__main__", __file__=file, __loader__=loader, __spec__=spec,
                        __package__=package, __cached__=cached)
    if sys.version_info < (3, 14):
        vars(module)["__annotations__"] = {}
    sys.modules["__main__"] = module
    try:
        _imp.exec_dynamic(module)
    except SystemExit:
        raise
    except BaseException:
        hook, own = sys.excepthook, globals()

        # The program's frames only: hides that this text called it.
        def shown(kind, value, tb):
            sys.excepthook = hook
            while tb is not None and tb.tb_frame.f_globals is own:
                tb = tb.tb_next
            sys.last_traceback = tb
            hook(kind, value.with_traceback(tb), tb)

        sys.excepthook = shown
        raise


boot()
