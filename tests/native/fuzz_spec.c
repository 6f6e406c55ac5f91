/* fuzz_spec.c - any calls on a run in any order, with any arguments: nothing may crash, leak or hang, every
 * failure has its words, parameters stay finite, and a reset leads back to the first weights. */
#include "api/handles.h"
#include "data/generate.h"
#include "fuzz_input.h"
#include "nn_lab.h"
#include "train/inspect.h"

enum { SMALL_UNITS = 12, SMALL_SAMPLES = 40, SMALL_CELLS = 20, MAX_CALLS = 300 };

static nn_run *run;
static nn_data *data;
static uint32_t first_weights; /* fingerprint after building */

/* ---- description ---- */

static nn_status add_dense(fuzz_input *in) {
  int32_t units = take_int(in, 1, SMALL_UNITS);
  if (units > SMALL_UNITS && units <= MAX_UNITS) units = SMALL_UNITS; /* permitted, but too slow here */
  return nn_add_dense(run, units, take_int(in, 0, ACTIVATION_COUNT - 1));
}

static nn_status set_loss(fuzz_input *in) {
  return nn_set_loss(run, take_int(in, 0, LOSS_COUNT - 1));
}

static nn_status set_output(fuzz_input *in) {
  return nn_set_output(run, take_int(in, 0, OUTPUT_COUNT - 1));
}

static nn_status set_initializer(fuzz_input *in) {
  int32_t kind = take_int(in, 0, INITIALIZER_COUNT - 1);
  double scale = take_real(in, 0, 100), bias = take_real(in, -100, 100);
  return nn_set_initializer(run, kind, scale, bias);
}

static nn_status set_optimizer(fuzz_input *in) {
  int32_t kind = take_int(in, 0, OPTIMIZER_COUNT - 1);
  double beta1 = take_real(in, 0, 0.999999), beta2 = take_real(in, 0, 0.999999);
  return nn_set_optimizer(run, kind, beta1, beta2);
}

static nn_status set_batch(fuzz_input *in) {
  return nn_set_batch(run, take_int(in, 1, 64));
}

static nn_status set_seed(fuzz_input *in) {
  return nn_set_seed(run, take_bits(in));
}

static nn_status set_inputs(fuzz_input *in) {
  int32_t mask = take_byte(in) << 1 | 1, scaling = take_int(in, 0, SCALER_COUNT - 1);
  return nn_set_inputs(run, take_byte(in) > 250 ? take_int(in, 0, 511) : mask, scaling);
}

static nn_status set_dropout(fuzz_input *in) {
  return nn_set_dropout(run, take_real(in, 0, 0.95));
}

static nn_status set_keeping(fuzz_input *in) {
  int32_t best = take_int(in, 0, 1);
  return nn_set_keeping(run, best, take_int(in, 0, 1));
}

/* ---- at any time ---- */

static nn_status set_learning_rate(fuzz_input *in) {
  static const double rates[] = {1e-12, 1e-3, 0.03, 0.3, 3, 30, 300, 1000};
  uint8_t choice = take_byte(in);
  return nn_set_learning_rate(run, choice < 8 ? rates[choice] : take_real(in, 1e-12, 1000));
}

static nn_status set_schedule(fuzz_input *in) {
  int32_t kind = take_int(in, 0, SCHEDULE_COUNT - 1);
  double period = take_real(in, 1, 20), factor = take_real(in, 0, 1);
  return nn_set_schedule(run, kind, period, factor, take_real(in, 0, 19));
}

static nn_status set_penalty(fuzz_input *in) {
  double l1 = take_real(in, 0, 10), l2 = take_real(in, 0, 10);
  return nn_set_penalty(run, l1, l2, take_real(in, 0, 10));
}

static nn_status set_clip(fuzz_input *in) {
  return nn_set_clip(run, take_byte(in) & 1 ? take_real(in, 0, 1e6) : take_real(in, 0, 1));
}

static nn_status set_stop(fuzz_input *in) {
  int32_t epochs = take_int(in, 0, 10);
  double loss = take_real(in, 0, 2), accuracy = take_real(in, 0, 1);
  int32_t patience = take_int(in, 0, 5);
  return nn_set_stop(run, epochs, loss, accuracy, patience, take_int(in, 0, 5));
}

/* ---- building and training ---- */

static nn_status build(fuzz_input *in) {
  (void)in;
  int is_first = nn_parameters(run) == NULL;
  nn_status status = nn_build(run, data);
  PROMISE(is_first || status == NN_ERR_STATE);
  if (status == NN_OK) first_weights = nn_fingerprint(run);
  return status;
}

/* what passing so many samples one by one costs at most */
static void pay(fuzz_input *in, int32_t samples) {
  in->budget -= 4.0 * (nn_parameter_count(run) + 50) * samples;
}

static nn_status reset(fuzz_input *in) {
  pay(in, 1);
  nn_status status = nn_reset(run);
  PROMISE(status != NN_OK || nn_fingerprint(run) == first_weights);
  PROMISE(status != NN_OK || (nn_epoch(run) == 0 && nn_position(run) == 0 && nn_stop_reason(run) == 0));
  return status;
}

static nn_status train_phase(fuzz_input *in) {
  pay(in, 8);
  return nn_train_phase(run);
}

static nn_status train_sample(fuzz_input *in) {
  pay(in, 8);
  return nn_train_sample(run);
}

static nn_status train_minibatch(fuzz_input *in) {
  pay(in, nn_part_count(run, 0));
  return nn_train_minibatch(run);
}

static nn_status train_epoch(fuzz_input *in) {
  int32_t before = nn_epoch(run);
  pay(in, nn_part_count(run, 0) + nn_part_count(run, 1));
  nn_status status = nn_train_epoch(run);
  PROMISE(nn_epoch(run) == before + (status == NN_OK));
  return status;
}

static nn_status restore_best(fuzz_input *in) {
  (void)in;
  return nn_restore_best(run);
}

static nn_status evaluate(fuzz_input *in) {
  int32_t which = take_int(in, 0, 2), c = take_int(in, 0, 15), guess = take_int(in, 0, 15);
  pay(in, nn_part_count(run, which));
  nn_status status = c == guess ? nn_evaluate_block(run, which, (c & 3) * 128) : nn_evaluate(run, which);
  PROMISE(nn_confusion(run, c, guess) >= 0);
  PROMISE(!(nn_precision(run, c) > 1) && !(nn_recall(run, c) > 1) && !(nn_accuracy(run) > 1));
  PROMISE(!(nn_r2(run) > 1) && !(nn_rmse(run) < 0) && !(nn_penalty(run) < 0));
  return status;
}

/* ---- looking ---- */

static nn_status set_parameter(fuzz_input *in) {
  int32_t index = take_int(in, 0, 200);
  return nn_set_parameter(run, index, take_byte(in) & 1 ? take_real(in, -1e6, 1e6) : take_real(in, -2, 2));
}

static nn_status answered(const void *answer) {
  return answer ? NN_OK : (nn_status)nn_error_code();
}

static nn_status predict(fuzz_input *in) {
  float *rows = nn_buffer(SMALL_SAMPLES * (int32_t)sizeof(float));
  PROMISE(rows);
  for (int i = 0; i < SMALL_SAMPLES; i++) rows[i] = (float)take_byte(in) / 64 - 2;
  pay(in, SMALL_SAMPLES);
  return answered(nn_predict(run, take_int(in, 1, SMALL_SAMPLES)));
}

static nn_status map(fuzz_input *in) {
  int32_t layer = take_int(in, 0, 3), columns = take_int(in, 1, SMALL_CELLS),
          rows = take_int(in, 1, SMALL_CELLS);
  if (columns > SMALL_CELLS && columns <= 1024) columns = 1;
  if (rows > SMALL_CELLS && rows <= 1024) rows = 1;
  double left = take_real(in, -2, 0), right = take_real(in, 0, 2);
  double bottom = take_real(in, -2, 0), top = take_real(in, 0, 2);
  if (nn_layer_count(run) > 0) pay(in, SMALL_CELLS * SMALL_CELLS);
  return answered(nn_map(run, layer, columns, rows, left, right, bottom, top));
}

static nn_status inspect_some(fuzz_input *in) {
  int32_t which = take_int(in, 0, 2), first = take_int(in, 0, SMALL_SAMPLES);
  pay(in, 64);
  int32_t count = take_int(in, 1, INSPECTED_COLUMNS);
  return nn_inspect(run, which, first, count, take_int(in, 0, SMALL_SAMPLES));
}

static nn_status look(fuzz_input *in) {
  int32_t what = take_int(in, 0, QUANTITY_COUNT - 1), layer = take_int(in, 0, 4);
  const float *values = nn_layer_values(run, what, layer);
  if (!keeps_answer(values)) return (nn_status)nn_error_code();
  int32_t stride = nn_layer_stride(run, what, layer), outputs = nn_layer_outputs(run, layer);
  volatile float read;
  for (int32_t i = 0; i < stride * outputs; i++) read = values[i];
  (void)read;
  PROMISE(!(nn_layer_norm(run, what, layer) < 0));
  double dead = nn_layer_dead(run, layer), saturated = nn_layer_saturated(run, layer);
  PROMISE(!(dead < 0) && !(dead > 1) && !(saturated < 0) && !(saturated > 1));
  return NN_OK;
}

static nn_status histogram(fuzz_input *in) {
  int32_t what = take_int(in, 0, QUANTITY_COUNT - 1), layer = take_int(in, 0, 4);
  double low = take_real(in, -2, 2), high = take_real(in, -2, 2);
  int32_t bins = take_int(in, 1, 200), total = 0;
  const int32_t *counts = nn_layer_histogram(run, what, layer, low, high, bins);
  for (int32_t b = 0; counts && b < bins; b++) total += counts[b];
  PROMISE(!counts || total > 0);
  return answered(counts);
}

static nn_status sweep(fuzz_input *in) {
  int32_t which = take_int(in, 0, PART_COUNT - 1), index = take_int(in, 0, 200);
  double low = take_real(in, -2, 2), high = take_real(in, -2, 2);
  uint32_t before = nn_fingerprint(run);
  pay(in, 10);
  const double *swept = nn_sweep(run, which, index, low, high, 5);
  PROMISE(nn_fingerprint(run) == before);
  return answered(swept);
}

static nn_status remake(fuzz_input *in) {
  pay(in, 10);
  nn_run_free(run);
  run = nn_run_new();
  PROMISE(run);
  return NN_OK;
}

static nn_status (*const calls[])(fuzz_input *) = {
    add_dense,       set_loss,    set_output,  set_initializer, set_optimizer,
    set_batch,       set_seed,    set_inputs,  set_dropout,     set_keeping,
    set_schedule,    set_penalty, set_clip,    set_stop,        set_learning_rate,
    build,           build,       reset,       train_phase,     train_sample,
    train_minibatch, train_epoch, train_epoch, restore_best,    set_parameter,
    evaluate,        predict,     map,         inspect_some,    look,
    histogram,       remake,      sweep,
};

/* ---- what holds after every call ---- */

static void keep_promises(void) {
  int is_built = keeps_finite(run);
  PROMISE(is_built == (nn_output_units(run) > 0) && is_built == (nn_fingerprint(run) != 0));
  PROMISE(nn_next_phase(run) >= 0 && nn_next_phase(run) < PHASE_COUNT);
  PROMISE(nn_stop_reason(run) >= 0 && nn_stop_reason(run) < STOP_COUNT);
  PROMISE(nn_position(run) <= nn_part_count(run, 0) && nn_best_epoch(run) <= nn_epoch(run));
  double rate = nn_learning_rate(run);
  PROMISE(rate >= 0 && rate <= 1000);
  const int32_t *taken = nn_batch_samples(run);
  for (int32_t i = 0; taken && i < nn_batch_count(run); i++)
    PROMISE(taken[i] >= 0 && taken[i] < nn_part_count(run, 0));
}

static void make_data(fuzz_input *in) {
  int32_t kind = take_byte(in) % GENERATOR_COUNT, fewest = nn_dataset_fewest_classes(kind);
  int32_t range = nn_dataset_most_classes(kind) - fewest + 1, classes = fewest + take_byte(in) % range;
  int32_t samples = (classes > 4 ? classes : 4) + take_byte(in) % (SMALL_SAMPLES - 12);
  data = nn_data_generate(kind, samples, classes, 0.1, 0.5, take_byte(in));
  PROMISE(data);
  uint8_t shares = take_byte(in);
  keeps_status(nn_data_split(data, 0.1 + 0.1 * (shares % 8), 0.01 * (shares / 16), 7));
}

/* A few calls that describe, and often a built run: most of what can go wrong comes after that. */
static void prepare(fuzz_input *in) {
  enum { DESCRIPTIONS = 15 };
  run = nn_run_new();
  PROMISE(run);
  uint8_t choice = take_byte(in);
  for (int i = 0; i < choice % 8; i++) keeps_status(calls[take_byte(in) % DESCRIPTIONS](in));
  if (choice >= 64) keeps_status(build(in));
  keep_promises();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
  fuzz_input in = {bytes, size, 1e6};
  make_data(&in);
  prepare(&in);
  for (int i = 0; i < MAX_CALLS && in.left > 0 && in.budget > 0; i++) {
    keeps_status(calls[take_byte(&in) % (sizeof calls / sizeof *calls)](&in));
    keep_promises();
  }
  nn_run_free(run);
  nn_data_free(data);
  nn_buffer_free();
  return 0;
}
