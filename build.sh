#!/usr/bin/env bash
# Usage: ./build.sh [wasm|web|all]
#   wasm  the two small WebAssembly files of web/dist, from changed sources, by
#         TinyGo if it is there, else by standard Go (larger; for development)
#   web   wasm, the dashboard, and everything that is served, into web/dist
#   all   web, and the one binary bin/gist (the default)
# FAST=1 compresses less, for development. Can be run twice. What the parts of
# "all" say is in bin/log.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

say() { echo "build: $*" >&2; }

# What runs on this machine is compiled in one way, so that the programs of the
# build, the server and the tests share what is compiled.
native() { CGO_ENABLED=0 GOFLAGS="${GOFLAGS:-} -trimpath" go "$@"; }

# Where there is memory, the compiler collects its garbage less often: a sixth less
# work. Its largest packages then take 1.4 GB, and else half of that.
if [ -z "${GOGC:-}" ] && awk '/^MemAvailable/ { exit $2 < 4e6 }' /proc/meminfo 2>/dev/null; then export GOGC=400; fi

# What the committed wasm files were built from, and by what.
sources() {
	find wasm/ranges wasm/rules wasm/links wasm/browser wasm/identify wasm/messenger wasm/tinygo -type f \
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
	# run. Nothing is at the addresses below 1024 but the end of the stack. What is
	# used the most comes first and so has the shorter numbers.
	wasm-opt -Oz --low-memory-unused --always-inline-max-function-size=10 --reorder-functions --reorder-locals \
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

dashboard() { # flags...
	native run ./wasm/dashboard/build "$@" -o bin/dashboard.wasm
}

served() { native run ./web/build ${FAST:+-fast}; }

web() {
	wasm
	say "building the dashboard"
	dashboard
	say "putting together what is served"
	served
}

# A part is built in the background. With go's -v its log has a line for each
# package that was compiled.
named='^[[:alnum:]_./-]+$'
compiled() { # parts
	local logs=("${@/#/bin/log/}")
	cat "${logs[@]}" | grep -cE "$named" || true
}

ended() { # part process
	wait "$2" && return
	say "failed: the $1"
	grep -vE "$named" "bin/log/$1" >&2
	exit 1
}

# show tells how far both parts are: in place on a terminal, else now and then.
show() { # number of the server's packages
	local line of
	of=$(sed -n 's/^of //p' bin/log/dashboard)
	line="$SECONDS s: compiled $(compiled dashboard) of ${of:-about 120} packages of the dashboard, $(compiled standard server) of $1 of the server"
	if [ -t 2 ]; then
		printf '\rbuild: %s\033[K' "$line" >&2
	elif ((SECONDS >= next)); then
		next=$((SECONDS + 10))
		say "$line"
	fi
}

all() {
	wasm
	mkdir -p bin/log
	say "1 of 3: fetching modules that are not here yet, compiling the standard library"
	native build -v -o /dev/null ./wasm/dashboard/build >bin/log/standard 2>&1 &
	local standard=$! stands servers dashboard server next=0
	# All that the server stands on; it holds what is served, and so comes last.
	stands=$(native list -f '{{join .Imports "\n"}}' ./server | grep -vx gist/web)
	servers=$(native list -deps $stands | wc -l)
	ended standard "$standard"
	say "2 of 3: the dashboard and what is served, beside it what the server stands on"
	{ dashboard -v && served; } >bin/log/dashboard 2>&1 &
	dashboard=$!
	native build -v $stands >bin/log/server 2>&1 &
	server=$!
	trap 'kill $dashboard $server 2>/dev/null || true' EXIT
	while kill -0 "$dashboard" 2>/dev/null || kill -0 "$server" 2>/dev/null; do
		show "$servers"
		sleep 1
	done
	[ ! -t 2 ] || echo >&2
	ended dashboard "$dashboard"
	ended server "$server"
	trap - EXIT
	say "3 of 3: bin/gist"
	native build -ldflags '-s -w' -o bin/gist ./server
	say "done in $SECONDS s"
}

case "${1:-all}" in
wasm | web | all) "${1:-all}" ;;
*)
	sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
	exit 2
	;;
esac
