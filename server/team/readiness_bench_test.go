package team_test

import (
	"strings"
	"testing"

	"gist/server/team"
	"gist/wasm/rules"
)

// BenchmarkCountCall is what counting adds to a call.
func BenchmarkCountCall(b *testing.B) {
	w := newWorld(b)
	call := rules.Identify{UserID: "ann", Email: "a@b.c"}
	for b.Loop() {
		w.CountCall(w.ws, "https://tacos.com/menu?table=5", call, team.Proof{}, "")
	}
}

// BenchmarkLookAtAMistake is what looking at a refused call takes, beside it.
func BenchmarkLookAtAMistake(b *testing.B) {
	w := newWorld(b)
	for b.Loop() {
		if _, err := w.Diagnose(b.Context(), w.ws, team.Signed{UserID: "ann", Email: "a@b.c", UserHash: strings.Repeat("ab", 32)}); err == nil {
			b.Fatal("a wrong hash was right")
		}
	}
}
