/* fuzz_data.c - any bytes as data that the caller gives, any data set, any split, and then a short training:
 * what is accepted is finite, within its classes and split without loss, and parameters stay finite. */
#include "api/handles.h"
#include "data/generate.h"
#include "fuzz_input.h"

enum { SMALL_SAMPLES = 60, SMALL_FEATURES = 20, EPOCHS = 3 };

/* Lends the rest of the input, or less or more than that. */
static void lend(fuzz_input *in) {
  size_t size = in->left + take_byte(in) / 64;
  uint8_t *buffer = nn_buffer((int32_t)size + 1);
  PROMISE(buffer);
  memset(buffer, 0, size + 1);
  take_bytes(in, buffer, size);
}

static nn_data *make(fuzz_input *in) {
  uint8_t source = take_byte(in) % 4;
  int32_t samples = take_int(in, 2, SMALL_SAMPLES), features = take_int(in, 1, SMALL_FEATURES);
  int32_t outputs = take_int(in, 1, 16), kind = take_int(in, 0, GENERATOR_COUNT - 1);
  double noise = take_real(in, 0, 1), balance = take_real(in, 0.05, 0.95);
  uint32_t seed = take_byte(in);
  if (source == 0) {
    if (samples > SMALL_SAMPLES && samples <= MAX_SAMPLES) samples = SMALL_SAMPLES;
    int32_t classes = take_byte(in) & 1 ? outputs : nn_dataset_most_classes(kind);
    return nn_data_generate(kind, samples, classes, noise, balance, seed);
  }
  lend(in);
  if (source == 1) return nn_data_import(samples, features, outputs);
  if (source == 2) return nn_data_import_targets(samples, features, outputs);
  if (samples > SMALL_SAMPLES && samples <= MAX_SAMPLES) samples = SMALL_SAMPLES;
  return nn_data_curve(features, samples, noise, seed);
}

static void keep_promises(const nn_data *data) {
  int32_t samples = nn_data_samples(data), classes = nn_data_classes(data), trained = 0;
  size_t values = (size_t)samples * (size_t)nn_data_features(data);
  PROMISE(samples >= 2 && samples <= MAX_SAMPLES && nn_data_outputs(data) >= 1);
  PROMISE((nn_data_labels(data) != NULL) == (classes > 0));
  PROMISE((nn_data_targets(data) == NULL) == (classes > 0));
  for (size_t i = 0; i < values; i++) PROMISE(__builtin_isfinite(nn_data_points(data)[i]));
  for (int32_t i = 0; i < samples; i++) {
    int32_t which = nn_data_parts(data)[i];
    PROMISE(which >= 0 && which < PART_COUNT);
    PROMISE(!classes || (nn_data_labels(data)[i] >= 0 && nn_data_labels(data)[i] < classes));
    trained += which == PART_TRAIN;
  }
  PROMISE(trained > 0);
}

static void train(fuzz_input *in, const nn_data *data) {
  nn_run *run = nn_run_new();
  PROMISE(run);
  nn_add_dense(run, 5, take_byte(in) % ACTIVATION_COUNT);
  nn_set_loss(run, take_byte(in) % LOSS_COUNT);
  nn_set_output(run, take_byte(in) % OUTPUT_COUNT);
  int32_t features = 1 + take_byte(in), scaling = take_byte(in) % SCALER_COUNT;
  nn_set_inputs(run, features, scaling);
  nn_set_optimizer(run, take_byte(in) % OPTIMIZER_COUNT, 0.9, 0.999);
  nn_set_batch(run, 1 + take_byte(in) % 20);
  if (keeps_status(nn_build(run, data))) {
    for (int epoch = 0; epoch < EPOCHS && keeps_status(nn_train_epoch(run)); epoch++) keeps_finite(run);
    for (int32_t which = 0; which < PART_COUNT; which++) keeps_status(nn_evaluate(run, which));
    keeps_status(nn_inspect(run, 0, 0, 1, 1));
    keeps_answer(nn_map(run, 0, 3, 3, -1, 1, -1, 1));
    keeps_finite(run);
  }
  nn_run_free(run);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
  fuzz_input in = {bytes, size, 0};
  double training = take_real(&in, 0.01, 1), validation = take_real(&in, 0, 0.99);
  fuzz_input plan = in;
  for (int i = 0; i < 7; i++) take_byte(&in);
  nn_data *data = make(&in);
  if (keeps_answer(data)) {
    keeps_status(nn_data_split(data, training, validation, take_byte(&in)));
    keep_promises(data);
    keeps_status(nn_data_set_parts(data));
    keep_promises(data);
    train(&plan, data);
  }
  nn_data_free(data);
  nn_buffer_free();
  return 0;
}
