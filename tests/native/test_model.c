/* test_model.c - a saved run goes on with the same bits. */
#include <stddef.h>

#include "model_runs.h"

/* equal in every bit that a file holds */
static int is_same(const nn_run *a, const nn_run *b) {
  static unsigned char bytes[2][CAPACITY];
  int32_t of_a = save_to(a, bytes[0], CAPACITY), of_b = save_to(b, bytes[1], CAPACITY);
  return of_a > 0 && of_a == of_b && memcmp(bytes[0], bytes[1], (size_t)of_a) == 0;
}

/* ---- going on ---- */

static void check_going_on(const making *m) {
  static unsigned char model[CAPACITY];
  nn_data *data = make_data(m);
  nn_run *never_stopped = make_run(m, data), *run = make_run(m, data);
  take_steps(run, 6);
  take_steps(never_stopped, 6);
  int32_t bytes = save_to(run, model, CAPACITY);
  nn_run *loaded = load_from(data, model, bytes);
  CHECK(bytes > 0 && loaded && is_same(loaded, run));
  take_steps(never_stopped, 9);
  take_steps(run, 3);
  CHECK_EQ_INT(restore_from(run, model, bytes), NN_OK);
  take_steps(run, 9);
  if (loaded) take_steps(loaded, 9);
  CHECK(loaded && is_same(loaded, never_stopped) && is_same(run, never_stopped));
  CHECK(loaded && nn_epoch(loaded) == 3 && nn_position(loaded) == nn_position(run));
  CHECK(loaded && nn_restore_best(loaded) == (m->keeping ? NN_OK : NN_ERR_STATE));
  if (loaded) CHECK(nn_reset(loaded) == NN_OK && nn_reset(run) == NN_OK && is_same(loaded, run));
  nn_run_free(run);
  nn_run_free(loaded);
  nn_run_free(never_stopped);
  nn_data_free(data);
}

static void test_going_on(void) {
  TEST("a saved run goes on with the bits of one that never stopped, whatever it is made of");
  for (int32_t optimizer = 0; optimizer < OPTIMIZER_COUNT; optimizer++)
    for (int bits = 0; bits < 32; bits++)
      for (int32_t scaling = 0; scaling < SCALER_COUNT; scaling++) {
        making m = {optimizer, bits & 1, bits >> 1 & 1, bits >> 2 & 1, bits >> 3 & 1, scaling, bits >> 4};
        check_going_on(&m);
      }
}

static void test_phases(void) {
  static unsigned char model[CAPACITY];
  nn_data *data = make_data(&usual);
  TEST("saved between the phases of a step, that step begins again and ends with the same bits");
  for (int phases = 0; phases < PHASE_COUNT; phases++) {
    nn_run *run = make_run(&usual, data);
    take_steps(run, 3);
    CHECK_EQ_INT(nn_train_sample(run), NN_OK);
    for (int i = 0; i < phases; i++) CHECK_EQ_INT(nn_train_phase(run), NN_OK);
    int32_t bytes = save_to(run, model, CAPACITY);
    nn_run *loaded = load_from(data, model, bytes);
    CHECK(loaded && nn_next_phase(loaded) == PHASE_BATCH && nn_batch_count(loaded) == (phases == 0));
    if (loaded) take_steps(loaded, 4);
    take_steps(run, 4);
    CHECK(loaded && is_same(loaded, run));
    for (int i = 0; i <= phases; i++) CHECK_EQ_INT(nn_train_phase(run), NN_OK);
    CHECK_EQ_INT(restore_from(run, model, bytes), NN_OK);
    CHECK_EQ_INT(nn_next_phase(run), PHASE_BATCH);
    take_steps(run, 4);
    CHECK(loaded && is_same(loaded, run));
    nn_run_free(loaded);
    nn_run_free(run);
  }
  nn_data_free(data);
}

static void test_reset(void) {
  static unsigned char fresh[CAPACITY], again[CAPACITY];
  nn_data *data = make_data(&usual);
  nn_run *run = make_run(&usual, data);
  TEST("a run taken back to its start has the bytes of a new one");
  int32_t bytes = save_to(run, fresh, CAPACITY);
  take_steps(run, 5);
  CHECK(save_to(run, again, CAPACITY) == bytes && memcmp(fresh, again, (size_t)bytes) != 0);
  CHECK_EQ_INT(nn_reset(run), NN_OK);
  CHECK(save_to(run, again, CAPACITY) == bytes && memcmp(fresh, again, (size_t)bytes) == 0);
  CHECK_EQ_INT(nn_batch_count(run), 0);
  nn_run_free(run);
  nn_data_free(data);
}

static void test_live(void) {
  static unsigned char model[CAPACITY];
  nn_data *data = make_data(&usual);
  nn_run *run = make_run(&usual, data);
  TEST("restoring brings back what has changed since, settings included");
  nn_set_learning_rate(run, 0.02);
  take_steps(run, 4);
  double rate = nn_learning_rate(run), penalty = nn_penalty(run), loss = nn_batch_loss(run);
  int32_t bytes = save_to(run, model, CAPACITY), epoch = nn_epoch(run);
  uint32_t before = nn_fingerprint(run);
  nn_set_learning_rate(run, 0.5);
  nn_set_penalty(run, 0, 1, 0);
  nn_set_clip(run, 0.1);
  take_steps(run, 20);
  CHECK(nn_fingerprint(run) != before && nn_epoch(run) != epoch && nn_penalty(run) != penalty);
  CHECK_EQ_INT(restore_from(run, model, bytes), NN_OK);
  CHECK(nn_learning_rate(run) == rate && nn_penalty(run) == penalty && nn_batch_loss(run) == loss);
  CHECK(nn_fingerprint(run) == before && nn_epoch(run) == epoch);
  nn_run_free(run);
  nn_data_free(data);
}

static void test_diverged(void) {
  static unsigned char model[CAPACITY];
  const making steep = {.optimizer = OPTIMIZER_SGD, .regression = 1};
  nn_data *data = make_data(&steep);
  nn_run *run = make_run(&steep, data);
  TEST("a run that diverged can be saved, and still says so when it is loaded");
  nn_set_clip(run, 0);
  nn_set_learning_rate(run, 1000);
  nn_status status = NN_OK;
  for (int i = 0; i < 20 && status == NN_OK; i++) status = nn_train_epoch(run);
  CHECK_EQ_INT(status, NN_ERR_DIVERGED);
  int32_t bytes = save_to(run, model, CAPACITY);
  nn_run *loaded = load_from(data, model, bytes);
  CHECK(loaded && nn_stop_reason(loaded) == STOP_DIVERGED && is_same(loaded, run));
  nn_run_free(loaded);
  nn_run_free(run);
  nn_data_free(data);
}

static nn_run *run_with(const nn_data *data, int32_t initializer, double scale, int32_t optimizer,
                        double beta) {
  nn_run *run = nn_run_new();
  nn_set_initializer(run, initializer, scale, 0);
  nn_set_optimizer(run, optimizer, beta, beta);
  nn_set_schedule(run, SCHEDULE_CONSTANT, 1 + scale, beta, 0);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  return run;
}

/* A model as it was written when it held every number that was given. */
static int32_t save_old(const nn_run *run, unsigned char *model) {
  int32_t bytes = save_to(run, model, CAPACITY);
  const float scale = 3;
  const double beta = 0.5;
  memcpy(model + offsetof(checkpoint_record, initial_scale), &scale, sizeof scale);
  memcpy(model + offsetof(checkpoint_record, beta1), &beta, sizeof beta);
  memcpy(model + offsetof(checkpoint_record, beta2), &beta, sizeof beta);
  memcpy(model + offsetof(checkpoint_record, factor), &beta, sizeof beta);
  seal(model, bytes);
  return bytes;
}

static void test_unused_numbers(void) {
  static unsigned char model[CAPACITY];
  nn_data *data = make_data(&usual);
  nn_run *one = run_with(data, INITIALIZER_HE, 3, OPTIMIZER_SGD, 0.5);
  nn_run *other = run_with(data, INITIALIZER_HE, 0, OPTIMIZER_SGD, 0.1);
  TEST("numbers that a run does not use make no difference to what is saved");
  CHECK(is_same(one, other));
  take_steps(one, 3);
  CHECK_EQ_INT(restore_from(other, model, save_old(one, model)), NN_OK);
  nn_run *loaded = load_from(data, model, save_old(one, model));
  CHECK(loaded && is_same(one, other) && is_same(one, loaded));
  nn_run_free(one);
  nn_run_free(other);
  nn_run_free(loaded);

  TEST("nor do feature maps of data that have none");
  nn_data *curve = nn_data_generate(GENERATOR_SINE, 20, 0, 0, 0.5, 7);
  for (int32_t i = 0; i < 2; i++) {
    nn_run **run = i ? &other : &one;
    *run = nn_run_new();
    nn_set_loss(*run, LOSS_MEAN_SQUARED_ERROR);
    nn_set_inputs(*run, i ? 3 : 5, SCALER_STANDARDISE);
    CHECK_EQ_INT(nn_build(*run, curve), NN_OK);
  }
  take_steps(one, 1);
  CHECK_EQ_INT(restore_from(other, model, save_to(one, model, CAPACITY)), NN_OK);
  CHECK(nn_fingerprint(other) == nn_fingerprint(one));
  nn_run_free(one);
  nn_run_free(other);
  nn_data_free(curve);

  TEST("numbers that it uses do");
  one = run_with(data, INITIALIZER_NORMAL, 1, OPTIMIZER_RMSPROP, 0.9);
  CHECK_EQ_INT(restore_from(one, model, save_old(one, model)), NN_ERR_SHAPE);
  nn_run_free(one);
  nn_data_free(data);
}

/* one step over a model of this version that says that adamw decays by 0 */
static double weight_after(uint32_t version, double decay) {
  static unsigned char model[CAPACITY];
  making plain = {.optimizer = OPTIMIZER_ADAMW};
  nn_data *data = make_data(&plain);
  nn_run *run = make_run(&plain, data);
  nn_set_penalty(run, 0, 0, decay);
  int32_t bytes = save_to(run, model, CAPACITY);
  memcpy(model + offsetof(checkpoint_record, version), &version, sizeof version);
  seal(model, bytes);
  CHECK_EQ_INT(restore_from(run, model, bytes), NN_OK);
  take_steps(run, 1);
  double weight = (double)nn_parameters(run)[0];
  nn_run_free(run);
  nn_data_free(data);
  return weight;
}

static void test_versions(void) {
  TEST("in a model of version 1 adamw with decay 0 decays by 0.01, as it did then; later 0 is 0");
  CHECK(weight_after(1, 0) == weight_after(2, 0.01));
  CHECK(weight_after(2, 0) != weight_after(2, 0.01));
  CHECK(weight_after(1, 0.02) == weight_after(2, 0.02));
}

int main(void) {
  test_going_on();
  test_phases();
  test_reset();
  test_live();
  test_diverged();
  test_unused_numbers();
  test_versions();
  nn_buffer_free();
  return check_report("models");
}
