/* names.h - the names of the labs' kinds, for the words of a failure. */
#ifndef KASANE_API_LAB_NAMES_H
#define KASANE_API_LAB_NAMES_H

#include <stdint.h>

#include "nn_lab.h"

/* What nn_lab_name() answers. */
const char *lab_name_of(int32_t list, int32_t index);

#endif
