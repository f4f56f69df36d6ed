package ir

// Num says what an operation computes where its operands are exact Python
// ints and floats: with those, it does nothing else. The unbox pass has the
// rules of each.
type Num uint8

// The kinds of numeric operations. Operators take one or two numbers and give
// a number; tests give a C int.
const (
	NotNum Num = iota
	NumAdd
	NumSub
	NumMul
	NumDiv
	NumFloorDiv
	NumMod
	NumPow
	NumLShift
	NumRShift
	NumAnd
	NumOr
	NumXor
	NumNeg
	NumPos
	NumInvert
	NumAbs
	NumLt // the tests, in the order of CPython's Py_LT
	NumLe
	NumEq
	NumNe
	NumGt
	NumGe
	NumTruth
	NumNot
	NumFromInt   // makes an int of a C integer that fits in 64 bits with a sign
	NumFromWide  // makes an int of an unsigned C integer of 64 bits
	NumFromFloat // makes a float of a C double
	NumAsInt     // the C integer of an object
	NumAsFloat   // the C floating point number of an object
	NumGetItem   // (container, key)
	NumSetItem   // (container, key, value)
	NumRangeIter // (lo or NULL, hi, step or NULL, state)
	NumRangeNext // (iterator or None, state)
	NumIs        // identity of two objects
	NumIsNone    // identity with None, or its negation
)

// IsOperator reports whether the operation gives a number.
func (n Num) IsOperator() bool { return n >= NumAdd && n <= NumAbs }

// IsTest reports whether the operation gives a C truth value.
func (n Num) IsTest() bool { return n >= NumLt && n <= NumNot }

// IsCompare reports whether the operation compares two operands.
func (n Num) IsCompare() bool { return n >= NumLt && n <= NumGe }
