package codegen

import (
	"pyxc/codegen/ir"
	"pyxc/codegen/passes"
)

// pipeline is the list of passes that every function goes through, in order.
func pipeline() []Pass {
	return []Pass{
		{"cleanup", passes.Cleanup},
		{"bound", passes.Bound},
		{"forward", passes.Forward},
		{"strings", passes.Strings},
		{"lists", passes.Lists},
		{"unbox", passes.Unbox},
		{"casts", passes.Casts},
		{"finally", passes.Finally},
		{"cleanup again", passes.Cleanup},
		{"gil", passes.GIL},
		{"yields", passes.Yields},
		{"errors", passes.Errors},
		{"refs", passes.Refs},
		{"slots", passes.Slots},
		{"lookups", passes.Lookups},
		{"switches", passes.Switches},
	}
}

// Pass is one step of lowering.
type Pass struct {
	Name string
	Run  func(*ir.Func)
}

// after says which passes must have run before which, and why; a test holds the list above to it.
var after = []struct{ First, Then, Why string }{
	{"bound", "finally", "a finally body is analysed once for each way in only while it is a Final"},
	{"bound", "forward", "it knows which parameters are borrowed"},
	{"forward", "unbox", "what only stands for a parameter needs no tag of its own"},
	{"unbox", "refs", "it makes and drops the objects of numbers"},
	{"unbox", "cleanup again", "it leaves branches that are never taken"},
	{"unbox", "casts", "it casts numbers, too"},
	{"casts", "cleanup again", "it leaves casts that nothing uses"},
	{"forward", "refs", "it needs no copies of what is borrowed for the whole call"},
	{"bound", "refs", "parameters that are never assigned are borrowed"},
	{"finally", "cleanup again", "what follows a final body that never ends is unreachable"},
	{"finally", "errors", "jumps and handlers are made by it"},
	{"finally", "gil", "regions must be crossed by the jumps that it makes"},
	{"gil", "errors", "a region is an error exit"},
	{"cleanup again", "yields", "yields that are never reached have no resume point"},
	{"cleanup again", "errors", "a Try that nothing fails in has no error exit"},
	{"errors", "refs", "error exits drop what is alive"},
	{"refs", "slots", "copies and drops are uses"},
	{"refs", "switches", "it knows no switch that holds more than jumps"},
	{"slots", "lookups", "it knows what is dropped between two operations"},
}
