package prims

import "pyxc/codegen/ir"

// Raising.
var (
	Raise    = raise("raise", "pyxc_raise")         // (exception, cause or NULL)
	RaiseOld = raise("raise.old", "pyxc_raise_old") // (type, value or NULL, traceback or NULL)
	ReRaise  = row(ir.OpInfo{Name: "raise.again", C: "pyxc_reraise($trace, $at)", Err: ir.ErrAlways, NoTrace: true, Effects: ir.Any, Units: []string{"raise"}})
	// RaiseText (exception type as a Sym or Lit; Aux the text).
	RaiseText = raise("raise.text", "PyErr_SetString($0, $saux)")
	// RaiseType is the same with an object message.
	RaiseType  = raise("raise.type", "PyErr_SetObject")
	AssertFail = raise("raise.assert", "pyxc_assert_fail") // (message or NULL)
	// RaiseUnraisable (Aux the function's name) prints the current error of a noexcept function.
	RaiseUnraisable = row(ir.OpInfo{Name: "raise.unraisable", C: "pyxc_unraisable($saux, 1)", Effects: ir.Any, Units: []string{"unraisable"}})
)

// Handlers. The first operand is a local of ir.RHandler.
var (
	// HandlerMatch (handler, type or tuple) tests the handled exception.
	HandlerMatch = status("handler", "handler.match", "pyxc_handler_match(&$0, $1)")
	// HandlerValue is the handled exception, borrowed from the handler.
	HandlerValue     = borrowObj("handler", "handler.value", "$0.value")
	HandlerType      = borrowObj("handler", "handler.type", "((PyObject *)Py_TYPE($0.value))")
	HandlerTraceback = readObj("handler", "handler.traceback", "pyxc_handler_traceback(&$0)") // None if there is none
	// HandlerReraise makes the handler's exception the error again, with its traceback.
	HandlerReraise = row(ir.OpInfo{Name: "handler.reraise", C: "pyxc_handler_reraise(&$0)", Err: ir.ErrAlways, NoTrace: true, Effects: ir.Any, Units: []string{"handler"}})
	// HandlerActive tells whether a handler holds an exception.
	HandlerActive = row(ir.OpInfo{Name: "handler.active", C: "($0.active)", Effects: ir.Reads, Units: []string{"handler"}})
)

// With statements.
var (
	// WithEnter (manager; Outs bound exit method): what __enter__ returns.
	WithEnter = newObj("with", "with.enter", "pyxc_with_enter")
	// WithLeave (manager): the bound exit method.
	WithLeave = newObj("with", "with.leave", "pyxc_with_leave")
	// WithExit (exit method, handler): calls it with the handled exception; its truth.
	WithExit     = status("with", "with.exit", "pyxc_with_exit($0, &$1)")
	WithExitNone = status("with", "with.exit_none", "pyxc_with_exit_none")
	// AWithEnter (manager; Outs bound __aexit__) and AWithExit (exit, handler),
	// AWithExitNone (exit) give awaitables.
	AWithEnter    = newObj("with", "awith.enter", "pyxc_awith_enter")
	AWithExit     = newObj("with", "awith.exit", "pyxc_awith_exit($0, &$1)")
	AWithExitNone = newObj("with", "awith.exit_none", "pyxc_awith_exit_none")
)
