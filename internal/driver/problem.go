package driver

import (
	"pyxc/internal/diag"
)

// Exit is the exit status of the command.
type Exit int

// The exit statuses, part of the command's interface.
const (
	ExitOK          Exit = 0
	ExitSource      Exit = 1 // errors in the sources
	ExitUsage       Exit = 2 // the command line makes no sense
	ExitEnvironment Exit = 3 // no compiler, no headers, no place to write
	ExitInternal    Exit = 4 // a bug in pyxc
	ExitInterrupted Exit = 130
)

// Problem is something wrong that has no place in a source.
type Problem struct {
	Exit  Exit
	Code  diag.Code
	Text  string
	Notes []string
}

// Error makes a Problem an error.
func (p *Problem) Error() string { return p.Text }

// Diagnostic is the problem as a diagnostic without a place.
func (p *Problem) Diagnostic() diag.Diagnostic {
	return diag.Diagnostic{Code: p.Code, Severity: diag.Error, Text: p.Text, Notes: p.Notes}
}
