/* arena.h - memory that is planned, then taken once.
 *
 * A plan is a function that asks an arena for its blocks. It runs twice over the same code: on a measuring
 * arena, whose blocks are NULL, and on an arena of the measured size. Sizes are checked before they are
 * multiplied; a plan that no memory could hold makes the measure SIZE_MAX. Under AddressSanitizer blocks
 * stand apart by poisoned gaps.
 */
#ifndef KASANE_ARENA_H
#define KASANE_ARENA_H

#include <stddef.h>
#include <stdint.h>

typedef struct arena {
  char *base;  /* NULL while measuring */
  void *owned; /* what malloc gave; base is this, aligned */
  size_t used;
} arena;

/* The next block: count items of the given size, zeroed, aligned to a cache line. NULL while measuring. */
void *arena_take(arena *a, size_t count, size_t size);

static inline float *arena_floats(arena *a, size_t count) {
  return arena_take(a, count, sizeof(float));
}

static inline int32_t *arena_ints(arena *a, size_t count) {
  return arena_take(a, count, sizeof(int32_t));
}

/* Takes `bytes` (the `used` of a measuring arena) from malloc. Returns 0 and leaves *a empty when there is no
 * memory. */
int arena_open(arena *a, size_t bytes);

/* Gives the memory back. An arena of zeros may be closed. */
void arena_close(arena *a);

#endif
