package emit

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"pyxc/codegen/ir"
)

// Local variables are written with a prefix: the rest of their C names is the
// user's, and no keyword, macro or function of a header starts with it.
const localPrefix = "v_"

// nameLocals gives every local of f a C name.
func nameLocals(f *ir.Func) map[*ir.Local]string {
	names := map[*ir.Local]string{}
	taken := map[string]bool{}
	for _, l := range f.Locals {
		base := localPrefix + identifier(l.Name)
		name := base
		for n := 2; taken[name]; n++ {
			name = fmt.Sprintf("%s_%d", base, n)
		}
		taken[name] = true
		names[l] = name
	}
	return names
}

// identifier spells a name with the letters that every C compiler takes.
func identifier(name string) string {
	plain := true
	for i := 0; i < len(name); i++ {
		c := name[i]
		plain = plain && (c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')
	}
	if plain {
		return name
	}
	var b strings.Builder
	for _, c := range name {
		if c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
			b.WriteRune(c)
		} else {
			fmt.Fprintf(&b, "_u%04x", c)
		}
	}
	return b.String()
}

// InitName is the name of the function that CPython calls to import a module:
// PyInit_ and the last component, or PyInitU_ and its punycode.
func InitName(module string) string {
	last := module[strings.LastIndexByte(module, '.')+1:]
	for i := 0; i < len(last); i++ {
		if last[i] >= utf8.RuneSelf {
			return "PyInitU_" + strings.ReplaceAll(punycode(last), "-", "_")
		}
	}
	return "PyInit_" + last
}

// punycode encodes a label after RFC 3492.
func punycode(s string) string {
	const base, tmin, tmax, skew, damp = 36, 1, 26, 38, 700
	var out []byte
	for _, c := range s {
		if c < utf8.RuneSelf {
			out = append(out, byte(c))
		}
	}
	basic := len(out)
	done := basic
	if basic > 0 {
		out = append(out, '-')
	}
	n, delta, bias := rune(128), 0, 72
	total := utf8.RuneCountInString(s)
	for done < total {
		next := rune(utf8.MaxRune)
		for _, c := range s {
			if c >= n && c < next {
				next = c
			}
		}
		delta += int(next-n) * (done + 1)
		n = next
		for _, c := range s {
			if c < n {
				delta++
			}
			if c != n {
				continue
			}
			q := delta
			for k := base; ; k += base {
				t := min(max(k-bias, tmin), tmax)
				if q < t {
					break
				}
				out = append(out, punyDigit(t+(q-t)%(base-t)))
				q = (q - t) / (base - t)
			}
			out = append(out, punyDigit(q))
			// adapt the bias
			d := delta / 2
			if done == basic {
				d = delta / damp
			}
			d += d / (done + 1)
			k := 0
			for ; d > (base-tmin)*tmax/2; k += base {
				d /= base - tmin
			}
			bias = k + (base-tmin+1)*d/(d+skew)
			delta = 0
			done++
		}
		delta++
		n++
	}
	return string(out)
}

func punyDigit(d int) byte {
	if d < 26 {
		return byte('a' + d)
	}
	return byte('0' + d - 26)
}
