// Package ir is the structured intermediate representation: a tree of typed
// operations with explicit effects. It knows nothing of reference counts until
// the refs pass has run, and nothing of error branches until the errors pass
// has run. See docs/architecture.md.
package ir

import "pyxc/internal/source"

// Level says how far a function has been lowered.
type Level uint8

// The levels, in order. Verify knows what each may hold.
const (
	Built       Level = iota // from irbuild: Try with Final, no Drop, no Exit
	Specialised              // ops chosen by what is known of their operands
	Lowered                  // no Final: finally bodies are blocks with an exit code
	Owned                    // Copy, Drop and moves are explicit; every failing Op has its Exit
)

// RepKind tells representations apart.
type RepKind uint8

// The kinds of representation.
const (
	Void    RepKind = iota
	Obj             // PyObject *, reference counted
	Int             // C integer or enum, bint included
	Float           // C floating point
	Complex         // pyxc complex struct or C complex
	Ptr             // C data pointer
	FuncPtr         // C function pointer
	Struct          // C struct or union held by value
	Array           // C array; only locals and globals have it, values decay to Ptr
	Opaque          // runtime struct such as pyxc_handler: a local whose address is passed around
)

// Rep is the representation of a value in C.
type Rep struct {
	Kind   RepKind
	C      string // spelling of Int, Float, Complex, Struct and Opaque; of a Ptr, a header's name for it
	Bits   int    // Int: width, 0 if only the C compiler knows
	Signed bool   // Int
	Const  bool   // pointee qualifiers live on Elem
	Elem   *Rep   // Ptr, Array
	Ref    bool   // Ptr: a C++ reference, of parameters only
	Class  bool   // Opaque: a C++ class, which initialises itself
	Len    string // Array: C text of the length
	Params []*Rep // FuncPtr
	Result *Rep   // FuncPtr
	Vararg bool   // FuncPtr
}

// Managed reports whether values of the representation are owned and must be dropped.
func (r *Rep) Managed() bool { return r != nil && r.Kind == Obj }

// Representations that everything needs.
var (
	RVoid   = &Rep{Kind: Void, C: "void"}
	RObj    = &Rep{Kind: Obj, C: "PyObject *"}
	RBint   = &Rep{Kind: Int, C: "int", Bits: 32, Signed: true}
	RInt    = RBint
	RLong   = &Rep{Kind: Int, C: "long", Bits: 64, Signed: true}
	RSsize  = &Rep{Kind: Int, C: "Py_ssize_t", Bits: 64, Signed: true}
	RSize   = &Rep{Kind: Int, C: "size_t", Bits: 64}
	RInt64  = &Rep{Kind: Int, C: "int64_t", Bits: 64, Signed: true}
	RUInt64 = &Rep{Kind: Int, C: "uint64_t", Bits: 64}
	RUCS4   = &Rep{Kind: Int, C: "Py_UCS4", Bits: 32}
	RDouble = &Rep{Kind: Float, C: "double", Bits: 64}
	RChar   = &Rep{Kind: Int, C: "char", Bits: 8, Signed: true}
	RCharP  = &Rep{Kind: Ptr, Elem: RChar}
	RVoidP  = &Rep{Kind: Ptr, Elem: RVoid}
	// RHandler holds the exception that a handler is handling and the one it displaced.
	RHandler = &Rep{Kind: Opaque, C: "pyxc_handler"}
)

// Value is an operand.
type Value interface{ RepOf() *Rep }

type (
	// Temp is defined once and used in the block that defines it or in blocks
	// nested in that one, after the definition.
	Temp struct {
		ID  int
		Rep *Rep
		// Nullable: a managed temp that may be NULL without an error (end of an iteration).
		Nullable bool
		// Fact is what is known of an object value.
		Fact Fact
		// Slot is the C variable that holds it, nil where the value is written
		// into the expression that uses it; set by the slots pass.
		Slot *Slot
		// Owned: holds a reference of its own; set by the refs pass.
		Owned bool
	}

	// Slot is a C variable shared by temps that are never alive together.
	Slot struct {
		ID    int
		Rep   *Rep
		Init  bool // zero at entry
		Frame bool // kept in the generator's frame
	}

	// Local is a variable of the function: assigned any number of times.
	Local struct {
		Name   string // C name, unique in the function
		PyName string // name in the source, for messages; "" for the compiler's own
		Rep    *Rep
		Param  bool
		// Addressed: its address is taken; it lives in memory.
		Addressed bool
		// Borrowed: a managed parameter that is never assigned: the caller keeps it alive.
		Borrowed bool
		// Frame: kept in the generator's frame, because it lives across a yield.
		Frame bool
		Fact  Fact
		// Set by slots: Init: zero at entry; End: what it holds when the
		// function ends; Ends: it must be dropped then.
		Init, Ends bool
		End        OldState
	}

	// Lit is a C constant expression: "5", "NULL", "1.5".
	Lit struct {
		Rep  *Rep
		Text string
	}

	// PyConst is an immortal constant object of the module; reading it borrows. Pooled by the Module.
	PyConst struct {
		Kind  ConstKind
		Text  string     // value: UTF-8/WTF-8 of a Str, raw Bytes, digits of an Int, C text of a Float, C symbol of a Builtin
		Imag  string     // Complex: Text is the real part
		Items []*PyConst // Tuple, FrozenSet
		Index int        // in the module's table, set by the Module
		// Since313 is a Str's value from Python 3.13 on, if it differs (docstrings).
		Since313 string
		Intern   bool // Str: identifier-like, to be interned
	}

	// Sym is a C symbol of the module or of a header: a function, a variable, an enum constant.
	Sym struct {
		Rep  *Rep
		Name string
	}

	// CStr is a C string literal with these bytes.
	CStr struct{ Bytes string }
)

// Fact is static knowledge about an object value, for the specialiser.
type Fact struct {
	Class   string // builtin class name, "" if unknown
	NotNone bool
}

// ConstKind tells constants apart.
type ConstKind uint8

// The kinds of constant objects.
const (
	KStr ConstKind = iota
	KBytes
	KInt
	KFloat
	KComplex
	KTuple
	KFrozenSet
	KSingleton // Text is a C expression that is valid for ever: "Py_None", "Py_True", "Py_Ellipsis"
)

// RepOf implements Value.
func (t *Temp) RepOf() *Rep { return t.Rep }

// RepOf implements Value.
func (l *Local) RepOf() *Rep { return l.Rep }

// RepOf implements Value.
func (l *Lit) RepOf() *Rep { return l.Rep }

// RepOf implements Value.
func (*PyConst) RepOf() *Rep { return RObj }

// RepOf implements Value.
func (s *Sym) RepOf() *Rep { return s.Rep }

// RepOf implements Value.
func (*CStr) RepOf() *Rep { return RCharP }

// ---- Operations

// ErrKind says how an operation reports failure.
type ErrKind uint8

// The failure conventions of operations.
const (
	ErrNever        ErrKind = iota
	ErrNull                 // the result is NULL
	ErrNeg                  // the result (or, without Out, the C return value) is negative
	ErrMinusOne             // the result is (T)-1 and PyErr_Occurred()
	ErrSentinel             // the result is Sentinel and PyErr_Occurred()
	ErrSentinelOnly         // the result is Sentinel
	ErrOccurred             // ask PyErr_Occurred() after every call
	ErrNullOccurred         // the result is NULL and PyErr_Occurred(); plain NULL is a result
	ErrZero                 // the C return value is 0 (false)
	ErrAlways               // always fails: control does not continue
)

// Effects says what an operation may do, for reordering and borrowing.
type Effects uint8

// The effects, from harmless to anything.
const (
	Pure   Effects = iota // depends on its operands only: may be folded into its use, repeated or dropped
	Reads                 // reads memory
	Writes                // writes C memory, runs no Python code
	Any                   // may run arbitrary Python code
)

// Own says who owns a managed result.
type Own uint8

// The ownership of results.
const (
	New      Own = iota // the caller owns it
	Borrowed            // it is owned elsewhere; the refs pass copies it unless it proves that safe
)

// OpInfo states the facts of one primitive. Rows live in codegen/prims.
type OpInfo struct {
	Name string // "obj.add": unique, used by Print and Read
	// C is a function name, called as C(args..., &outs...), or a template with
	// $0 $1 ... (operands), $* (all, comma separated), $rest (all but the first), $aux (Op.Aux),
	// $saux (Op.Aux as a C string literal), $outs (addresses of Op.Outs, comma separated),
	// $trace (the function's traceback record, or NULL), $line (of the operation), $at (its place as in tracebacks),
	// $out (C type of the result), $n (number of variadic operands), $va (pointer to an
	// array of them, with one spare element before it).
	C         string
	Fixed     int // with Variadic: the number of operands before the variadic ones
	Variadic  bool
	Result    Own
	Steals    uint64 // bit i: takes over operand i, even when it fails
	StealsVar bool   // takes over the variadic operands, even when it fails
	Err       ErrKind
	Sentinel  string // C text, with ErrSentinel and ErrSentinelOnly
	Effects   Effects
	NoGIL     bool // may be called without the GIL
	NoTrace   bool // its error has this function in its traceback already: reraising
	// KeepsPlace: its error is shown where the one was that led to it.
	KeepsPlace bool
	Bound      bool // does nothing but fail where operand 0, a local, is unbound
	Calls      bool // may run the body of a compiled function without counting it as recursion
	// EntersHandler: makes the error that is set the handled one, as a Handling region does.
	EntersHandler bool
	// Num is what it computes with exact ints and floats.
	Num   Num
	Units []string // units of cruntime that it needs
}

// ErrConv overrides an OpInfo's Err, for calls of C functions.
type ErrConv struct {
	Kind     ErrKind
	Sentinel string // C text
}

type (
	// Stmt is a node of the tree.
	Stmt interface{ stmt() }

	// Op computes Out (and Outs, by address) from Args.
	Op struct {
		Info *OpInfo
		Args []Value
		Out  *Temp
		Outs []*Temp
		Aux  string
		Conv *ErrConv // nil: Info.Err
		Span source.Span
		// Part is where in Span the part ends that may fail by itself: the name of a method that is looked up and called.
		Part  source.Pos
		Older *Older
		Exit  *Label // where failure goes; set by the errors pass
		// Set by refs: Release are temps dropped after the call, before its
		// failure is tested; Keep: the borrowed result is copied at once.
		Release []*Temp
		Keep    bool
		// Clear are temps given away or released whose slots must be NULL from here; set by slots.
		Clear []*Temp
	}

	// Set assigns to a local, dropping what it held.
	Set struct {
		Dst  *Local
		Src  Value
		Span source.Span
		Move bool // set by refs: Src gives its reference away
		// Set by slots: what Dst held, and whether the slot of a moved Src must be NULL from here.
		Old   OldState
		Clear bool
	}

	// Unset makes a managed local unbound ("del x"), dropping what it held.
	Unset struct {
		Dst  *Local
		Span source.Span
		Old  OldState
	}

	// Block is a sequence. Leave{Target: Label} jumps behind it.
	Block struct {
		Label *Label // nil unless something leaves it
		List  []Stmt
	}

	// If tests a C truth value.
	If struct {
		Cond   Value
		Then   *Block
		Else   *Block // may be nil
		Span   source.Span
		Likely int8 // 1 likely, -1 unlikely
	}

	// Loop repeats Body for ever; Leave of Label ends it, Next of Label starts the next round.
	Loop struct {
		Label *Label
		Body  *Block
		Span  source.Span
	}

	// ForRange is a canonical C for loop over an integer local. Lo, Hi, Step
	// are evaluated before it; Step is a non-zero literal, or a value known to
	// have the sign of Down. The local's final value follows C, not Python:
	// irbuild assigns the user's variable inside the body.
	ForRange struct {
		Label        *Label
		Var          *Local
		Lo, Hi, Step Value
		Down         bool // runs while Var > Hi
		Inclusive    bool // Hi itself is included
		Body         *Block
		Span         source.Span
	}

	// Switch is a C switch over an integer value.
	Switch struct {
		Value   Value
		Cases   []Case
		Default *Block // may be nil
		Span    source.Span
	}

	// Try runs Body; an error in it continues in Catch with the error set.
	// Final, if not nil, runs on every way out of Body and Catch (Level Built
	// and Specialised only). Exactly one of Catch and Final may be nil.
	Try struct {
		Body, Catch, Final *Block
		Span               source.Span
		Label              *Label // of Catch; set by the errors pass
		Frame              *Frame // of tracebacks, nil for the function's
		Cleanup
	}

	// Region runs Enter, then Body, and Exit on every way out: fall-through,
	// Leave, Next, Return and errors. Exit never fails. Both work on State, if any.
	Region struct {
		Kind  RegionKind
		State *Local // pyxc_handler, PyThreadState *, PyGILState_STATE ...
		Body  *Block
		Span  source.Span
		Label *Label // its error exit; set by the errors pass
		Cleanup
	}

	// Leave jumps behind the Block, Loop, ForRange or Switch with the label.
	Leave struct{ Target *Label }

	// Next starts the next round of a loop.
	Next struct{ Target *Label }

	// Return ends the function. Value is nil in void functions.
	Return struct {
		Value Value
		Span  source.Span
		Move  bool
	}

	// Yield suspends a generator: gives Value, continues with Out (what was
	// sent) or with an error that was thrown.
	Yield struct {
		Value Value
		Out   *Temp
		Span  source.Span
		Index int // resume point, from 1
		Exit  *Label
		Move  bool
		Clear bool
	}

	// Copy makes Out a new reference to the same object. Inserted by refs.
	// With Move, Src is a local and becomes unbound.
	Copy struct {
		Out  *Temp
		Src  Value
		Move bool
	}

	// Drop gives up the reference a temp holds. Inserted by refs.
	Drop struct {
		Temp *Temp
		// Null: the temp may be NULL.
		Null bool
		// Clear: the slot must be NULL from here; set by slots.
		Clear bool
	}

	// Cleanup is what an error exit drops: temps that may be alive at some
	// failing op that goes there (set by refs), as slots (set by slots).
	Cleanup struct {
		Drops []*Temp
		Slots []*Slot
		Clear []*Slot // those that must be NULL afterwards
	}
)

// Older is the span that tracebacks show for an operation in versions of Python before 3.Since.
type Older struct {
	Since int
	Span  source.Span
}

// OldState is what is known of a local before it is assigned.
type OldState uint8

// The states.
const (
	OldMaybe OldState = iota
	OldUnbound
	OldBound
)

// Case is one arm of a Switch; it does not fall through.
type Case struct {
	Values []string // C constants
	Body   *Block
}

// Label is a jump target.
type Label struct {
	ID int
	// Name helps reading: "loop", "err", "end".
	Name string
}

// Frame is what has a frame of its own in CPython but runs in place here: the
// body of a class.
type Frame struct {
	Name string
	Span source.Span // where it starts
}

// RegionKind tells regions apart.
type RegionKind uint8

// The kinds of regions.
const (
	// Handling is an exception handler's body: State (pyxc_handler) takes the current
	// error on entry and makes it the one being handled; exit restores the one before.
	Handling RegionKind = iota
	// MaybeHandling is the same for a finally body: entered only if State is active; irbuild
	// never makes it, the finally pass does.
	MaybeHandling
	// GILReleased and GILAcquired are nogil and gil blocks.
	GILReleased
	GILAcquired
	// GILMaybeReleased is a nogil block in a function that may be called with or
	// without the GIL; the GIL pass makes it.
	GILMaybeReleased
	// Locked holds the lock that State points to, as cython.pymutex does.
	Locked
	// Sectioned is a critical section, which State stands for; it was entered before.
	Sectioned
)

func (*Op) stmt()       {}
func (*Set) stmt()      {}
func (*Unset) stmt()    {}
func (*Block) stmt()    {}
func (*If) stmt()       {}
func (*Loop) stmt()     {}
func (*ForRange) stmt() {}
func (*Switch) stmt()   {}
func (*Try) stmt()      {}
func (*Region) stmt()   {}
func (*Leave) stmt()    {}
func (*Next) stmt()     {}
func (*Return) stmt()   {}
func (*Yield) stmt()    {}
func (*Copy) stmt()     {}
func (*Drop) stmt()     {}
