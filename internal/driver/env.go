package driver

import (
	"context"

	"pyxc/internal/toolchain"
)

// Env describes the machine as pyxc sees it.
type Env struct {
	Pyxc     string      `json:"pyxc"`
	Language string      `json:"language"`
	Cache    EnvCache    `json:"cache"`
	C        EnvCompiler `json:"c"`
	Cplus    EnvCompiler `json:"cplus"`
	Pythons  []EnvPython `json:"pythons"`
}

// EnvCache is the cache directory.
type EnvCache struct {
	Dir    string `json:"dir"`
	Reason string `json:"reason,omitempty"` // why it is not the usual one
}

// EnvCompiler is a compiler, or why there is none.
type EnvCompiler struct {
	Command []string `json:"command,omitempty"`
	Version string   `json:"version,omitempty"`
	Target  string   `json:"target,omitempty"`
	Problem string   `json:"problem,omitempty"`
}

// EnvPython is an interpreter.
type EnvPython struct {
	Path      string `json:"path"`
	Version   string `json:"version,omitempty"`
	NoGIL     bool   `json:"free_threaded,omitempty"` // the build can do without the GIL
	Suffix    string `json:"suffix,omitempty"`
	Header    string `json:"header,omitempty"`
	Default   bool   `json:"default,omitempty"`
	Supported bool   `json:"supported"`
	Problem   string `json:"problem,omitempty"`
}

// DescribeEnv looks at the machine.
func DescribeEnv(ctx context.Context, python string) (*Env, *Problem) {
	cache, problem := openCache()
	if problem != nil {
		return nil, problem
	}
	defer cache.Close()
	env := &Env{Pyxc: Version, Language: CythonVersion, Cache: EnvCache{Dir: cache.Dir}}
	if cache.Why != nil {
		env.Cache.Reason = cache.Why.Error()
	}
	used, _ := toolchain.DefaultPython(ctx, cache, python)
	for _, found := range toolchain.FindPythons(ctx, cache) {
		entry := describePython(found)
		entry.Default = used != nil && found.Python != nil && found.Python.Executable == used.Executable
		env.Pythons = append(env.Pythons, entry)
	}
	env.C = describeCompiler(ctx, cache, used, false)
	env.Cplus = describeCompiler(ctx, cache, used, true)
	if ctx.Err() != nil {
		return nil, interrupted()
	}
	return env, nil
}

func describePython(found toolchain.Found) EnvPython {
	if found.Err != nil {
		return EnvPython{Path: found.Path, Problem: found.Err.Error()}
	}
	python := found.Python
	entry := EnvPython{Path: python.Executable, Version: python.Release, NoGIL: python.FreeThreaded, Suffix: python.ExtSuffix}
	if err := python.Supported(); err != nil {
		entry.Problem = err.Error()
		return entry
	}
	entry.Supported = true
	header, err := python.Header()
	if err != nil {
		entry.Problem = err.Error()
	}
	entry.Header = header
	return entry
}

func describeCompiler(ctx context.Context, cache *toolchain.Cache, python *toolchain.Python, cplus bool) EnvCompiler {
	cc, err := toolchain.FindCompiler(ctx, cache, python, cplus)
	if err != nil {
		return EnvCompiler{Problem: err.Error()}
	}
	return EnvCompiler{Command: cc.Command(), Version: cc.Version, Target: cc.Target}
}
