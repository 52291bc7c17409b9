package site

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
)

// file is one file in all its encodings. A big file has only compressed ones.
type file struct {
	plain, brotli, gzip form
	contentType         string
	hash                string // of the uncompressed content
	unpacking           unpacking
}

// form is a file's content in one encoding. Small ones are held in memory, big
// ones are read for each answer.
type form struct {
	body []byte
	in   fs.FS
	name string
	size int64

	unpacks *unpacking // not nil: the answer is the unpacked content of this form
}

func (f form) missing() bool { return f.body == nil && f.in == nil }

// heldBelow is the size in bytes from which a form is not held in memory.
const heldBelow = 256 << 10

// files are all files of the build.
type files struct {
	byPath map[string]*file
	paths  map[string]string // by logical name
}

// ErrNotBuilt is returned for a binary without the files that it serves.
var ErrNotBuilt = errors.New("this binary holds none of the files that it should serve; build it with ./build.sh or make build")

// contentTypes maps extensions to types, independently of the machine.
var contentTypes = map[string]string{
	".css":   "text/css; charset=utf-8",
	".html":  "text/html; charset=utf-8",
	".js":    "text/javascript; charset=utf-8",
	".png":   "image/png",
	".svg":   "image/svg+xml",
	".txt":   "text/plain; charset=utf-8",
	".wasm":  "application/wasm",
	".woff2": "font/woff2",
}

// load reads the files that web/build wrote. The error is ErrNotBuilt if there
// are none.
func load(dist fs.FS) (*files, error) {
	raw, err := fs.ReadFile(dist, "dist/files/manifest.json")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNotBuilt
	}
	var manifest map[string]struct{ Path, Hash string }
	if err == nil {
		err = json.Unmarshal(raw, &manifest)
	}
	if err != nil {
		return nil, fmt.Errorf("reading the manifest of files: %w", err)
	}
	all := &files{byPath: map[string]*file{}, paths: map[string]string{}}
	for name, entry := range manifest {
		one := &file{contentType: contentTypes[path.Ext(entry.Path)], hash: entry.Hash}
		for suffix, to := range map[string]*form{"": &one.plain, ".br": &one.brotli, ".gz": &one.gzip} {
			if *to, err = open(dist, "dist/files/"+entry.Path+suffix); err != nil {
				return nil, fmt.Errorf("reading the file %s: %w", name, err)
			}
		}
		if one.contentType == "" || one.plain.missing() && one.gzip.missing() {
			return nil, fmt.Errorf("the file %s can't be served", name)
		}
		all.byPath[entry.Path], all.paths[name] = one, entry.Path
	}
	return all, nil
}

func open(in fs.FS, name string) (form, error) {
	info, err := fs.Stat(in, name)
	if errors.Is(err, fs.ErrNotExist) {
		return form{}, nil
	}
	if err != nil {
		return form{}, err
	}
	if info.Size() >= heldBelow {
		return form{in: in, name: name, size: info.Size()}, nil
	}
	body, err := fs.ReadFile(in, name)
	return form{body: body, size: info.Size()}, err
}

// named returns a file by its logical name; nil if there is none.
func (f *files) named(name string) *file { return f.byPath[f.paths[name]] }

// address returns the path of a file by its logical name.
func (f *files) address(name string) string { return "/" + f.paths[name] }
