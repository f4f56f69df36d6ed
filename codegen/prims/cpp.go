package prims

import "pyxc/codegen/ir"

// C++. Aux is the C++ text, a template as OpInfo.C is one.
var (
	// CppRef computes an address; nothing is called.
	CppRef = row(ir.OpInfo{Name: "cpp.ref", C: "$cpp", Effects: ir.Reads, NoGIL: true, Units: []string{"cppref"}})
	// CppGet is an expression that gives a C value and throws nothing that is caught.
	CppGet = row(ir.OpInfo{Name: "cpp.get", C: "$cpp", Effects: ir.Any, NoGIL: true, Calls: true, Units: []string{"cppref"}})
	// CppDo is a statement.
	CppDo = row(ir.OpInfo{Name: "cpp.do", C: "$cpp", Effects: ir.Any, NoGIL: true, Calls: true, Units: []string{"cppref"}})
	// CppTry (Aux handler, statement; Outs the result, if any): what it throws becomes a Python exception.
	CppTry = row(ir.OpInfo{Name: "cpp.try", C: "PYXC_CPP_CATCH($cpp)", Err: ir.ErrNeg, Effects: ir.Any, NoGIL: true, Calls: true, Units: []string{"cppexc", "cppref"}})
	// CppObj (Aux handler, expression) is the same for an expression that gives an object, or NULL with an error.
	CppObj = row(ir.OpInfo{Name: "cpp.obj", C: "PYXC_CPP_OBJ($cpp)", Err: ir.ErrNull, Effects: ir.Any, Calls: true, Units: []string{"cppexc", "cppref"}})
	// CppToObj (address; Aux the converter) makes a Python object of a C++ one.
	CppToObj = row(ir.OpInfo{Name: "cpp.to_obj", C: "pyxc_cpp_to<$aux>(*$0)", Err: ir.ErrNull, Effects: ir.Any, Units: []string{"cppconv"}})
	// CppFromObj (object, address; Aux the converter) assigns to a C++ object what a Python object comes to.
	CppFromObj = row(ir.OpInfo{Name: "cpp.from_obj", C: "pyxc_cpp_from<$aux>($0, *$1)", Err: ir.ErrNeg, Effects: ir.Any, Units: []string{"cppconv"}})
)
