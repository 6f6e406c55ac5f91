/* count_alloc.c - stands between the core and malloc: counts allocations, and refuses one of them on request.
 * Linked with -Wl,--wrap=malloc,... so that neither the core nor the allocator knows. */
#include "count_alloc.h"

#include <stddef.h>

int alloc_count;
int alloc_fail_at;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void __real_free(void *old);

static int refused(void) {
  return ++alloc_count == alloc_fail_at;
}

void *__wrap_malloc(size_t size);
void *__wrap_malloc(size_t size) {
  return refused() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size) {
  return refused() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size);
void *__wrap_realloc(void *old, size_t size) {
  return refused() ? NULL : __real_realloc(old, size);
}

void __wrap_free(void *old);
void __wrap_free(void *old) {
  __real_free(old);
}
