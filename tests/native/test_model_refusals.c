/* test_model_refusals.c - bytes that are no saved run, or that of something else, are refused in words. */
#include <stddef.h>

#include "model_runs.h"

static unsigned char good[CAPACITY], bad[CAPACITY];
static int32_t length;

/* Neither call accepts bad[bytes], and the run stays as it was. */
static void check_refused(nn_run *run, const nn_data *data, int32_t bytes, const char *words) {
  uint32_t before = nn_fingerprint(run);
  nn_run *loaded = load_from(data, bad, bytes);
  CHECK(!loaded && nn_error_code() != NN_OK && strncmp(nn_error(), "nn_", 3) == 0);
  nn_run_free(loaded);
  CHECK(restore_from(run, bad, bytes) != NN_OK && strstr(nn_error(), words) != NULL);
  CHECK(nn_fingerprint(run) == before && save_to(run, bad, CAPACITY) == length);
  CHECK(memcmp(bad, good, (size_t)length) == 0);
}

static void test_accidents(nn_run *run, const nn_data *data) {
  TEST("no part of a model is a model");
  for (int32_t bytes = 1; bytes < length; bytes++) check_refused(run, data, bytes, "nn_restore: the ");
  TEST("a part of a model with its length and checksum made right is refused as well");
  for (int32_t bytes = CHECKPOINT_HEAD; bytes < length; bytes++) {
    seal(bad, bytes);
    check_refused(run, data, bytes, "");
  }
  TEST("a longer model is refused");
  bad[length] = 0;
  check_refused(run, data, length + 1, "bytes, must have");
  seal(bad, length + 4);
  check_refused(run, data, length + 4, "the length in the model cannot be");
  TEST("any byte that is changed is found");
  for (int32_t i = 0; i < length; i++) {
    bad[i] ^= (unsigned char)(1 + i % 255);
    check_refused(run, data, length, "nn_restore: ");
  }
}

#define FIELD(name) offsetof(checkpoint_record, name), sizeof(((checkpoint_record *)0)->name)

/* a field, a number that it cannot be, as int32 or as double, and what the words say then */
typedef struct hostile {
  size_t at, bytes;
  double number;
  const char *words;
} hostile;

static const hostile fields[] = {
    {FIELD(version), 0, "version of the model is 0, must be 1..2"},
    {FIELD(version), 3, "version of the model is 3, must be 1..2"},
    {FIELD(layers), 0, "layers is 0, must be 1..17"},
    {FIELD(layers), 18, "layers is 18"},
    {FIELD(layers), 2, "other layers"},
    {FIELD(layers), 5, "nn_add_dense: units is 0, must be 1..4096"},
    {FIELD(units[0]), 5000, "nn_add_dense: units is 5000"},
    {FIELD(units[1]), 4, "other layers"},
    {FIELD(units[9]), 1, "other layers"},
    {FIELD(activations[0]), ACTIVATION_COUNT, "nn_add_dense: activation is 10"},
    {FIELD(loss), -1, "nn_set_loss: loss is -1"},
    {FIELD(output), OUTPUT_SIGMOID, "nn_set_output: output is sigmoid, must be softmax"},
    {FIELD(initializer), 99, "nn_set_initializer: initializer is 99"},
    {FIELD(optimizer), OPTIMIZER_COUNT, "nn_set_optimizer: optimizer is 7"},
    {FIELD(optimizer), OPTIMIZER_SGD, "other layers or settings"},
    {FIELD(beta1), 1, "beta1 is 1"},
    {FIELD(beta2), -1, "beta2 is -1"},
    {FIELD(features), 1024, "nn_set_inputs: features is 1024"},
    {FIELD(scaler), 3, "nn_set_inputs: features is 0"},
    {FIELD(batch), 0, "nn_set_batch: samples is 0"},
    {FIELD(keeps_best), 2, "nn_set_keeping: best is 2"},
    {FIELD(keeps_update), -1, "nn_set_keeping: update is -1"},
    {FIELD(train), 1000, "the data or their parts"},
    {FIELD(raw), 3, "the data or their parts"},
    {FIELD(classes), 0, "the data or their parts"},
    {FIELD(hash), 0, "the data or their parts"},
    {FIELD(rate), 0, "nn_set_learning_rate: rate is 0"},
    {FIELD(schedule), SCHEDULE_COUNT, "nn_set_schedule: schedule is 4"},
    {FIELD(period), 0, "nn_set_schedule: period is 0"},
    {FIELD(factor), 2, "factor is 2"},
    {FIELD(warmup), 5, "warmup is 5"},
    {FIELD(l1), -1, "nn_set_penalty: l1 is -1"},
    {FIELD(decay), 11, "decay is 11"},
    {FIELD(clip_norm), -1, "nn_set_clip: norm is -1"},
    {FIELD(epochs), -1, "nn_set_stop: epochs is -1"},
    {FIELD(target_accuracy), 1.5, "target_accuracy is 1.5"},
    {FIELD(beta1_power), 1.1, "the progress in the model cannot be"},
    {FIELD(beta2_power), -0.1, "the progress in the model cannot be"},
    {FIELD(epoch), -1, "the progress in the model cannot be"},
    {FIELD(epoch), 2e9, "the progress in the model cannot be"},
    {FIELD(position), 21, "the progress in the model cannot be"},
    {FIELD(position), -1, "the progress in the model cannot be"},
    {FIELD(count), 7, "the progress in the model cannot be"},
    {FIELD(count), -1, "the progress in the model cannot be"},
    {FIELD(reason), STOP_COUNT, "the progress in the model cannot be"},
    {FIELD(best_epoch), 100, "the progress in the model cannot be"},
    {FIELD(plateau_epoch), -1, "the progress in the model cannot be"},
};

static void put_number(const hostile *h) {
  if (h->bytes == sizeof(double)) {
    memcpy(bad + h->at, &h->number, sizeof(double));
    return;
  }
  int32_t whole = (int32_t)h->number;
  memcpy(bad + h->at, &whole, sizeof whole);
}

static void test_hostile_fields(nn_run *run, const nn_data *data) {
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
    TEST(fields[i].words);
    put_number(&fields[i]);
    seal(bad, length);
    check_refused(run, data, length, fields[i].words);
  }
  TEST("no real number of a model may be NaN, but for two losses that are only told");
  for (size_t at = offsetof(checkpoint_record, beta1); at < sizeof(checkpoint_record); at += sizeof(double)) {
    int is_real = at < offsetof(checkpoint_record, dropout) ||
                  (at >= offsetof(checkpoint_record, rate) && at < offsetof(checkpoint_record, shuffle));
    if (!is_real || at == offsetof(checkpoint_record, batch_loss) ||
        at == offsetof(checkpoint_record, plateau_loss))
      continue;
    put_number(&(hostile){at, sizeof(double), __builtin_nan(""), ""});
    seal(bad, length);
    check_refused(run, data, length, "");
  }
}

static void test_hostile_arrays(nn_run *run, const nn_data *data) {
  enum { ARRAYS = 5 };
  const float values[] = {__builtin_nanf(""), __builtin_inff(), -__builtin_inff(), -3e38f};
  TEST("a parameter, speed, square, best parameter or update must be finite and of a possible size");
  for (int32_t i = 0; i < ARRAYS * nn_parameter_count(run); i++) {
    memcpy(bad + sizeof(checkpoint_record) + (size_t)i * sizeof(float), &values[i % 4], sizeof(float));
    seal(bad, length);
    check_refused(run, data, length, "a value in the model cannot be");
  }
  TEST("a mean of squares is not negative");
  const float negative = -1e-9f;
  for (int32_t i = 4 * nn_parameter_count(run); i < 5 * nn_parameter_count(run); i++) {
    memcpy(bad + sizeof(checkpoint_record) + (size_t)i * sizeof(float), &negative, sizeof(float));
    seal(bad, length);
    check_refused(run, data, length, "a value in the model cannot be");
  }
  TEST("every training sample stands once in the order of the epoch");
  int32_t samples = nn_part_count(run, 0);
  for (int32_t i = 0; i < samples; i++) {
    const int32_t wrong[] = {-1, samples, 1 << 30};
    unsigned char *at = bad + length - 4 * (samples - i);
    memcpy(at, i % 4 < 3 ? (const void *)&wrong[i % 4] : at - 4, 4);
    seal(bad, length);
    check_refused(run, data, length, "the order in the model cannot be");
  }
}

static void test_refusals(void) {
  nn_data *data = make_data(&usual);
  nn_run *run = make_run(&usual, data);
  take_steps(run, 6);
  length = save_to(run, good, CAPACITY);
  memcpy(bad, good, sizeof good);
  test_accidents(run, data);
  test_hostile_fields(run, data);
  test_hostile_arrays(run, data);
  TEST("a model of another seed is no place for this run to go back to");
  put_number(&(hostile){FIELD(seed), 12, ""});
  seal(bad, length);
  CHECK(restore_from(run, bad, length) == NN_ERR_SHAPE && strstr(nn_error(), "other layers or settings"));
  TEST("a few bytes that ask for a huge network are refused before any memory is taken for it");
  for (int i = 0; i < 3; i++) put_number(&(hostile){offsetof(checkpoint_record, units[i]), 4, 4096, ""});
  put_number(&(hostile){FIELD(layers), 4, ""});
  seal(bad, length);
  CHECK(!load_from(data, bad, length) && strstr(nn_error(), "parameters are needed") != NULL);
  nn_run_free(run);
  nn_data_free(data);
}

static void test_scale(void) {
  making scaled = usual;
  scaled.scaling = SCALER_STANDARDISE;
  nn_data *data = make_data(&scaled);
  nn_run *run = make_run(&scaled, data);
  length = save_to(run, good, CAPACITY);
  memcpy(bad, good, sizeof good);
  TEST("a scale other than that of the data is refused");
  bad[sizeof(checkpoint_record)] ^= 1;
  seal(bad, length);
  check_refused(run, data, length, "the scale in the model cannot be");
  nn_run_free(run);
  nn_data_free(data);
}

static void test_wrong_place(void) {
  static unsigned char model[CAPACITY];
  making regression = usual;
  regression.regression = 1;
  nn_data *data = make_data(&usual), *other = make_data(&regression);
  nn_run *run = make_run(&usual, data), *open = nn_run_new();
  int32_t bytes = save_to(run, model, CAPACITY);

  TEST("a run that is not built can neither be saved nor restored");
  CHECK(!nn_save(open) && nn_error_code() == NN_ERR_STATE && nn_save_bytes(open) == 0);
  CHECK_EQ_INT(restore_from(open, model, bytes), NN_ERR_STATE);
  TEST("no handle, no bytes, more bytes than are lent");
  CHECK(!nn_save(NULL) && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(!nn_load(NULL, bytes) && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(!nn_load(data, 0) && nn_error_code() == NN_ERR_ARGUMENT);
  nn_buffer_free();
  CHECK(!nn_load(data, bytes) && nn_error_code() == NN_ERR_SHAPE);
  TEST("other data, and the same data split otherwise, are refused");
  CHECK(!load_from(other, model, bytes) && nn_error_code() == NN_ERR_SHAPE); /* its loss needs classes */
  CHECK_EQ_INT(nn_data_split(data, 0.5, 0.2, 8), NN_OK);
  CHECK(!load_from(data, model, bytes) && nn_error_code() == NN_ERR_DATA);
  CHECK(strstr(nn_error(), "nn_load: the data or their parts are not those of the model") != NULL);
  CHECK_EQ_INT(nn_data_split(data, 0.5, 0.2, 7), NN_OK);
  nn_run *loaded = load_from(data, model, bytes);
  CHECK(loaded != NULL);
  nn_run_free(loaded);
  nn_run_free(open);
  nn_run_free(run);
  nn_data_free(other);
  nn_data_free(data);
}

int main(void) {
  test_refusals();
  test_scale();
  test_wrong_place();
  nn_buffer_free();
  return check_report("refused models");
}
