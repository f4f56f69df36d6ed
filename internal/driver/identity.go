package driver

import (
	"bytes"
	"debug/elf"
	"os"
	"runtime/debug"
	"sync"

	"pyxc/internal/toolchain"
)

// Version is pyxc's own version.
const Version = "0.1.0"

// CythonVersion is the version whose language pyxc follows. Build systems ask
// for it with -V and compare it.
const CythonVersion = "3.2.9"

// compilerID tells one build of pyxc from another: what it compiles may differ
// between them. It is the build identifier that the Go linker writes into
// every binary, or else a hash of the binary.
var compilerID = sync.OnceValue(func() string {
	path, err := os.Executable()
	if err != nil {
		return Version + moduleSum()
	}
	if id := goBuildID(path); id != "" {
		return Version + " " + id
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return Version + moduleSum()
	}
	return Version + " " + toolchain.Hash(data)
})

// goBuildID reads the build identifier of an ELF binary, without reading it whole.
func goBuildID(path string) string {
	f, err := elf.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	section := f.Section(".note.go.buildid")
	if section == nil {
		return ""
	}
	note, err := section.Data()
	if err != nil || len(note) < 17 {
		return ""
	}
	// Name size, content size and type take 12 bytes, the name "Go" 4.
	return string(bytes.TrimRight(note[16:], "\x00"))
}

// moduleSum is the least that tells versions apart.
func moduleSum() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		return " " + info.Main.Version + info.Main.Sum
	}
	return ""
}
