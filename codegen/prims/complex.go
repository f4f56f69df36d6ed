package prims

import "pyxc/codegen/ir"

// C complex numbers.
var (
	// CMakeComplex (real, imag): the complex number of the result's type.
	CMakeComplex = pureIn("complexnum", "c.make_complex", "PYXC_COMPLEX($out, $0, $1)")
	CReal        = pureIn("complexnum", "c.real", "PYXC_REAL($0)")
	CImag        = pureIn("complexnum", "c.imag", "PYXC_IMAG($0)")
	CConj        = pureIn("complexnum", "c.conj", "PYXC_CONJ($0)")
	// DivComplexInt (a, b) of integers; b isn't zero.
	DivComplexInt = pureIn("complexnum", "c.div_complex_int", "PYXC_INT_COMPLEX_DIV($out, $0, $1)")
	// AbsComplex (real, imag) and AbsComplexLong are the absolute value.
	AbsComplex     = pureIn("complexnum", "c.abs_complex", "pyxc_cabs($0, $1)")
	AbsComplexLong = pureIn("complexnum", "c.abs_complex_long", "pyxc_cabsl($0, $1)")
	// PowComplex (a, b) of double complex.
	PowComplex = pureIn("complexnum", "c.pow_complex", "pyxc_cpow($0, $1)")
	// SoftRealCheck (imag): 0 and TypeError if a power of doubles turned out complex.
	SoftRealCheck = row(ir.OpInfo{Name: "check.soft_real", C: "(PYXC_LIKELY($0 == 0) || pyxc_raise_soft_complex())", Err: ir.ErrZero, Effects: ir.Reads, NoGIL: true, Units: []string{"divzero"}})
	// FromSoftComplex (complex): a float if the imaginary part is zero.
	FromSoftComplex = readObj("complexnum", "from.soft_complex", "pyxc_from_soft_complex")
	// CStoreReal and CStoreImag (pointer, value) set one part.
	CStoreReal = row(ir.OpInfo{Name: "c.store_real", C: "PYXC_REAL(*$0) = $1", Effects: ir.Writes, NoGIL: true, Units: []string{"complexnum"}})
	CStoreImag = row(ir.OpInfo{Name: "c.store_imag", C: "PYXC_IMAG(*$0) = $1", Effects: ir.Writes, NoGIL: true, Units: []string{"complexnum"}})
)
