package site

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash/crc32"
	"net/http"
	"slices"

	"gist/server/transport"
	"gist/wasm/rules"
)

// loader serves gist.js. It is fresh for five minutes; for a day after that,
// the browser uses the stale one while it revalidates in the background, so
// that the next page view costs nothing. It ends with the server's address.
// Without a public URL the address comes from the request, so that shared
// caches must not keep it.
func (h *handlers) loader(w http.ResponseWriter, r *http.Request) {
	kept, f := "public", h.script
	if h.PublicURL == "" {
		server := h.Addresses.Origin(r)
		if server == "" {
			transport.WriteError(w, r, rules.ErrorOf(rules.Malformed, "host_invalid", "The Host header names no host."))
			return
		}
		kept, f = "private", h.named("gist.js").ending(loaderEnd(server))
	}
	w.Header().Set("Cache-Control", kept+", max-age=300, stale-while-revalidate=86400")
	forAnyPage(w)
	f.serve(w, r, http.StatusOK)
}

// loaderEnd returns the end of gist.js, its last argument. web/build leaves it
// to the server.
func loaderEnd(server string) string { return `"` + server + "\");\n" }

// ending returns the file with a short ASCII text appended. The build leaves
// the compressed forms without their ends, so that the text can follow
// uncompressed. So an invented host costs nothing, and no result needs to be
// cached.
func (f *file) ending(text string) *file {
	sum := sha256.Sum256([]byte(text))
	all := &file{contentType: f.contentType, hash: f.hash + hex.EncodeToString(sum[:8])}
	all.plain = held(slices.Concat(f.plain.body, []byte(text)))
	n := uint32(len(text))
	// RFC 7932, section 9.2: a meta-block that is not the last one,
	// uncompressed, with four hex digits of length; then an empty last one.
	header := (n-1)<<3 | 1<<19
	all.brotli = held(slices.Concat(f.brotli.body, []byte{byte(header), byte(header >> 8), byte(header >> 16)}, []byte(text), []byte{3}))
	// RFC 1951, section 3.2.4: a stored last block; RFC 1952: the CRC and the
	// size of the whole content.
	end := binary.LittleEndian.AppendUint16([]byte{1}, uint16(n))
	end = append(binary.LittleEndian.AppendUint16(end, ^uint16(n)), text...)
	end = binary.LittleEndian.AppendUint32(end, crc32.ChecksumIEEE(all.plain.body))
	end = binary.LittleEndian.AppendUint32(end, uint32(all.plain.size))
	all.gzip = held(slices.Concat(f.gzip.body, end))
	return all
}
