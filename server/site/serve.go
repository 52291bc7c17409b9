package site

import (
	"bytes"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/klauspost/compress/gzip"
)

// serve answers with the file in the best encoding that the client accepts, or
// with 304 if the client has it. It keeps the headers that are set on w.
func (f *file) serve(w http.ResponseWriter, r *http.Request, status int) {
	encoding, body := f.best(r.Header.Get("Accept-Encoding"))
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Add("Vary", "Accept-Encoding")
	// Encodings of a file differ in bytes, and so need different ETags.
	etag := `"` + f.hash + `"`
	if encoding != "" {
		etag = `"` + f.hash + "-" + encoding + `"`
	}
	if status == http.StatusOK {
		h.Set("ETag", etag)
		if matches(r.Header.Get("If-None-Match"), etag) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	h.Set("Content-Type", f.contentType)
	if encoding != "" {
		h.Set("Content-Encoding", encoding)
	}
	if body.size >= 0 {
		h.Set("Content-Length", strconv.FormatInt(body.size, 10))
	}
	w.WriteHeader(status)
	if r.Method == http.MethodHead {
		return
	}
	// A client may disconnect before the end; that is not an error.
	_ = body.writeTo(w)
}

// unpacked is the size of a form that is unpacked for the answer.
const unpacked = -1

// best returns the best form: Brotli, gzip, or plain. A big file is unpacked
// for plain.
func (f *file) best(accepted string) (encoding string, body form) {
	switch {
	case !f.brotli.missing() && accepts(accepted, "br"):
		return "br", f.brotli
	case !f.gzip.missing() && accepts(accepted, "gzip"):
		return "gzip", f.gzip
	case f.plain.missing():
		return "", form{size: unpacked, unpacks: &f.unpacking, in: f.gzip.in, name: f.gzip.name, body: f.gzip.body}
	}
	return "", f.plain
}

func (f form) writeTo(w io.Writer) error {
	if f.unpacks != nil {
		body, err := f.unpacks.body(f)
		if err != nil {
			return err
		}
		_, err = w.Write(body)
		return err
	}
	var from io.Reader = bytes.NewReader(f.body)
	if f.body == nil {
		opened, err := f.in.Open(f.name)
		if err != nil {
			return err
		}
		defer opened.Close()
		from = opened
	}
	_, err := io.Copy(w, from)
	return err
}

// unpacking is the plain form of a big file, for clients that accept no
// encoding. It is unpacked once for all requests and dropped when unused for
// unpackedFor, so that no stranger can make the server unpack it again and
// again.
type unpacking struct {
	mu     sync.Mutex
	plain  []byte
	forget *time.Timer
}

// unpackedFor is how long an unused plain form stays in memory.
const unpackedFor = time.Minute

func (u *unpacking) body(packed form) ([]byte, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.plain == nil {
		packed.unpacks = nil
		var gz, plain bytes.Buffer
		if err := packed.writeTo(&gz); err != nil {
			return nil, err
		}
		reader, err := gzip.NewReader(&gz)
		if err != nil {
			return nil, err
		}
		if _, err := io.Copy(&plain, reader); err != nil {
			return nil, err
		}
		u.plain = plain.Bytes()
		u.forget = time.AfterFunc(unpackedFor, func() {
			u.mu.Lock()
			defer u.mu.Unlock()
			u.plain = nil
		})
	}
	u.forget.Reset(unpackedFor)
	return u.plain, nil
}

// accepts reports whether an Accept-Encoding header has a coding, without a
// weight of 0 (RFC 9110, section 12.5.3).
func accepts(header, coding string) bool {
	for item := range strings.SplitSeq(header, ",") {
		name, parameter, _ := strings.Cut(item, ";")
		if !strings.EqualFold(strings.TrimSpace(name), coding) {
			continue
		}
		weight, weighed := strings.CutPrefix(strings.TrimSpace(parameter), "q=")
		value, err := strconv.ParseFloat(weight, 64)
		return !weighed || err == nil && value > 0
	}
	return false
}

// matches reports whether an If-None-Match header has the tag (RFC 9110,
// section 13.1.2: by weak comparison, since proxies may weaken tags).
func matches(header, etag string) bool {
	for tag := range strings.SplitSeq(header, ",") {
		tag = strings.TrimSpace(tag)
		if tag == "*" || strings.TrimPrefix(tag, "W/") == etag {
			return true
		}
	}
	return false
}
