# make help lists the targets.
.DEFAULT_GOAL := help
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
GOVULNCHECK := golang.org/x/vuln/cmd/govulncheck@v1.9.0
GOTESTSUM   := gotest.tools/gotestsum@v1.13.0

.PHONY: help run build wasm test soak mutants bench check tinygo clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## build everything, compressed less, and start the server with the demo site on 127.0.0.1:8080
	FAST=1 ./build.sh
	bin/gist serve --demo

build: ## build bin/gist, which holds everything that it serves
	./build.sh

wasm: tinygo ## rebuild the two committed WebAssembly files of web/dist with TinyGo
	FORCE=1 ./build.sh wasm

test: build ## install what the tests need, and run every test
	.ci/install
	.ci/test $(GOTESTSUM)

soak: build ## run the long tests: kills, random steps, random filters, many servers (about an hour; prints seeds and counts)
	.ci/install
	GIST_SOAK=1 CGO_ENABLED=0 GOFLAGS=-trimpath go test -p 1 -count 1 -timeout 4h -v -run '^TestSoak' ./server/...

mutants: ## put known faults of who is who back, one at a time, and see that the random walk finds each
	.ci/mutants

bench: build ## run the benchmarks and print the tables that the README shows (ONLY=browser,… for some; FULL=1 for longer and more; WRITE=1 into the docs)
	.ci/install
	go run ./server/e2e/bench $(if $(ONLY),-only $(ONLY)) $(if $(FULL),-full) $(if $(WRITE),-write)

check: ## check the format, go vet, staticcheck, and known vulnerabilities where they can be asked for
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -d $$(git ls-files '*.go'); exit 1; }
	go vet ./...
	GOOS=js GOARCH=wasm go build -o /dev/null ./wasm/...
	GOBIN=$(CURDIR)/bin go install $(STATICCHECK)
	bin/staticcheck $$(go list ./... | grep -vE 'wasm/(identify|messenger)$$')
	GOOS=js GOARCH=wasm bin/staticcheck -tests=false ./wasm/...
	.ci/vulncheck $(GOVULNCHECK)

tinygo: ## build TinyGo, which makes the small WebAssembly files (Debian, once)
	wasm/tinygo/install.sh

clean: ## remove what was built
	git clean -fdXq bin web/dist
