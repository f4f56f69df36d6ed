package ir

// Header is what a module shows to C: public things are linked by name (m.h), api things are fetched from the module at
// run time (m_api.h).
type Header struct {
	Types   []*TypeDecl
	Classes []*ExtType // whose structs are declared
	Public  []HeaderDecl
	API     []HeaderDecl
	// APIClasses are those whose type objects are fetched.
	APIClasses []HeaderClass
}

// HeaderClass is an extension type that C code fetches: its name, the name that C has for the type object, and the C type
// of the instances.
type HeaderClass struct{ Name, Type, Struct string }

// HeaderDecl is a function or variable. Decl declares Name; for an api one Pointer declares a pointer to it by the name
// "%s", and Signature is the name of its capsule.
type HeaderDecl struct {
	Name, CName, Decl, Pointer, Signature string
	Var                                   bool
}
