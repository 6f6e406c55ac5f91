/* hash.c - one multiplication a byte. */
#include "base/hash.h"

uint32_t hash_bytes(uint32_t hash, const void *from, size_t bytes) {
  const unsigned char *at = from;
  for (size_t i = 0; i < bytes; i++) hash = (hash ^ at[i]) * 16777619u;
  return hash;
}
