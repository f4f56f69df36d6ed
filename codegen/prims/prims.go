// Package prims is the table of primitive operations: what each is called in C,
// how it fails, what it steals and borrows, and which units of the runtime it
// needs. One file per Python type or topic. See docs/adding-an-op.md.
//
// Operands are borrowed by the operation unless Steals says otherwise. Object
// operands are never NULL unless the row's comment says "or NULL".
package prims

import (
	"sort"

	"pyxc/codegen/ir"
)

var table = map[string]*ir.OpInfo{}

// row enters an operation; its name must be new.
func row(info ir.OpInfo) *ir.OpInfo {
	if table[info.Name] != nil {
		panic("prims: two rows named " + info.Name)
	}
	p := &info
	table[info.Name] = p
	return p
}

// Lookup returns the row with a name, nil if there is none.
func Lookup(name string) *ir.OpInfo { return table[name] }

// All returns every row, sorted by name.
func All() []*ir.OpInfo {
	all := make([]*ir.OpInfo, 0, len(table))
	for _, info := range table {
		all = append(all, info)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Name < all[j].Name })
	return all
}

// Units returns the runtime units that every module needs, whatever its operations.
func Units() []string { return []string{"compat", "core", "cymacros", "module", "traceback"} }

// newObj is an operation that returns a new reference, NULL on errors, and may run any code.
func newObj(unit, name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Err: ir.ErrNull, Effects: ir.Any, Units: []string{unit}})
}

// readObj is the same, but runs no Python code (it may allocate an object without a destructor).
func readObj(unit, name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Err: ir.ErrNull, Effects: ir.Reads, Units: []string{unit}})
}

// borrowObj returns a borrowed reference and never fails.
func borrowObj(unit, name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Result: ir.Borrowed, Effects: ir.Reads, Units: []string{unit}})
}

// status is an operation whose int result is negative on errors and may run any code.
func status(unit, name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Err: ir.ErrNeg, Effects: ir.Any, Units: []string{unit}})
}

// varObj is a variadic operation that returns a new reference.
func varObj(unit, name, c string, fixed int) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Fixed: fixed, Variadic: true, Err: ir.ErrNull, Effects: ir.Any, Units: []string{unit}})
}

// calls says of an operation that it may run the body of a compiled function.
func calls(info *ir.OpInfo) *ir.OpInfo {
	info.Calls = true
	return info
}

// raise is an operation that always fails.
func raise(name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Err: ir.ErrAlways, Effects: ir.Any, Units: []string{"raise"}})
}

// pure is a C expression of its operands.
func pure(name, c string) *ir.OpInfo {
	return row(ir.OpInfo{Name: name, C: c, Effects: ir.Pure, NoGIL: true})
}
