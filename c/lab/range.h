/* range.h - a stretch of a list: `count` items from `first` on. */
#ifndef KASANE_RANGE_H
#define KASANE_RANGE_H

#include <stdint.h>

typedef struct range {
  int32_t first, count;
} range;

#endif
