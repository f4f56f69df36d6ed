// Package gogenerate builds the extension module that a Go program ships to
// the Python it drives: go generate makes it, and only if it has changed.
package gogenerate

//go:generate pyxc build --quiet fast.pyx
