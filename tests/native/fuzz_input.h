/* fuzz_input.h - reads a fuzzer's bytes as numbers, and holds the core to what every call promises.
 *
 * Past the end all bytes are 0. A promise that is broken traps, and libFuzzer keeps the input.
 */
#ifndef KASANE_FUZZ_INPUT_H
#define KASANE_FUZZ_INPUT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "nn.h"

#define PROMISE(condition) ((condition) ? (void)0 : __builtin_trap())

typedef struct fuzz_input {
  const uint8_t *at;
  size_t left;
  double budget; /* multiplications that this input may still cost */
} fuzz_input;

static inline uint8_t take_byte(fuzz_input *in) {
  if (in->left == 0) return 0;
  in->left--;
  return *in->at++;
}

static inline void take_bytes(fuzz_input *in, void *to, size_t size) {
  for (size_t i = 0; i < size; i++) ((uint8_t *)to)[i] = take_byte(in);
}

static inline uint32_t take_bits(fuzz_input *in) {
  uint32_t bits;
  take_bytes(in, &bits, sizeof bits);
  return bits;
}

/* mostly least..most, sometimes just outside, sometimes any number */
static inline int32_t take_int(fuzz_input *in, int32_t least, int32_t most) {
  uint8_t choice = take_byte(in);
  if (choice == 255) return (int32_t)take_bits(in);
  if (choice == 254) return most + 1;
  if (choice == 253) return least - 1;
  return least + choice % (most - least + 1);
}

/* mostly a number of a few digits within least..most, sometimes an end of it, sometimes any double */
static inline double take_real(fuzz_input *in, double least, double most) {
  uint8_t choice = take_byte(in);
  double any;
  if (choice < 200) return least + (most - least) * choice / 200;
  if (choice < 220) return least;
  if (choice < 240) return most;
  take_bytes(in, &any, sizeof any);
  return any;
}

/* returns whether the status is NN_OK; a failure has its words */
static inline int keeps_status(nn_status status) {
  PROMISE((int)status >= 0 && status < NN_STATUS_COUNT);
  PROMISE(status == NN_OK || (nn_error_code() == (int32_t)status && nn_error()[0] != '\0'));
  return status == NN_OK;
}

/* the same for a call that answers with a pointer */
static inline int keeps_answer(const void *answer) {
  PROMISE(answer || (nn_error_code() != NN_OK && nn_error()[0] != '\0'));
  return answer != NULL;
}

static inline int keeps_finite(const nn_run *run) {
  const float *parameters = nn_parameters(run);
  for (int32_t i = 0; parameters && i < nn_parameter_count(run); i++)
    PROMISE(__builtin_isfinite(parameters[i]));
  return parameters != NULL;
}

#endif
