/* buffer.c - memory that the caller writes into and reads from. */
#include "api/buffer.h"

#include <stdlib.h>

#include "api/check.h"

/* memory that grows when more is asked for */
typedef struct buffer {
  void *at;
  size_t bytes;
} buffer;

static buffer given, results;

static size_t given_size; /* what was asked for last: the buffer may be larger */

/* Makes the buffer at least that large; its content is lost. */
static void *grow(buffer *b, size_t bytes, const char *call) {
  if (bytes <= b->bytes) return b->at;
  void *at = malloc(bytes);
  if (!at) {
    fail(NN_ERR_MEMORY, "%s: no memory for %u bytes", call, (unsigned)bytes);
    return NULL;
  }
  free(b->at);
  *b = (buffer){at, bytes};
  return at;
}

static void close(buffer *b) {
  free(b->at);
  *b = (buffer){0};
}

void *lend_bytes(const char *call, size_t bytes) {
  return grow(&results, bytes, call);
}

float *lend_floats(const char *call, size_t count) {
  return lend_bytes(call, count * sizeof(float));
}

double *lend_doubles(const char *call, size_t count) {
  return lend_bytes(call, count * sizeof(double));
}

const void *given_bytes(const char *call, size_t bytes) {
  if (given_size >= bytes) return given.at;
  fail(NN_ERR_SHAPE, "%s: nn_buffer holds %u bytes, must hold %u", call, (unsigned)given_size,
       (unsigned)bytes);
  return NULL;
}

const double *given_doubles(const char *call, int32_t count) {
  const double *values = given_bytes(call, (size_t)count * sizeof(double));
  for (int32_t i = 0; values && i < count; i++) {
    if (__builtin_isfinite(values[i])) continue;
    fail(NN_ERR_DATA, "%s: value %d is %g, must be finite", call, i, values[i]);
    return NULL;
  }
  return values;
}

void *nn_buffer(int32_t bytes) {
  if (check_int(__func__, "bytes", bytes, 1, MAX_BUFFER)) return NULL;
  void *at = grow(&given, (size_t)bytes, __func__);
  if (at) given_size = (size_t)bytes;
  return at;
}

void nn_buffer_free(void) {
  close(&given);
  given_size = 0;
  close(&results);
}
