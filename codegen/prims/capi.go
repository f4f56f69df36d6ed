package prims

// What modules share at the C level.
var (
	// CapiExport (name, C type, pointer): enters a function or variable in __pyx_capi__.
	CapiExport = status("capi", "capi.export", "pyxc_capi_export(&pyxc_m, $0, $1, (void *)$2)")
	// CapiImport (module, name, C type, "function" or "variable", pointer variable).
	CapiImport = status("capi", "capi.import", "pyxc_capi_import($0, $1, $2, $3, (void **)&$4)")
)
