#!/usr/bin/env bash
# Usage: wasm/tinygo/install.sh [--if-built]
# Builds the pinned TinyGo from its Go module on Debian and prints the path of
# its command. Done once: a second run only prints the path. Needs Go, root (or
# the packages already there) and the Go module proxy. With --if-built it
# installs nothing and prints nothing where TinyGo is not there yet.
set -euo pipefail

version=v0.41.1
sum='h1:Hp1Frc4zQALL88t49XraSZEwkIYEjMOmmurlmsTigzE='
llvm=19
packages=(llvm-$llvm-dev clang-$llvm libclang-$llvm-dev lld-$llvm libclang-rt-$llvm-dev-wasm32 wasi-libc binaryen)

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# The recipe is part of the name, so that a changed one is built anew.
recipe=$(cat "$here/install.sh" "$here/random.c" | sha256sum | cut -c1-12)
root=${XDG_CACHE_HOME:-$HOME/.cache}/gist/tinygo-$version-$recipe
if [ -x "$root/gist/tinygo" ]; then
	echo "$root/gist/tinygo"
	exit 0
fi
if [ "${1:-}" = --if-built ]; then exit 0; fi

missing=()
for package in "${packages[@]}"; do
	dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
	if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
		echo "install.sh: TinyGo needs these packages; install them and run again: ${missing[*]}" >&2
		exit 1
	fi
	apt-get update >&2
	DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" >&2
fi

read -r dir got < <(cd / && go mod download -json "github.com/tinygo-org/tinygo@$version" |
	sed -n 's/^\t"Dir": "\(.*\)",\?$/\1/p; s/^\t"Sum": "\(.*\)",\?$/\1/p' | paste -sd' ')
if [ "$got" != "$sum" ]; then
	echo "install.sh: TinyGo $version has the sum $got, and $sum was expected" >&2
	exit 1
fi

# Built beside its place and moved there when whole, so that an interrupted run
# leaves nothing that looks finished.
work=$(mktemp -d "${TMPDIR:-/tmp}/gist-tinygo.XXXXXX")
trap 'rm -rf "$work"' EXIT
cp -r "$dir" "$work/root"
chmod -R u+w "$work/root"
mkdir -p "$work/root/src/net" "$work/root/gist/bin" # src/net is a submodule that the module's zip lacks

# patch FILE FROM TO: replaces a line that must be there.
patch() {
	grep -q -- "$2" "$work/root/$1" || { echo "install.sh: TinyGo's $1 is not as expected" >&2; exit 1; }
	sed -i "s|$2|$3|" "$work/root/$1"
}
# Without a scheduler Gist's programs are callbacks that never nest, so when one
# has returned there is no stack that could hold a pointer. The collector then
# runs there, and only there (wasm/browser calls it), and the code that tells it
# what is on the stack goes: 6 KB (Brotli) of the library.
patch compileopts/config.go 'func (c \*Config) NeedsStackObjects() bool {' '&\n\tif c.Scheduler() == "none" {\n\t\treturn false\n\t}'
patch src/runtime/gc_blocks.go 'var ranGC bool' 'ranGC := !hasScheduler'
patch src/runtime/gc_stack_portable.go '^.markStack()$' '\tif hasScheduler {\n\t\tmarkStack()\n\t}'
# Floats have their minimum and maximum as instructions; exported, nothing could
# take these functions out again.
patch src/runtime/float.go '^//export f' '// f'
(cd "$work/root" && GOFLAGS= CGO_ENABLED=1 go build -tags "llvm$llvm osusergo" -o gist/bin/tinygo .) >&2

# wasi-libc without what Gist never calls: ChaCha20, stdio and a second heap
# are 9 KB (Brotli) of every program.
cp /usr/lib/wasm32-wasi/libc.a "$work/root/gist/libc.a"
"llvm-ar-$llvm" d "$work/root/gist/libc.a" arc4random.o __stdio_exit.o dlmalloc.o sbrk.o
cp "$here/random.c" "$work/root/gist/random.c"
ln -s "$(command -v wasm-ld-$llvm)" "$work/root/gist/bin/wasm-ld"

cat >"$work/root/gist/gist.json" <<JSON
{
	"llvm-target": "wasm32-unknown-unknown",
	"cpu": "generic",
	"features": "+bulk-memory,+mutable-globals,+nontrapping-fptoint,+sign-ext,-multivalue,-reference-types",
	"build-tags": ["tinygo.wasm", "custommalloc"],
	"goos": "js",
	"goarch": "wasm",
	"linker": "wasm-ld",
	"gc": "conservative",
	"scheduler": "asyncify",
	"default-stack-size": 16384,
	"cflags": ["-mbulk-memory", "-mnontrapping-fptoint", "-mno-multivalue", "-mno-reference-types", "-msign-ext"],
	"ldflags": [
		"--allow-undefined-file={root}/targets/wasm-undefined.txt",
		"--stack-first",
		"--no-demangle",
		"{root}/gist/libc.a",
		"/usr/lib/llvm-$llvm/lib/clang/$llvm/lib/wasi/libclang_rt.builtins-wasm32.a"
	],
	"extra-files": ["src/runtime/asm_tinygowasm.S", "gist/random.c"],
	"emulator": "node {root}/targets/wasm_exec.js {}"
}
JSON
cat >"$work/root/gist/tinygo" <<'SH'
#!/bin/sh
# TinyGo with Gist's target: tinygo build|test …
here=$(cd "$(dirname "$0")" && pwd)
command=$1
shift
TINYGOROOT=${here%/gist} PATH="$here/bin:$PATH" exec "$here/bin/tinygo" "$command" -target "$here/gist.json" "$@"
SH
chmod +x "$work/root/gist/tinygo"
mkdir -p "$(dirname "$root")"
rm -rf "$root"
mv "$work/root" "$root"
echo "$root/gist/tinygo"
