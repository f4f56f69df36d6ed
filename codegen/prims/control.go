package prims

import "pyxc/codegen/ir"

// LockAcquire and LockRelease (address of a lock) are cython.pymutex's methods.
var (
	LockAcquire = row(ir.OpInfo{Name: "lock.acquire", C: "pyxc_mutex_lock($0)", Effects: ir.Any, NoGIL: true, Units: []string{"mutex"}})
	LockRelease = row(ir.OpInfo{Name: "lock.release", C: "pyxc_mutex_unlock($0)", Effects: ir.Any, NoGIL: true, Units: []string{"mutex"}})
)

// SectionEnter (local state, object, object or NULL) and SectionLock (the same with addresses of locks) enter a
// critical section.
var (
	SectionEnter = row(ir.OpInfo{Name: "section.enter", C: "pyxc_section_enter(&$0, $1, $2)", Effects: ir.Any, Units: []string{"section"}})
	SectionLock  = row(ir.OpInfo{Name: "section.lock", C: "pyxc_section_lock(&$0, $1, $2)", Effects: ir.Any, Units: []string{"section"}})
)

// Tests and small C forms that control flow is built from.
var (
	// Poll lets signal handlers and other threads run, now and then.
	Poll = status("poll", "poll", "PYXC_POLL()")
	// PollMark is Poll where it is known to be called for, outside of loops.
	PollMark = status("poll", "poll.mark", "PYXC_POLL_MARK()")
	// CTruth is the truth of a C number or pointer as 0 or 1.
	CTruth   = pure("c.truth", "($0 != 0)")
	CIsNull  = pure("c.is_null", "($0 == NULL)")
	CNotNull = pure("c.not_null", "($0 != NULL)")
	// CZero (local) clears a struct or array.
	CZero = cWrite("c.zero", "memset(&$0, 0, sizeof($0))")
	// CCopyArray (target array, source array) copies whole arrays of one type.
	CCopyArray = cWrite("c.copy_array", "memcpy(&$0, &$1, sizeof($0))")
	// CStrLen (char pointer) is strlen as a Py_ssize_t.
	CStrLen = row(ir.OpInfo{Name: "c.strlen", C: "((Py_ssize_t)strlen((const char *)$0))", Effects: ir.Reads, NoGIL: true})
	// WideLen (pointer to Py_UCS4) counts the characters up to the zero.
	WideLen = row(ir.OpInfo{Name: "c.widelen", C: "pyxc_wide_len((const Py_UCS4 *)$0)", Effects: ir.Reads, NoGIL: true, Units: []string{"convstr"}})
	// AssertOn tells whether assert statements are checked.
	AssertOn = row(ir.OpInfo{Name: "assert.on", C: "(!Py_OptimizeFlag)", Effects: ir.Reads})
)

// Conversions between C structures and Python containers.
var (
	// CSizeofDeref (a null pointer to the type): the type's size.
	CSizeofDeref = pure("c.sizeof_deref", "sizeof(*$0)")
	// PtrToObj (pointer): the object it points to, as a new reference.
	PtrToObj = row(ir.OpInfo{Name: "obj.from_ptr", C: "((PyObject *)$0)", Result: ir.Borrowed, Effects: ir.Reads})
	// CheckMapping (object): TypeError unless it is a mapping.
	CheckMapping = status("structconv", "check.mapping", "pyxc_check_mapping")
	// StructItem (mapping, name): the item; ValueError if there is no such key. Aux is the name.
	StructItem = newObj("structconv", "struct.item", "pyxc_struct_item($0, $1, $saux)")
	// UnionMember (mapping): the index of the union's member that the mapping
	// names; Aux has the members' names.
	UnionMember = row(ir.OpInfo{Name: "union.member", C: "pyxc_union_member($0, $saux)", Err: ir.ErrMinusOne, Effects: ir.Any, Units: []string{"structconv"}})
	// CheckTupleSize (object, Py_ssize_t): TypeError unless it is a sequence of that length.
	CheckTupleSize = status("structconv", "check.tuple_size", "pyxc_check_tuple_size")
	// SliceLength (expected, given): 0 and ValueError unless they are equal.
	SliceLength = row(ir.OpInfo{Name: "check.slice_length", C: "pyxc_check_slice_length($0, $1)", Err: ir.ErrZero, Effects: ir.Reads, NoGIL: true, Units: []string{"structconv"}})
	// CCopyItems (target, source, count) copies items of one type.
	CCopyItems = cWrite("c.copy_items", "memmove($0, $1, (size_t)$2 * sizeof(*$0))")
	// EnumClass (name, list of pairs, module's name, doc or None): the Python class of a C enum.
	EnumClass = newObj("enumclass", "enum.class", "pyxc_enum_class")
	// ArrayItems (iterable, Py_ssize_t): a list or tuple of its items; IndexError
	// unless there are so many.
	ArrayItems = newObj("structconv", "array.items", "pyxc_array_items")
)

// TakeLocal (local) is the object that a variable of the compiler's own holds.
var TakeLocal = row(ir.OpInfo{Name: "local.take", C: "$0", Result: ir.Borrowed, Effects: ir.Reads})

// Annotations of variables: (namespace), (namespace, name, value) and (name, value).
var (
	SetupAnnotations = status("annotate", "annotate.setup", "pyxc_annotations_setup")
	AnnotateClass    = status("annotate", "annotate.class", "pyxc_annotate_class")
	AnnotateModule   = status("annotate", "annotate.module", "pyxc_annotate_module(&pyxc_m, $0, $1)")
)

// Loops over range() with objects.
var (
	// RangeIter (lo or NULL, hi, step or NULL, local of type pyxc_range): None if the local will do, else an iterator.
	RangeIter = newObj("range", "range.iter", "pyxc_range_iter($0, $1, $2, &$3)")
	// RangeNext (iterator or None, the local): the next int; NULL at the end.
	RangeNext = row(ir.OpInfo{Name: "range.next", C: "pyxc_range_next($0, &$1)", Err: ir.ErrNullOccurred, Effects: ir.Any, Units: []string{"range"}})
)

// SortedKeys (mapping): the sorted list of its keys.
var SortedKeys = newObj("dirkeys", "mapping.sorted_keys", "pyxc_sorted_keys")

// KeepLocals (dict or NULL, dict, names): the first with what the second says of the names, or the second.
var KeepLocals = newObj("keeplocals", "locals.keep", "pyxc_keep_locals")
