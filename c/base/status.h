/* status.h - the words of the last failure.
 *
 * A failure is worded once, where it is found, by `return fail(NN_ERR_X, "nn_call: units is %d, must be
 * 1..%d", ...)`.
 */
#ifndef KASANE_STATUS_H
#define KASANE_STATUS_H

#include "nn.h"

/* Names of the statuses of nn.h, in its order. */
#define STATUSES(X)                                                                                          \
  X(NN_OK, ok)                                                                                               \
  X(NN_ERR_ARGUMENT, argument)                                                                               \
  X(NN_ERR_STATE, state)                                                                                     \
  X(NN_ERR_SHAPE, shape)                                                                                     \
  X(NN_ERR_DATA, data)                                                                                       \
  X(NN_ERR_MEMORY, memory)                                                                                   \
  X(NN_ERR_DIVERGED, diverged)

/* Keeps the code and the words for nn_error(); returns the code. The format knows what text.h knows. */
__attribute__((format(printf, 2, 3))) nn_status fail(nn_status code, const char *format, ...);

nn_status fail_code(void);
const char *fail_text(void);

#endif
