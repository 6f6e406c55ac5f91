/* test_refusals.c - each argument of the calls on runs, just outside its range: refused by its name, and
 * nothing changed. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "data/features.h"
#include "data/generate.h"
#include "data/scaler.h"
#include "nn.h"
#include "parts/initializer.h"
#include "parts/loss.h"
#include "parts/optimizer.h"
#include "parts/schedule.h"
#include "train/stopping.h"

static nn_run *run;

/* the call is refused, and its words begin with its name and that of the argument */
#define REFUSED(call, words)                                                                                 \
  do {                                                                                                       \
    CHECK_EQ_INT(call, NN_ERR_ARGUMENT);                                                                     \
    CHECK(strncmp(nn_error(), words, strlen(words)) == 0);                                                   \
  } while (0)

static void test_descriptions(void) {
  TEST("what a network cannot be is refused by name");
  REFUSED(nn_add_dense(run, 0, 0), "nn_add_dense: units is 0, must be 1..4096");
  REFUSED(nn_add_dense(run, 4097, 0), "nn_add_dense: units is 4097");
  REFUSED(nn_add_dense(run, 1, -1), "nn_add_dense: activation");
  REFUSED(nn_add_dense(run, 1, ACTIVATION_COUNT), "nn_add_dense: activation");
  REFUSED(nn_set_loss(run, LOSS_COUNT), "nn_set_loss: loss");
  REFUSED(nn_set_output(run, OUTPUT_COUNT), "nn_set_output: output");
  REFUSED(nn_set_initializer(run, INITIALIZER_COUNT, 0, 0), "nn_set_initializer: initializer");
  REFUSED(nn_set_initializer(run, 0, -1, 0), "nn_set_initializer: scale");
  REFUSED(nn_set_initializer(run, 0, 0, 101), "nn_set_initializer: bias");
  REFUSED(nn_set_optimizer(run, OPTIMIZER_COUNT, 0, 0), "nn_set_optimizer: optimizer");
  REFUSED(nn_set_optimizer(run, 0, 1, 0), "nn_set_optimizer: beta1");
  REFUSED(nn_set_optimizer(run, 0, 0, NAN), "nn_set_optimizer: beta2 is NaN");
  REFUSED(nn_set_batch(run, 0), "nn_set_batch: samples");
  REFUSED(nn_set_inputs(run, 0, 0), "nn_set_inputs: features");
  REFUSED(nn_set_inputs(run, FEATURES_ALL + 1, 0), "nn_set_inputs: features");
  REFUSED(nn_set_inputs(run, 3, SCALER_COUNT), "nn_set_inputs: scaling");
  REFUSED(nn_set_dropout(run, 0.96), "nn_set_dropout: rate");
  REFUSED(nn_set_keeping(run, 2, 0), "nn_set_keeping: best");
  REFUSED(nn_set_keeping(run, 0, -1), "nn_set_keeping: update");
}

static void test_live(void) {
  REFUSED(nn_set_learning_rate(run, 0), "nn_set_learning_rate: rate");
  REFUSED(nn_set_learning_rate(run, 1001), "nn_set_learning_rate: rate");
  REFUSED(nn_set_schedule(run, SCHEDULE_COUNT, 1, 0, 0), "nn_set_schedule: schedule");
  REFUSED(nn_set_schedule(run, 0, 0.5, 0, 0), "nn_set_schedule: period");
  REFUSED(nn_set_schedule(run, 0, 1, 2, 0), "nn_set_schedule: factor");
  REFUSED(nn_set_schedule(run, 0, 10, 0, 10), "nn_set_schedule: warmup");
  REFUSED(nn_set_penalty(run, -1, 0, 0), "nn_set_penalty: l1");
  REFUSED(nn_set_penalty(run, 0, 11, 0), "nn_set_penalty: l2");
  REFUSED(nn_set_penalty(run, 0, 0, NAN), "nn_set_penalty: decay");
  REFUSED(nn_set_penalty(run, 0, 0, -0.5), "nn_set_penalty: decay is -0.5");
  REFUSED(nn_set_clip(run, -1), "nn_set_clip: norm");
  REFUSED(nn_set_stop(run, -1, 0, 0, 0, 0), "nn_set_stop: epochs");
  REFUSED(nn_set_stop(run, 0, -1, 0, 0, 0), "nn_set_stop: target_loss");
  REFUSED(nn_set_stop(run, 0, 0, 1.5, 0, 0), "nn_set_stop: target_accuracy");
  REFUSED(nn_set_stop(run, 0, 0, 0, -1, 0), "nn_set_stop: patience");
  REFUSED(nn_set_stop(run, 0, 0, 0, 0, -1), "nn_set_stop: early_patience");
}

static void test_unbuilt(void) {
  TEST("before it is built a run has nothing to train, to measure or to show");
  CHECK_EQ_INT(nn_train_phase(run), NN_ERR_STATE);
  CHECK_EQ_INT(nn_train_sample(run), NN_ERR_STATE);
  CHECK_EQ_INT(nn_restore_best(run), NN_ERR_STATE);
  CHECK_EQ_INT(nn_inspect(run, 0, 0, 1, 1), NN_ERR_STATE);
  CHECK_EQ_INT(nn_set_parameter(run, 0, 0), NN_ERR_STATE);
  CHECK(nn_batch_samples(run) == NULL && nn_layer_values(run, 0, 0) == NULL);
  CHECK(nn_layer_count(run) == 0 && nn_layer_inputs(run, 0) == 0 && nn_layer_outputs(run, 0) == 0);
  CHECK(nn_penalty(run) == 0 && nn_learning_rate(run) == 0.01 && nn_stop_reason(run) == STOP_NONE);
  CHECK(isinf(nn_best_loss(run)) && nn_best_epoch(run) == 0 && nn_batch_loss(run) == 0);
}

static void test_sizes(void) {
  TEST("a seventeenth hidden layer is refused; too many parameters, or values of a map, are too");
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, 10, 2, 0, 0.5, 1);
  nn_run *deep = nn_run_new(), *wide = nn_run_new(), *built = nn_run_new();
  for (int l = 0; l < 16; l++) CHECK_EQ_INT(nn_add_dense(deep, 2, 0), NN_OK);
  REFUSED(nn_add_dense(deep, 2, 0), "nn_add_dense: hidden layers is 17");
  CHECK_EQ_INT(nn_build(deep, data), NN_OK);
  CHECK_EQ_INT(nn_set_inputs(deep, 3, 0), NN_ERR_STATE);
  CHECK_EQ_INT(nn_set_output(deep, 0), NN_ERR_STATE);
  CHECK_EQ_INT(nn_set_dropout(deep, 0), NN_ERR_STATE);
  CHECK_EQ_INT(nn_set_keeping(deep, 0, 0), NN_ERR_STATE);
  for (int l = 0; l < 6; l++) nn_add_dense(wide, 4096, 0);
  CHECK_EQ_INT(nn_build(wide, data), NN_ERR_SHAPE);
  CHECK(strcmp(nn_error(), "nn_build: the layers have too many parameters, must be 67108864 or fewer") == 0);
  nn_add_dense(built, 1024, 0);
  CHECK_EQ_INT(nn_build(built, data), NN_OK);
  CHECK(nn_map(built, 0, 1024, 1024, -1, 1, -1, 1) == NULL && nn_error_code() == NN_ERR_MEMORY);
  CHECK(nn_map(built, 2, 4, 4, -1, 1, -1, 1) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(nn_map(built, 0, 4, 4, 1, 1, -1, 1) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(nn_predict(built, 0) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  float *rows = nn_buffer(4 * sizeof(float));
  memcpy(rows, (const float[]){1, 2, 3, NAN}, 4 * sizeof(float));
  CHECK(nn_predict(built, 2) == NULL && nn_error_code() == NN_ERR_DATA);
  CHECK(strcmp(nn_error(), "nn_predict: feature 1 of sample 1 is NaN, must be finite") == 0);
  nn_run_free(deep);
  nn_run_free(wide);
  nn_run_free(built);
  nn_data_free(data);
}

static void test_data(void) {
  TEST("data that cannot be made are refused by name");
  CHECK(nn_data_generate(GENERATOR_COUNT, 10, 2, 0, 0.5, 1) == NULL && strstr(nn_error(), ": kind is"));
  CHECK(nn_data_generate(0, 10, 11, 0, 0.5, 1) == NULL && strstr(nn_error(), ": classes is 11"));
  CHECK(nn_data_generate(0, 9, 10, 0, 0.5, 1) == NULL && strstr(nn_error(), ": samples is 9"));
  CHECK(nn_data_generate(0, 10, 2, 2, 0.5, 1) == NULL && strstr(nn_error(), ": noise is 2"));
  CHECK(nn_data_generate(0, 10, 2, 0, 0, 1) == NULL && strstr(nn_error(), ": balance is 0"));
  CHECK(nn_data_generate(GENERATOR_AND, 3, 2, 0, 0.5, 1) == NULL &&
        strstr(nn_error(), ": samples is 3, must be 4"));
  CHECK(nn_data_import(10, 2, 17) == NULL && strstr(nn_error(), ": classes is 17"));
  nn_data *data = nn_data_generate(0, 10, 2, 0, 0.5, 1);
  CHECK_EQ_INT(nn_data_split(data, 0, 0, 1), NN_ERR_ARGUMENT);
  nn_data_free(data);
}

int main(void) {
  run = nn_run_new();
  test_descriptions();
  TEST("what training cannot follow is refused by name, before building");
  test_live();
  test_unbuilt();
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, 10, 2, 0, 0.5, 1);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  nn_data_free(data);
  TEST("and after it, with the same weights as before");
  uint32_t before = nn_fingerprint(run);
  test_live();
  CHECK(nn_fingerprint(run) == before);
  nn_run_free(run);
  test_sizes();
  test_data();
  return check_report("refusals");
}
