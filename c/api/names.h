/* names.h - the names of kinds, for the words of a failure. */
#ifndef KASANE_API_NAMES_H
#define KASANE_API_NAMES_H

#include <stdint.h>

#include "nn.h"

/* What nn_name() answers. */
const char *name_of(int32_t list, int32_t index);

/* The name at an index of names that end with NULL; NULL where there is none. */
const char *name_at(const char *const *names, int32_t index);

#endif
