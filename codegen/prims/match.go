package prims

import "pyxc/codegen/ir"

// Patterns of match statements.
var (
	// MatchSequence and MatchMapping (object): whether it counts as one for patterns.
	MatchSequence = status("match", "match.sequence", "pyxc_match_sequence")
	MatchMapping  = status("match", "match.mapping", "pyxc_match_mapping")
	// MatchKeys (mapping, tuple of keys): the tuple of their values, None if one is missing.
	MatchKeys = newObj("match", "match.keys", "pyxc_match_keys")
	// MatchRest (mapping, tuple of keys): a dict of the other items.
	MatchRest = newObj("match", "match.rest", "pyxc_match_rest")
	// MatchClass (subject, class, number of positional patterns, tuple of keywords):
	// the tuple of the attributes, None if the subject does not match.
	MatchClass = newObj("match", "match.class", "pyxc_match_class")
)

// Errors outside a handler region.
var (
	// ErrorIs (Aux an exception type in C): clears the current error and gives 1 if
	// it is of the type, else gives 0.
	ErrorIs = row(ir.OpInfo{Name: "error.is", C: "(PyErr_ExceptionMatches($aux) ? (PyErr_Clear(), 1) : 0)", Effects: ir.Writes})
	// Propagate lets the current error go on.
	Propagate = row(ir.OpInfo{Name: "error.propagate", C: "(void)0", Err: ir.ErrAlways, Effects: ir.Writes})
)
