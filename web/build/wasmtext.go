package main

import "strings"

// WasmText writes bytes as a JavaScript string literal, quotes included, whose
// characters have the bytes' values: Uint8Array.from(text, c => c.charCodeAt())
// gives them back. As UTF-8 under Brotli it is 6 % more than the bytes
// themselves; Base64 is 35 % more.
//
// A file that holds it must be served with charset=utf-8, and must not be
// printed anew by a tool that escapes what is not ASCII.
func WasmText(wasm []byte) string {
	var text strings.Builder
	text.WriteByte('"')
	for _, b := range wasm {
		switch b {
		case '"', '\\':
			text.WriteByte('\\')
			text.WriteByte(b)
		case '\n':
			text.WriteString(`\n`)
		case '\r':
			text.WriteString(`\r`)
		default:
			text.WriteRune(rune(b))
		}
	}
	text.WriteByte('"')
	return text.String()
}
