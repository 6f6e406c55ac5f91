/* test_contract.c - what nn.h says of defaults, of pointers and of a reset. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "nn.h"

enum { EPOCHS = 5 };

static nn_data *spiral(void) {
  nn_data *data = nn_data_generate(NN_DATASET_SPIRAL, 120, 3, 0.1, 0.5, 1);
  CHECK(nn_data_split(data, 0.6, 0.2, 1) == NN_OK);
  return data;
}

static void train(nn_run *run) {
  for (int epoch = 0; epoch < EPOCHS; epoch++) CHECK(nn_train_epoch(run) == NN_OK);
}

static nn_run *built(const nn_data *data) {
  nn_run *run = nn_run_new();
  CHECK(nn_add_dense(run, 6, NN_ACTIVATION_TANH) == NN_OK);
  CHECK(nn_build(run, data) == NN_OK);
  return run;
}

/* every setter with the values that nn.h calls its default */
static nn_run *described(const nn_data *data) {
  nn_run *run = nn_run_new();
  CHECK(nn_set_loss(run, NN_LOSS_SOFTMAX_CROSS_ENTROPY) == NN_OK);
  CHECK(nn_set_output(run, NN_OUTPUT_SOFTMAX) == NN_OK);
  CHECK(nn_set_initializer(run, NN_INITIALIZER_HE, 0, 0) == NN_OK);
  CHECK(nn_set_optimizer(run, NN_OPTIMIZER_ADAM, 0.9, 0.999) == NN_OK);
  CHECK(nn_set_batch(run, 32) == NN_OK);
  CHECK(nn_set_seed(run, 0) == NN_OK);
  CHECK(nn_set_dropout(run, 0) == NN_OK);
  CHECK(nn_set_keeping(run, 0, 0) == NN_OK);
  CHECK(nn_set_learning_rate(run, 0.01) == NN_OK);
  CHECK(nn_set_schedule(run, NN_SCHEDULE_CONSTANT, 1, 0, 0) == NN_OK);
  CHECK(nn_set_penalty(run, 0, 0, -1) == NN_OK);
  CHECK(nn_set_clip(run, 0) == NN_OK);
  CHECK(nn_set_stop(run, 0, 0, 0, 0, 0) == NN_OK);
  CHECK(nn_add_dense(run, 6, NN_ACTIVATION_TANH) == NN_OK);
  CHECK(nn_build(run, data) == NN_OK);
  return run;
}

/* all bytes of a saved run tell its settings too */
static int are_saved_alike(const nn_run *a, const nn_run *b) {
  static uint8_t first[1 << 14];
  int32_t bytes = nn_save_bytes(a);
  if (bytes != nn_save_bytes(b) || bytes > (int32_t)sizeof first) return 0;
  memcpy(first, nn_save(a), (size_t)bytes);
  return memcmp(first, nn_save(b), (size_t)bytes) == 0;
}

static void test_defaults(void) {
  TEST("a setter that is not called leaves what nn.h calls its default");
  nn_data *data = spiral();
  nn_run *plain = built(data), *set = described(data);
  train(plain);
  train(set);
  CHECK(are_saved_alike(plain, set));
  CHECK(nn_set_clip(set, 1) == NN_OK);
  CHECK(!are_saved_alike(plain, set));
  nn_run_free(plain);
  nn_run_free(set);
  nn_data_free(data);
}

static void test_pointers(void) {
  TEST("the arrays of a handle stay in their place, whatever is done to it and to others");
  nn_data *data = spiral(), *other = spiral();
  nn_run *run = built(data);
  const float *points = nn_data_points(data), *parameters = nn_parameters(run);
  const int32_t *parts = nn_data_parts(data);
  const float *biases = nn_layer_values(run, NN_QUANTITY_BIASES, 0);
  nn_data_free(other);
  train(run);
  CHECK(nn_data_split(data, 0.5, 0, 2) == NN_OK && nn_reset(run) == NN_OK);
  CHECK(points == nn_data_points(data) && parts == nn_data_parts(data));
  CHECK(parameters == nn_parameters(run) && biases == nn_layer_values(run, NN_QUANTITY_BIASES, 0));

  TEST("a run goes on without the data it was built from, and no handle needs the buffers");
  nn_data_free(data);
  nn_buffer_free();
  train(run);
  nn_run_free(run);
}

static void test_reset(void) {
  TEST("a reset keeps the settings that may change at any time, and forgets what was learned and found");
  nn_data *data = spiral();
  nn_run *run = built(data), *fresh = built(data);
  uint32_t first = nn_fingerprint(run);
  CHECK(nn_set_learning_rate(run, 0.02) == NN_OK && nn_set_stop(run, 1, 0, 0, 0, 0) == NN_OK);
  train(run);
  CHECK(nn_evaluate(run, NN_PART_TEST) == NN_OK && nn_inspect(run, NN_PART_TRAIN, 0, 1, 1) == NN_OK);
  CHECK(nn_stop_reason(run) == NN_STOP_EPOCHS && nn_fingerprint(run) != first);
  CHECK(nn_reset(run) == NN_OK);
  CHECK(nn_fingerprint(run) == first && nn_epoch(run) == 0 && nn_stop_reason(run) == NN_STOP_NONE);
  CHECK(isnan(nn_loss(run)) && !nn_layer_values(run, NN_QUANTITY_SUMS, 0));
  CHECK(nn_learning_rate(run) > 0.019);
  CHECK(nn_set_learning_rate(fresh, 0.02) == NN_OK && nn_set_stop(fresh, 1, 0, 0, 0, 0) == NN_OK);
  train(run);
  train(fresh);
  CHECK(are_saved_alike(run, fresh));
  nn_run_free(run);
  nn_run_free(fresh);
  nn_data_free(data);
}

int main(void) {
  test_defaults();
  test_pointers();
  test_reset();
  nn_buffer_free();
  return check_report("contract");
}
