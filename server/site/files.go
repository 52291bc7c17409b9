package site

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// file is one file in the forms in which it may be sent. A big file is kept in
// its compressed forms alone.
type file struct {
	plain, brotli, gzip []byte
	contentType         string
	etag                string
}

// files are all that was built, by their paths.
type files struct {
	byPath   map[string]*file
	manifest map[string]string // logical name → path
}

// ErrNotBuilt says that the binary was built without the files that it serves.
var ErrNotBuilt = errors.New("this binary holds none of the files that it should serve; build it with ./build.sh or make build")

// contentTypes by extension, so that they don't depend on the machine.
var contentTypes = map[string]string{
	".html": "text/html; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".wasm": "application/wasm",
	".svg":  "image/svg+xml",
	".png":  "image/png",
}

// load reads what web/build wrote. The error is ErrNotBuilt when that is
// nothing.
func load(dist fs.FS) (*files, error) {
	raw, err := fs.ReadFile(dist, "dist/files/manifest.json")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNotBuilt
	}
	if err != nil {
		return nil, fmt.Errorf("reading the manifest of files: %w", err)
	}
	f := &files{byPath: map[string]*file{}}
	if err := json.Unmarshal(raw, &f.manifest); err != nil {
		return nil, fmt.Errorf("reading the manifest of files: %w", err)
	}
	for _, name := range f.manifest {
		one := &file{contentType: contentTypes[path.Ext(name)]}
		for suffix, to := range map[string]*[]byte{"": &one.plain, ".br": &one.brotli, ".gz": &one.gzip} {
			body, err := fs.ReadFile(dist, "dist/files/"+name+suffix)
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return nil, fmt.Errorf("reading the file %s: %w", name, err)
			}
			*to = body
		}
		if one.contentType == "" || one.plain == nil && one.gzip == nil {
			return nil, fmt.Errorf("the file %s can't be served", name)
		}
		one.tag()
		f.byPath[name] = one
	}
	return f, nil
}

func (f *file) tag() {
	body := f.plain
	if body == nil {
		body = f.gzip
	}
	sum := sha256.Sum256(body)
	f.etag = `"` + hex.EncodeToString(sum[:8]) + `"`
}

// named gives the path of a file by its logical name.
func (f *files) named(name string) string { return "/" + f.manifest[name] }

// serve sends the file in the best form that the client takes.
func (f *file) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", f.contentType)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Add("Vary", "Accept-Encoding")
	body, encoding := f.plain, ""
	switch accepted := r.Header.Get("Accept-Encoding"); {
	case f.brotli != nil && accepts(accepted, "br"):
		body, encoding = f.brotli, "br"
	case f.gzip != nil && accepts(accepted, "gzip"):
		body, encoding = f.gzip, "gzip"
	case body == nil:
		unpacked, err := unpack(f.gzip)
		if err != nil {
			http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
			return
		}
		body = unpacked
	}
	etag := f.etag
	if encoding != "" {
		h.Set("Content-Encoding", encoding)
		etag = strings.TrimSuffix(etag, `"`) + "-" + encoding + `"`
	}
	h.Set("ETag", etag)
	if match := r.Header.Get("If-None-Match"); match == etag || match == "W/"+etag {
		h.Del("Content-Type")
		h.Del("Content-Encoding")
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method == http.MethodHead {
		return
	}
	// A client that goes away in the middle is its own affair.
	_, _ = w.Write(body)
}

func unpack(packed []byte) ([]byte, error) {
	reader, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(reader)
}

// accepts tells whether an Accept-Encoding header takes a coding
// (RFC 9110, section 12.5.3): named, and not with a weight of 0.
func accepts(header, coding string) bool {
	for item := range strings.SplitSeq(header, ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(item), ";")
		if strings.EqualFold(strings.TrimSpace(name), coding) {
			_, q, weighed := strings.Cut(weight, "=")
			value, err := strconv.ParseFloat(strings.TrimSpace(q), 64)
			return !weighed || err == nil && value > 0
		}
	}
	return false
}
