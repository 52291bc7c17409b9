#!/usr/bin/env bash
# Usage: ./build.sh [wasm|web|all]
#   wasm  the two small WebAssembly files of web/dist, from changed sources, by
#         TinyGo if it is there, else by standard Go (larger; for development)
#   web   wasm, the dashboard, and everything that is served, into web/dist
#   all   web, and the one binary bin/gist (the default)
# FAST=1 compresses less, for development. Can be run twice.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

say() { echo "build: $*" >&2; }

# What the committed wasm files were built from, and by what.
sources() {
	find wasm/rules wasm/browser wasm/identify wasm/messenger wasm/tinygo -type f \
		! -name '*_test.go' ! -path '*/testdata/*' -print0 |
		LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64
}

tinygo_path() {
	if [ -n "${TINYGO:-}" ]; then echo "$TINYGO"; return; fi
	wasm/tinygo/install.sh --if-built
}

features=(--enable-bulk-memory --enable-mutable-globals --enable-sign-ext --enable-nontrapping-float-to-int)

by_tinygo() { # tinygo name
	"$1" build -opt=z -no-debug -panic=trap -scheduler=none -o "web/dist/$2.raw" "./wasm/$2"
	# Functions that are hardly more than their call go, for browsers compile each
	# function when it is first called, which costs most of the library's first
	# run. Nothing is at the addresses below 1024 but the end of the stack.
	wasm-opt -Oz --low-memory-unused --always-inline-max-function-size=10 \
		--strip-producers --strip-target-features "${features[@]}" "web/dist/$2.raw" -o "web/dist/$2.wasm"
	rm "web/dist/$2.raw"
}

by_go() { # name
	GOOS=js GOARCH=wasm go build -trimpath -ldflags '-s -w' -o "web/dist/$1.wasm" "./wasm/$1"
}

wasm() {
	mkdir -p web/dist
	local now tinygo
	now=$(sources)
	if grep -qs "^sources $now\$" web/dist/wasm.txt && [ "${FORCE:-}" = "" ]; then
		say "the library and the messenger are current ($(sed -n 's/^compiler //p' web/dist/wasm.txt))"
		return
	fi
	tinygo=$(tinygo_path)
	if [ -n "$tinygo" ]; then
		say "building the library and the messenger with TinyGo"
		by_tinygo "$tinygo" identify
		# For pages whose Content-Security-Policy forbids WebAssembly.
		wasm2js -Oz "${features[@]}" web/dist/identify.wasm -o web/dist/identify.js
		by_tinygo "$tinygo" messenger
		printf 'sources %s\ncompiler tinygo\n' "$now" >web/dist/wasm.txt
	else
		say "building the library and the messenger with standard Go, since TinyGo is not here: they work, and are many times larger"
		say "for the files that are committed, run 'make tinygo' first"
		by_go identify
		rm -f web/dist/identify.js
		by_go messenger
		printf 'sources %s\ncompiler go\n' "$now" >web/dist/wasm.txt
	fi
}

web() {
	wasm
	say "building the dashboard"
	mkdir -p bin
	go mod download github.com/maxence-charriere/go-app/v9 # its source is copied, and a new machine has none
	go run ./wasm/dashboard/build -o bin/dashboard.wasm
	say "putting together what is served"
	go run ./web/build ${FAST:+-fast}
}

all() {
	web
	say "building bin/gist"
	CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o bin/gist ./server
}

case "${1:-all}" in
wasm | web | all) "${1:-all}" ;;
*)
	sed -n '2,8s/^# \{0,1\}//p' "$0" >&2
	exit 2
	;;
esac
