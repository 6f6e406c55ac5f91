/* status.h - what a call can answer, and the words of the last failure.
 *
 * A failure is told once, where it is found, by `return fail(NN_ERR_X, "nn_call: units is %d, must be 1..%d",
 * ...)`.
 */
#ifndef KASANE_STATUS_H
#define KASANE_STATUS_H

/*    enum          name that JavaScript sees */
#define STATUSES(X)                                                                                          \
  X(NN_OK, ok)                 /* done */                                                                    \
  X(NN_ERR_ARGUMENT, argument) /* a value is outside its range, or a number names nothing */                 \
  X(NN_ERR_STATE, state)       /* right call, wrong moment: before building, after building */               \
  X(NN_ERR_SHAPE, shape)       /* sizes that do not fit each other */                                        \
  X(NN_ERR_DATA, data)         /* data hold NaN, infinity or an unknown class; bytes are no model of them */ \
  X(NN_ERR_MEMORY, memory)     /* no memory, or a size that no memory could hold */                          \
  X(NN_ERR_DIVERGED, diverged) /* loss or gradient is NaN or beyond every use; parameters stay as they were */

typedef enum nn_status {
#define X(code, name) code,
  STATUSES(X)
#undef X
      NN_STATUS_COUNT
} nn_status;

/* Keeps the code and the words for nn_error(); returns the code. The format knows what text.h knows. */
__attribute__((format(printf, 2, 3))) nn_status fail(nn_status code, const char *format, ...);

nn_status fail_code(void);
const char *fail_text(void);

#endif
