package prims

import "pyxc/codegen/ir"

// except* of try statements.
var (
	// StarSplit (exception or None, type; Outs match, rest).
	StarSplit = status("exceptstar", "star.split", "pyxc_star_split($0, $1, $outs)")
	// StarHandle (handler, exception): makes it the one being handled.
	StarHandle = row(ir.OpInfo{Name: "star.handle", C: "pyxc_star_handle(&$0, $1)", Effects: ir.Any, Units: []string{"exceptstar"}})
	// StarCollect (list): the current error is appended and cleared.
	StarCollect = status("exceptstar", "star.collect", "pyxc_star_collect")
	// StarResult (exception caught, list): what to raise in the end, or None.
	StarResult = newObj("exceptstar", "star.result", "pyxc_star_result")
	// StarRaise (exception): as it is.
	StarRaise = row(ir.OpInfo{Name: "star.raise", C: "pyxc_star_raise", Err: ir.ErrAlways, Effects: ir.Any, NoTrace: true, Units: []string{"exceptstar"}})
)
