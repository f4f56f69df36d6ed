package parser

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/unicode/runenames"

	"pyxc/internal/diag"
)

// DecodeError says why a source file's bytes are no text.
type DecodeError struct {
	Path      string
	Line, Col int // 1-based; Col counts bytes
	Code      diag.Code
	Text      string
}

func (e *DecodeError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.Path, e.Line, e.Col, e.Text)
}

// Decode turns a source file's bytes into UTF-8, by its byte order mark or
// coding line (PEP 263), UTF-8 if it has none. The mark is dropped, the coding
// line stays. The error is a *DecodeError.
func Decode(path string, raw []byte) ([]byte, error) {
	text, bom := bytes.CutPrefix(raw, []byte("\xef\xbb\xbf"))
	fail := func(offset int, code diag.Code, format string, args ...any) error {
		offset = min(offset, len(text))
		line := 1 + bytes.Count(text[:offset], []byte("\n"))
		col := offset - (bytes.LastIndexByte(text[:offset], '\n') + 1) + 1
		return &DecodeError{path, line, col, code, fmt.Sprintf(format, args...)}
	}
	if i := bytes.IndexByte(text, 0); i >= 0 {
		return nil, fail(i, CodeChar, "source text can't contain NUL bytes")
	}
	name, at, written := codingLine(text)
	if bom && name != "" && name != "utf-8" {
		return nil, fail(at, CodeEncoding, "the file begins with a UTF-8 byte order mark, but its coding line says %s", written)
	}
	switch name {
	case "", "utf-8":
		if i := invalidUTF8(text); i >= 0 {
			if name == "" && !bom {
				return nil, fail(i, CodeEncoding, "byte 0x%02x is not UTF-8, and the file has no coding line", text[i])
			}
			return nil, fail(i, CodeEncoding, "byte 0x%02x is not UTF-8", text[i])
		}
		return text, nil
	case "ascii":
		for i, c := range text {
			if c >= 0x80 {
				return nil, fail(i, CodeEncoding, "byte 0x%02x is not ASCII, which the coding line promises", c)
			}
		}
		return text, nil
	case "iso-8859-1":
		return latin1(text), nil
	}
	enc := encodingByName(name)
	if enc == nil {
		return nil, fail(at, CodeEncoding, "unknown encoding %q in the coding line", clip(written))
	}
	out, err := enc.NewDecoder().Bytes(text)
	if err != nil {
		return nil, fail(at, CodeEncoding, "the file can't be read as %s: %v", written, err)
	}
	if i := bytes.IndexRune(out, utf8.RuneError); i >= 0 {
		line := bytes.Count(out[:i], []byte("\n"))
		offset := 0
		for range line {
			offset += bytes.IndexByte(text[offset:], '\n') + 1
		}
		return nil, fail(offset, CodeEncoding, "this line holds bytes that are not %s", written)
	}
	return out, nil
}

func latin1(text []byte) []byte {
	out := make([]byte, 0, len(text)+len(text)/8)
	for _, c := range text {
		out = utf8.AppendRune(out, rune(c))
	}
	return out
}

// invalidUTF8 returns the offset of the first byte that is not UTF-8, or -1.
func invalidUTF8(text []byte) int {
	if utf8.Valid(text) {
		return -1
	}
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// codingLine finds the declaration of an encoding in the first two lines. It
// returns the encoding's normal name, where it stands and as what; "" if there
// is none.
func codingLine(text []byte) (name string, offset int, written string) {
	at := 0
	for range 2 {
		line := text[at:]
		if i := bytes.IndexAny(line, "\r\n"); i >= 0 {
			line = line[:i]
		}
		trimmed := bytes.TrimLeft(line, " \t\f")
		if len(trimmed) > 0 && trimmed[0] != '#' {
			return "", 0, ""
		}
		// The directive c_string_encoding is no coding line.
		if i := bytes.Index(trimmed, []byte("coding")); i >= 0 && !bytes.HasSuffix(trimmed[:i], []byte("c_string_en")) {
			rest := trimmed[i+len("coding"):]
			if len(rest) > 0 && (rest[0] == ':' || rest[0] == '=') {
				rest = bytes.TrimLeft(rest[1:], " \t")
				n := 0
				for n < len(rest) && (rest[n] == '-' || rest[n] == '_' || rest[n] == '.' || rest[n]-'0' < 10 || (rest[n]|0x20)-'a' < 26) {
					n++
				}
				if n > 0 {
					return encodingName(string(rest[:n])), at + bytes.Index(line, rest[:n]), string(rest[:n])
				}
			}
		}
		at += len(line)
		if at < len(text) && text[at] == '\r' {
			at++
		}
		if at < len(text) && text[at] == '\n' {
			at++
		}
		if at >= len(text) {
			break
		}
	}
	return "", 0, ""
}

// encodingName gives an encoding its normal name.
func encodingName(s string) string {
	n := strings.ReplaceAll(strings.ToLower(s), "_", "-")
	switch {
	case n == "utf-8" || n == "utf8" || strings.HasPrefix(n, "utf-8-") || n == "u8" || n == "utf" || n == "cp65001":
		return "utf-8"
	case n == "ascii" || n == "us-ascii" || n == "646" || n == "ansi-x3.4-1968":
		return "ascii"
	case n == "latin-1" || n == "latin1" || n == "iso-8859-1" || n == "iso8859-1" || n == "8859" || n == "cp819" || n == "l1" ||
		n == "latin" || strings.HasPrefix(n, "latin-1-") || strings.HasPrefix(n, "iso-8859-1-") || strings.HasPrefix(n, "iso-latin-1"):
		return "iso-8859-1"
	}
	if rest, ok := strings.CutPrefix(n, "iso8859-"); ok {
		return "iso-8859-" + rest
	}
	if rest, ok := strings.CutPrefix(n, "windows-"); ok {
		return "cp" + rest
	}
	return n
}

var charmaps = map[string]encoding.Encoding{
	"iso-8859-2": charmap.ISO8859_2, "iso-8859-3": charmap.ISO8859_3, "iso-8859-4": charmap.ISO8859_4,
	"iso-8859-5": charmap.ISO8859_5, "iso-8859-6": charmap.ISO8859_6, "iso-8859-7": charmap.ISO8859_7,
	"iso-8859-8": charmap.ISO8859_8, "iso-8859-9": charmap.ISO8859_9, "iso-8859-10": charmap.ISO8859_10,
	"iso-8859-13": charmap.ISO8859_13, "iso-8859-14": charmap.ISO8859_14, "iso-8859-15": charmap.ISO8859_15,
	"iso-8859-16": charmap.ISO8859_16, "latin-2": charmap.ISO8859_2, "latin2": charmap.ISO8859_2,
	"latin-9": charmap.ISO8859_15, "latin9": charmap.ISO8859_15,
	"cp437": charmap.CodePage437, "cp850": charmap.CodePage850, "cp852": charmap.CodePage852,
	"cp855": charmap.CodePage855, "cp858": charmap.CodePage858, "cp860": charmap.CodePage860,
	"cp862": charmap.CodePage862, "cp863": charmap.CodePage863, "cp865": charmap.CodePage865,
	"cp866": charmap.CodePage866, "cp874": charmap.Windows874, "cp1250": charmap.Windows1250,
	"cp1251": charmap.Windows1251, "cp1252": charmap.Windows1252, "cp1253": charmap.Windows1253,
	"cp1254": charmap.Windows1254, "cp1255": charmap.Windows1255, "cp1256": charmap.Windows1256,
	"cp1257": charmap.Windows1257, "cp1258": charmap.Windows1258,
	"koi8-r": charmap.KOI8R, "koi8-u": charmap.KOI8U, "mac-roman": charmap.Macintosh, "macroman": charmap.Macintosh,
	"mac-cyrillic": charmap.MacintoshCyrillic,
	"euc-jp":       japanese.EUCJP, "eucjp": japanese.EUCJP, "shift-jis": japanese.ShiftJIS, "sjis": japanese.ShiftJIS,
	"cp932": japanese.ShiftJIS, "iso-2022-jp": japanese.ISO2022JP,
	"euc-kr": korean.EUCKR, "cp949": korean.EUCKR,
	"gbk": simplifiedchinese.GBK, "gb2312": simplifiedchinese.GBK, "cp936": simplifiedchinese.GBK,
	"gb18030": simplifiedchinese.GB18030, "big5": traditionalchinese.Big5, "cp950": traditionalchinese.Big5,
}

func encodingByName(name string) encoding.Encoding { return charmaps[name] }

// encoder returns what writes a character in an encoding; nil for UTF-8.
func encoder(name string) func(rune) (string, bool) {
	switch name {
	case "utf-8", "ascii", "":
		return nil
	case "iso-8859-1":
		return func(r rune) (string, bool) { return string([]byte{byte(r)}), r < 0x100 }
	}
	enc := encodingByName(name)
	if enc == nil {
		return nil
	}
	e := enc.NewEncoder()
	return func(r rune) (string, bool) {
		s, err := e.String(string(r))
		return s, err == nil
	}
}

// ---- Names of characters

// runesByName maps the names of Unicode characters; built at the first \N.
var runesByName = sync.OnceValue(func() map[string]rune {
	m := make(map[string]rune, 40000)
	for r := rune(0x20); r <= 0x10FFFF; r++ {
		switch {
		case r == 0x3400, r == 0xAC00, r == 0x4E00, r == 0x17000, r == 0x20000, r == 0xE000, r == 0xF0000, r == 0x100000:
			// What follows has names made from its number.
			r = map[rune]rune{0x3400: 0x4DBF, 0xAC00: 0xD7A3, 0x4E00: 0x9FFF, 0x17000: 0x187F7,
				0x20000: 0x2A6DF, 0xE000: 0xF8FF, 0xF0000: 0xFFFFF, 0x100000: 0x10FFFF}[r]
			continue
		case r == 0x30000+0x2000:
			r = 0xDFFFF // nothing assigned
			continue
		}
		if name := runenames.Name(r); name != "" && name[0] != '<' {
			m[name] = r
		}
	}
	return m
})

// runeByName finds a character by its Unicode name, in any case.
func runeByName(name string) (rune, bool) {
	name = strings.ToUpper(name)
	if hex, ok := strings.CutPrefix(name, "CJK UNIFIED IDEOGRAPH-"); ok {
		r := rune(0)
		for i := range len(hex) {
			d := hexDigit(hex[i])
			if d < 0 || i >= 6 {
				return 0, false
			}
			r = r<<4 | rune(d)
		}
		return r, len(hex) >= 4 && strings.HasPrefix(runenames.Name(r), "<CJK Ideograph")
	}
	if syllable, ok := strings.CutPrefix(name, "HANGUL SYLLABLE "); ok {
		return hangul(syllable)
	}
	if r, ok := aliases[name]; ok {
		return r, true
	}
	r, ok := runesByName()[name]
	return r, ok
}

// hangul composes a Hangul syllable from its transcription.
func hangul(s string) (rune, bool) {
	leads := strings.Split("G GG N D DD R M B BB S SS  J JJ C K T P H", " ")
	vowels := strings.Split("A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I", " ")
	tails := strings.Split(" G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H", " ")
	for l, lead := range leads {
		rest, ok := strings.CutPrefix(s, lead)
		if !ok {
			continue
		}
		for v, vowel := range vowels {
			tail, ok := strings.CutPrefix(rest, vowel)
			if !ok {
				continue
			}
			for t, w := range tails {
				if w == tail {
					return rune(0xAC00 + (l*21+v)*28 + t), true
				}
			}
		}
	}
	return 0, false
}

// aliases are the formal name aliases in common use; control characters have
// no other names.
var aliases = map[string]rune{
	"NULL": 0, "NUL": 0, "START OF HEADING": 1, "SOH": 1, "START OF TEXT": 2, "STX": 2, "END OF TEXT": 3, "ETX": 3,
	"END OF TRANSMISSION": 4, "EOT": 4, "ENQUIRY": 5, "ENQ": 5, "ACKNOWLEDGE": 6, "ACK": 6, "ALERT": 7,
	"BACKSPACE": 8, "BS": 8, "CHARACTER TABULATION": 9, "HORIZONTAL TABULATION": 9, "TAB": 9, "HT": 9,
	"LINE FEED": 10, "NEW LINE": 10, "END OF LINE": 10, "LF": 10, "NL": 10, "EOL": 10, "LINE TABULATION": 11,
	"VERTICAL TABULATION": 11, "VT": 11, "FORM FEED": 12, "FF": 12, "CARRIAGE RETURN": 13, "CR": 13,
	"SHIFT OUT": 14, "SHIFT IN": 15, "DATA LINK ESCAPE": 16, "CANCEL": 24, "CAN": 24, "END OF MEDIUM": 25,
	"SUBSTITUTE": 26, "SUB": 26, "ESCAPE": 27, "ESC": 27, "INFORMATION SEPARATOR FOUR": 28, "FILE SEPARATOR": 28,
	"INFORMATION SEPARATOR THREE": 29, "GROUP SEPARATOR": 29, "INFORMATION SEPARATOR TWO": 30,
	"RECORD SEPARATOR": 30, "INFORMATION SEPARATOR ONE": 31, "UNIT SEPARATOR": 31, "SP": 32, "DELETE": 127,
	"DEL": 127, "NEXT LINE": 0x85, "NEL": 0x85, "NBSP": 0xA0, "SHY": 0xAD, "ZWSP": 0x200B, "ZWNJ": 0x200C,
	"ZWJ": 0x200D, "LRM": 0x200E, "RLM": 0x200F, "WJ": 0x2060, "BYTE ORDER MARK": 0xFEFF, "BOM": 0xFEFF,
	"ZWNBSP": 0xFEFF, "LATIN CAPITAL LETTER GHA": 0x1A2, "LATIN SMALL LETTER GHA": 0x1A3,
	"PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET": 0xFE18, "WEIERSTRASS ELLIPTIC FUNCTION": 0x2118,
}
