// What is left of wasi-libc's random numbers once ChaCha20, its heap and stdio
// are cut out of the library (see install.sh): the host's own randomness.
#include <stddef.h>
#include <stdint.h>

__attribute__((import_module("wasi_snapshot_preview1"), import_name("random_get")))
extern uint32_t host_random_get(uint8_t *buffer, uint32_t length);

// crypto.getRandomValues gives at most this many bytes a call (Web Cryptography
// API, section 10.1.1).
#define MOST_BYTES 65536

void arc4random_buf(void *buffer, size_t length) {
	uint8_t *at = buffer;
	while (length > 0) {
		size_t n = length < MOST_BYTES ? length : MOST_BYTES;
		if (host_random_get(at, n) != 0) __builtin_trap();
		at += n;
		length -= n;
	}
}

uint32_t arc4random(void) {
	uint32_t n;
	arc4random_buf(&n, sizeof n);
	return n;
}

void __stdio_exit(void) {}
