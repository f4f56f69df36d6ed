package diag

import "testing"

func TestSuggest(t *testing.T) {
	names := []string{"boundscheck", "wraparound", "language_level", "total", "i"}
	for _, c := range []struct{ name, want string }{
		{"boundchek", "boundscheck"},
		{"wrapraound", "wraparound"}, // two swapped letters count once
		{"totla", "total"},
		{"TOTAL", "total"},
		{"j", ""}, // one letter has no near neighbours
		{"zebra", ""},
		{"", ""},
		{"languagelevel", "language_level"},
	} {
		if got := Suggest(c.name, names); got != c.want {
			t.Errorf("Suggest(%q) = %q, want %q", c.name, got, c.want)
		}
	}
}

func TestSuggestIgnoresOrder(t *testing.T) {
	if a, b := Suggest("cat", []string{"car", "bat"}), Suggest("cat", []string{"bat", "car"}); a != b || a != "bat" {
		t.Errorf("got %q and %q", a, b)
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"abc", "abc", 0}, {"abc", "acb", 1}, {"kitten", "sitting", 3}, {"é", "e", 1}, {"abcd", "", 4}} {
		if got := distance(c.a, c.b, 10); got != c.want {
			t.Errorf("distance(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
	if got := distance("kitten", "sitting", 2); got != 2 {
		t.Errorf("the limit is not kept: %d", got)
	}
}
