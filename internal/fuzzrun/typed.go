package main

func typedProgram(seed uint64, units int) (source, model string) { return "", "" }
