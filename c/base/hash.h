/* hash.h - FNV-1a with 32 bits: one number to compare many by. */
#ifndef KASANE_HASH_H
#define KASANE_HASH_H

#include <stddef.h>
#include <stdint.h>

#define HASH_START 2166136261u

/* The hash of what was hashed before, or HASH_START, and of these bytes; a changed byte always changes it. */
uint32_t hash_bytes(uint32_t hash, const void *from, size_t bytes);

#endif
