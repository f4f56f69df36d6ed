package prims

import "pyxc/codegen/ir"

// What modules share at the C level.
var (
	// CapiExport (name, C type, pointer): enters a function or variable in __pyx_capi__.
	CapiExport = status("capi", "capi.export", "pyxc_capi_export(&pyxc_m, $0, $1, (void *)$2)")
	// CapiImport (module, name, C type, "function" or "variable", pointer variable).
	CapiImport = status("capi", "capi.import", "pyxc_capi_import($0, $1, $2, $3, (void **)&$4)")
)

// Calls of C++ functions that may throw: (function, arguments...). Only in C++.
var (
	CCallCpp     = row(ir.OpInfo{Name: "c.call_cpp", C: "PYXC_CPP_TRY($out, $0($rest))", Effects: ir.Any, NoGIL: true, Calls: true, Units: []string{"cppexc"}})
	CCallCppVoid = row(ir.OpInfo{Name: "c.call_cpp_void", C: "PYXC_CPP_TRY_VOID($0($rest))", Effects: ir.Any, NoGIL: true, Calls: true, Units: []string{"cppexc"}})
)
