// Package loader builds what a page loads: web/gist.js with the library in it,
// the same library as plain JavaScript for pages that forbid WebAssembly, and
// web/messenger.js with the messenger in it. The build and the tests use it; no
// server does.
package loader

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// Options holds the parts of the loader.
type Options struct {
	// Root is the repository's folder.
	Root string
	// Wasm is the library, web/dist/identify.wasm, or web/dist/messenger.wasm.
	Wasm []byte
	// StandardGo is Go's own wasm_exec.js if standard Go built Wasm, and nil if
	// TinyGo did.
	StandardGo []byte
	// PlainPath is the path on the server of Plain's script.
	PlainPath string
	// Debug makes the library write what it has caught to the console.
	Debug bool
}

// Build returns the minified loader up to its last argument, the server's
// address. The address is only known when the loader is served; End returns the
// rest. The loader must be served with charset=utf-8.
func Build(o Options) ([]byte, error) {
	js, err := build("gist.js", o, map[string]string{"GIST_WASM": wasmText(o.Wasm), "GIST_PLAIN": `"` + o.PlainPath + `"`})
	return slices.Concat([]byte(allFunctionsCalledOnLoad), o.StandardGo, []byte("(GIST_SERVER=>{"), bytes.TrimSpace(js), []byte("})(")), err
}

// End returns the end of a loader that comes from a server, such as
// https://gist.tacos.com. Servers do the same without this package.
func End(server string) []byte { return []byte(`"` + server + "\");\n") }

// Messenger returns the script of the messenger's page, minified.
func Messenger(o Options) ([]byte, error) {
	js, err := build("messenger.js", o, map[string]string{"GIST_WASM": wasmText(o.Wasm)})
	return slices.Concat([]byte(allFunctionsCalledOnLoad), o.StandardGo, js), err
}

// allFunctionsCalledOnLoad makes Chromium compile all functions of a script
// where it parses it: on another thread, while the script still arrives.
// Otherwise each function would be parsed a second time at its first call, on
// the page's own thread. Other browsers take it for a comment. It must come
// first.
const allFunctionsCalledOnLoad = "//# allFunctionsCalledOnLoad\n"

// build bundles a script of web/ and replaces literals in it by texts.
func build(name string, o Options, texts map[string]string) ([]byte, error) {
	r := api.Build(api.BuildOptions{
		EntryPoints:       []string{filepath.Join(o.Root, "web", name)},
		Bundle:            true,
		Format:            api.FormatIIFE,
		Charset:           api.CharsetUTF8,
		Target:            api.ES2020,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		LegalComments:     api.LegalCommentsNone,
		Define:            map[string]string{"STANDARD_GO": fmt.Sprint(o.StandardGo != nil), "DEBUG": fmt.Sprint(o.Debug)},
	})
	js, err := output(r.OutputFiles, r.Errors)
	if err != nil {
		return nil, err
	}
	// esbuild leaves these alone: the line ends in a style sheet in a script.
	js = bytes.ReplaceAll(js, []byte("}\n"), []byte("}"))
	// This comes after minifying, because esbuild would write control
	// characters as escapes.
	for literal, text := range texts {
		if bytes.Count(js, []byte(`"`+literal+`"`)) != 1 {
			return nil, errors.New("web/" + name + " does not hold \"" + literal + "\" once")
		}
		js = bytes.Replace(js, []byte(`"`+literal+`"`), []byte(text), 1)
	}
	return js, nil
}

// Plain converts wasm2js's module to a minified script. The script stores a
// function on its own element. The function takes the imports and returns the
// exports.
func Plain(wasm2js []byte) ([]byte, error) {
	text := string(wasm2js)
	end := strings.LastIndex(text, "\nvar retasmFunc")
	if end < 0 {
		return nil, errors.New("this is no output of wasm2js")
	}
	var script strings.Builder
	for line := range strings.Lines(text[:end+1]) {
		if !strings.HasPrefix(line, "import ") {
			script.WriteString(line)
		}
	}
	script.WriteString("document.currentScript.gist = (imports) => asmFunc({ abort() { throw new Error(); }, ...imports.gist, ...imports.wasi_snapshot_preview1 });\n")
	r := api.Transform("(() => {"+script.String()+"})();", api.TransformOptions{
		Target:            api.ES2020,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		LegalComments:     api.LegalCommentsNone,
	})
	return output([]api.OutputFile{{Contents: r.Code}}, r.Errors)
}

func output(files []api.OutputFile, messages []api.Message) ([]byte, error) {
	if len(messages) > 0 {
		return nil, errors.New(strings.Join(api.FormatMessages(messages, api.FormatMessagesOptions{}), ""))
	}
	return files[0].Contents, nil
}

// wasmText returns bytes as a JavaScript string literal with its quotes. Each
// character has the value of a byte: Uint8Array.from(text, c => c.charCodeAt())
// restores the bytes. As UTF-8 under Brotli it takes 2 % more than the bytes
// themselves; Base64 takes 35 % more.
func wasmText(wasm []byte) string {
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
