/* fuzz_labs.c - what looks at a run, with any arguments in any order, while it learns: nothing it does
 * changes a parameter, and what it lends can be read to its end. */
#include "data/generate.h"
#include "fuzz_input.h"
#include "nn_lab.h"
#include "parts/activation.h"
#include "parts/loss.h"

enum { MAX_CALLS = 60, KEPT = 3 };

static nn_run *run;
static nn_landscape *kept[KEPT];
static volatile double seen;

/* whether a call lent something; reads all of it */
static nn_status answered(const double *lent, int32_t count) {
  for (int32_t i = 0; lent && i < count; i++) seen = lent[i];
  return keeps_answer(lent) ? NN_OK : (nn_status)nn_error_code();
}

static int32_t some_parameter(fuzz_input *in) {
  return take_int(in, 0, nn_parameter_count(run) - 1);
}

/* ---- calls ---- */

static nn_status train(fuzz_input *in) {
  return take_byte(in) & 1 ? nn_train_phase(run) : nn_train_epoch(run);
}

static nn_status set_parameter(fuzz_input *in) {
  int32_t index = some_parameter(in);
  return nn_set_parameter(run, index, take_real(in, -3, 3));
}

static nn_status backprop(fuzz_input *in) {
  int32_t precision = take_int(in, 0, 1), part = take_int(in, 0, 2), first = take_int(in, 0, 9);
  const double *lent = nn_gradient_backprop(run, precision, part, first, take_int(in, 1, 9));
  return answered(lent, nn_parameter_count(run));
}

static nn_status numerical(fuzz_input *in) {
  int32_t precision = take_int(in, 0, 1), part = take_int(in, 0, 2), first_sample = take_int(in, 0, 9);
  int32_t samples = take_int(in, 1, 9), first = some_parameter(in), count = take_int(in, 1, 9);
  double h = take_real(in, 1e-12, 1);
  const double *lent = nn_gradient_numerical(run, precision, part, first_sample, samples, h, first, count);
  PROMISE(!lent || lent[0] == 2.0 * count);
  return answered(lent, lent ? 1 + count : 0);
}

static nn_status compare(fuzz_input *in) {
  double given[8];
  take_bytes(in, given, sizeof given);
  void *buffer = nn_buffer(sizeof given);
  PROMISE(buffer);
  memcpy(buffer, given, sizeof given);
  int32_t count = take_int(in, 1, 4);
  const double *lent = nn_gradient_compare(count, take_real(in, 0, 1));
  PROMISE(!lent || (lent[0] >= 0 && lent[1] >= 0)); /* never NaN */
  return answered(lent, 3);
}

static nn_landscape *make_path(fuzz_input *in) {
  int32_t snapshots = take_int(in, 2, 5), n = nn_parameter_count(run);
  int32_t lent = snapshots > 0 && snapshots < 9 ? snapshots : 1;
  float *path = nn_buffer(lent * n * (int32_t)sizeof(float));
  PROMISE(path);
  memset(path, 0, (size_t)(lent * n) * sizeof(float));
  take_bytes(in, path + (lent - 1) * n, sizeof(float) * 4);
  path[0] = (float)take_real(in, -3, 3);
  return nn_landscape_path(run, snapshots);
}

static nn_status make_landscape(fuzz_input *in) {
  nn_landscape **place = &kept[take_byte(in) % KEPT], *made;
  uint8_t kind = take_byte(in) % 3;
  if (kind == 0) made = nn_landscape_random(run, take_bits(in));
  if (kind == 1) {
    int32_t first = some_parameter(in);
    made = nn_landscape_axes(run, first, some_parameter(in));
  }
  if (kind == 2) made = make_path(in);
  if (!keeps_answer(made)) return (nn_status)nn_error_code();
  nn_landscape_free(*place);
  *place = made;
  return NN_OK;
}

static nn_status look(fuzz_input *in) {
  nn_landscape *l = kept[take_byte(in) % KEPT];
  int32_t which = take_int(in, 0, 1);
  double share = nn_landscape_share(l, which);
  PROMISE(share != share || (share >= 0 && share <= 1 + 1e-9));
  if (!l) return answered(nn_landscape_coordinates(l), 0);
  return answered(nn_landscape_direction(l, which), nn_parameter_count(run));
}

static nn_status measure(fuzz_input *in) {
  nn_landscape *l = kept[take_byte(in) % KEPT];
  int32_t part = take_int(in, 0, 2), columns = take_int(in, 1, 9), rows = take_int(in, 1, 9);
  double left = take_real(in, -2, 0), right = take_real(in, 0, 2), bottom = take_real(in, -2, 0);
  double top = take_real(in, 0, 2);
  int32_t first = take_int(in, 0, 9), count = take_int(in, 1, 9);
  const double *lent =
      nn_landscape_measure(l, run, part, columns, rows, left, right, bottom, top, first, count);
  return answered(lent, lent ? 3 * count : 0);
}

/* ---- the run ---- */

static int make_run(fuzz_input *in) {
  int32_t kind = take_byte(in) & 1 ? GENERATOR_SPIRAL : GENERATOR_SINE;
  nn_data *data = nn_data_generate(kind, 20, nn_dataset_fewest_classes(kind), 0.1, 0.5, 7);
  nn_data_split(data, 0.7, 0, 1);
  run = nn_run_new();
  int32_t units = 1 + take_byte(in) % 6, activation = take_byte(in) % ACTIVATION_COUNT;
  nn_add_dense(run, units, activation);
  nn_set_loss(run, take_byte(in) % LOSS_COUNT);
  nn_set_dropout(run, take_byte(in) & 1 ? 0.5 : 0);
  double l1 = take_real(in, 0, 1), l2 = take_real(in, 0, 1);
  nn_set_penalty(run, l1, l2, 0);
  nn_status status = nn_build(run, data);
  nn_data_free(data);
  return keeps_status(status);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
  static nn_status (*const calls[])(fuzz_input *) = {
      train, set_parameter, backprop, numerical, compare, make_landscape, look, measure, measure};
  fuzz_input in = {bytes, size, 0};
  if (make_run(&in))
    for (int i = 0; i < MAX_CALLS && in.left > 0; i++) {
      uint8_t chosen = take_byte(&in) % (sizeof calls / sizeof *calls);
      uint32_t before = nn_fingerprint(run);
      keeps_status(calls[chosen](&in));
      PROMISE(chosen < 2 || nn_fingerprint(run) == before);
    }
  for (int i = 0; i < KEPT; i++, kept[i - 1] = NULL) nn_landscape_free(kept[i]);
  nn_run_free(run);
  return 0;
}
