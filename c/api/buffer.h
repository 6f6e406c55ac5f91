/* buffer.h - the two buffers of the contract: the caller fills one, and results are lent from the other. */
#ifndef KASANE_API_BUFFER_H
#define KASANE_API_BUFFER_H

#include <stddef.h>
#include <stdint.h>

#include "nn.h"

/* `bytes` bytes of the buffer of results, whose content until then is lost. NULL: NN_ERR_MEMORY, the buffer
 * is as it was. */
void *lend_bytes(const char *call, size_t bytes);
float *lend_floats(const char *call, size_t count);
double *lend_doubles(const char *call, size_t count);

/* What the caller put into nn_buffer(); NULL where that holds fewer than `bytes` bytes: NN_ERR_SHAPE. */
const void *given_bytes(const char *call, size_t bytes);

/* The same for `count` doubles, of which each must be finite: else NULL with NN_ERR_DATA. */
const double *given_doubles(const char *call, int32_t count);

#endif
