/* model_help.h - saved models as tests and fuzzers handle them. */
#ifndef KASANE_CHECKPOINT_HELP_H
#define KASANE_CHECKPOINT_HELP_H

#include <stdint.h>
#include <string.h>

#include "base/hash.h"
#include "nn.h"
#include "train/checkpoint.h"

/* Copies a saved run; returns its length, 0 where it does not fit. */
static inline int32_t save_to(const nn_run *run, unsigned char *to, int32_t buffer) {
  const uint8_t *saved = nn_save(run);
  int32_t bytes = nn_save_bytes(run);
  if (!saved || bytes > buffer) return 0;
  memcpy(to, saved, (size_t)bytes);
  return bytes;
}

/* Makes length and checksum right again, so that only what stands behind them is wrong. */
static inline void seal(unsigned char *model, int32_t bytes) {
  checkpoint_record head;
  memcpy(&head, model, CHECKPOINT_HEAD);
  head.bytes = (uint32_t)bytes;
  head.checksum = hash_bytes(HASH_START, model + CHECKPOINT_HEAD, (size_t)bytes - CHECKPOINT_HEAD);
  memcpy(model, &head, CHECKPOINT_HEAD);
}

static inline void lend_model(const unsigned char *model, int32_t bytes) {
  void *buffer = nn_buffer(bytes);
  if (buffer) memcpy(buffer, model, (size_t)bytes);
}

static inline nn_run *load_from(const nn_data *data, const unsigned char *model, int32_t bytes) {
  lend_model(model, bytes);
  return nn_load(data, bytes);
}

static inline nn_status restore_from(nn_run *run, const unsigned char *model, int32_t bytes) {
  lend_model(model, bytes);
  return nn_restore(run, bytes);
}

#endif
