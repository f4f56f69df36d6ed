import json, sys, sysconfig
# Old and other Pythons run this too, to be told apart; keep it plain.
var = sysconfig.get_config_var
paths = sysconfig.get_paths()
include = []
for name in ("include", "platinclude"):
    if paths.get(name) and paths[name] not in include:
        include.append(paths[name])
sites = []
try:
    import site
    sites = list(site.getsitepackages())
    if site.ENABLE_USER_SITE:
        sites.append(site.getusersitepackages())
except Exception:
    pass
v = sys.version_info
level = {"alpha": "a", "beta": "b", "candidate": "rc"}.get(v[3], "")
release = ".".join(str(n) for n in v[:3]) + (level + str(v[4]) if level else "")
implementation = getattr(getattr(sys, "implementation", None), "name", "")
print(json.dumps({
    "Executable": sys.executable,
    "Implementation": implementation or "cpython",
    "Version": list(v[:3]),
    "Release": release,
    "ExtSuffix": var("EXT_SUFFIX") or "",
    "ABI": var("SOABI") or "",
    "Include": include,
    "CC": var("CC") or "",
    "CXX": var("CXX") or "",
    "CFlags": var("CFLAGS") or "",
    "SharedLibrary": var("LDSHARED") or "",
    "Platform": sysconfig.get_platform(),
    "FreeThreaded": bool(var("Py_GIL_DISABLED")),
    "Debug": bool(var("Py_DEBUG")),
    "SysPath": [p for p in sys.path[1:] if p],
    "SiteDirs": sites,
}))
