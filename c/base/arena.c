/* arena.c - one allocation, cut into aligned blocks. */
#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GUARDED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define GUARDED 1
#endif

#ifdef GUARDED
#include <sanitizer/asan_interface.h>
enum { GAP = 32 };
#define CLOSE(at, bytes) __asan_poison_memory_region(at, bytes)
#define OPEN(at, bytes) __asan_unpoison_memory_region(at, bytes)
#else
enum { GAP = 0 };
#define CLOSE(at, bytes) ((void)(at), (void)(bytes))
#define OPEN(at, bytes) ((void)(at), (void)(bytes))
#endif

enum { ALIGN = 64 };
#define MAX_BYTES ((size_t)1 << 30) /* 1 GiB: what a WebAssembly page can be expected to get */

void *arena_take(arena *a, size_t count, size_t size) {
  if (a->used == SIZE_MAX || count > MAX_BYTES / size || a->used > MAX_BYTES) {
    a->used = SIZE_MAX;
    return NULL;
  }
  char *block = a->base ? a->base + a->used : NULL;
  a->used += (count * size + GAP + ALIGN - 1) & ~(size_t)(ALIGN - 1);
  if (!block) return NULL;
  OPEN(block, count * size);
  memset(block, 0, count * size);
  return block;
}

int arena_open(arena *a, size_t bytes) {
  *a = (arena){0};
  if (bytes > MAX_BYTES) return 0;
  a->owned = malloc(bytes + ALIGN);
  if (!a->owned) return 0;
  a->base = (char *)(((uintptr_t)a->owned + ALIGN - 1) & ~(uintptr_t)(ALIGN - 1));
  CLOSE(a->base, bytes);
  return 1;
}

void arena_close(arena *a) {
  free(a->owned);
  *a = (arena){0};
}
