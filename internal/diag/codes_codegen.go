package diag

// Codes of the middle and back end.
const (
	CodeUnsupported Code = "E0901" // valid, but pyxc can't compile it yet
	CodeNoConvert   Code = "E0902" // no conversion between two types
)
