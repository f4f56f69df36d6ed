//go:build !unix

package toolchain

import (
	"errors"
	"os"
	"os/exec"
)

func canWrite(dir string) bool {
	f, err := os.CreateTemp(dir, "try-*")
	if err != nil {
		return false
	}
	f.Close()
	return os.Remove(f.Name()) == nil
}

func ownedByUs(string) bool { return true }

// Lock has nothing to lock with here: work may be done twice, never wrongly.
func Lock(string) (release func()) { return func() {} }

// Become runs a command, its path first, as if it were this process: it
// returns only if the command can't be started.
func Become(command []string) error {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	err := cmd.Run()
	var ended *exec.ExitError
	if err != nil && !errors.As(err, &ended) {
		return err
	}
	os.Exit(cmd.ProcessState.ExitCode())
	return nil
}
