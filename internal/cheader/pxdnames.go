package cheader

import "strings"

// reserved are the words that a Cython declaration can't give as a name.
var reserved = wordSet(`False None True and as assert async await break class continue def del elif else except finally for from
global if import in is lambda nonlocal not or pass raise return try while with yield print exec
cdef cpdef ctypedef cimport include extern DEF IF ELIF ELSE NULL new object bint nogil gil noexcept sizeof typeid
public readonly api inline enum struct union fused cppclass packed namespace`)

func wordSet(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(text) {
		set[w] = true
	}
	return set
}

// pyName is a name that Cython takes; quoted says that C's own has to stand
// beside it.
func pyName(name string) (safe string, quoted bool) {
	if reserved[name] {
		return name + "_", true
	}
	return name, false
}

// known maps the typedefs and tags of the standard headers to the modules of
// the .pxd library that have them; "" for what Cython itself knows.
var known = knownTypes(map[string]string{
	"":               "size_t ssize_t ptrdiff_t Py_ssize_t Py_hash_t Py_UCS4",
	"libc.stdint":    "int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t intmax_t uintmax_t",
	"libc.stdio":     "FILE fpos_t",
	"libc.time":      "time_t clock_t tm",
	"libc.stddef":    "wchar_t",
	"libc.setjmp":    "jmp_buf",
	"posix.types":    "off_t pid_t mode_t uid_t gid_t dev_t ino_t nlink_t suseconds_t",
	"posix.time":     "timeval timespec",
	"cpython.object": "PyObject PyTypeObject",
})

func knownTypes(modules map[string]string) map[string]string {
	out := map[string]string{}
	for module, names := range modules {
		for _, name := range strings.Fields(names) {
			out[name] = module
		}
	}
	return out
}

// knownTags maps tags of the standard headers to names in known.
var knownTags = map[string]string{
	"struct _IO_FILE": "FILE", "struct tm": "tm", "struct timeval": "timeval", "struct timespec": "timespec",
	"struct _object": "PyObject", "struct _typeobject": "PyTypeObject",
}

// isReserved: C keeps names that start with two underscores, or one and a
// capital letter, for the compiler and its library.
func isReserved(name string) bool {
	return strings.HasPrefix(name, "__") || len(name) > 1 && name[0] == '_' && name[1] >= 'A' && name[1] <= 'Z'
}
