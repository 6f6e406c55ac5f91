/* test_instructions.c - what must not cost more than it needs to, counted in machine instructions. */
#define _DEFAULT_SOURCE /* fork, kill */
#include <stddef.h>

#include "count_instructions.h"
#include "lab/derivative.h"
#include "model_runs.h"
#include "nn_lab.h"

enum { MAX_VALUES = 1000000 }; /* far beyond what anything here takes */

static nn_run *run;

/* A small run, from a model that says it stands in this epoch. */
static nn_run *run_in_epoch(int32_t epoch, int32_t schedule, double factor) {
  static unsigned char model[CAPACITY];
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, 40, 2, 0.1, 0.5, 7);
  nn_run *described = nn_run_new();
  nn_add_dense(described, 6, ACTIVATION_TANH);
  nn_set_schedule(described, schedule, 1, factor, 0);
  CHECK_EQ_INT(nn_build(described, data), NN_OK);
  int32_t bytes = save_to(described, model, CAPACITY);
  memcpy(model + offsetof(checkpoint_record, epoch), &epoch, sizeof epoch);
  seal(model, bytes);
  nn_run *loaded = load_from(data, model, bytes);
  CHECK(loaded && nn_epoch(loaded) == epoch);
  nn_run_free(described);
  nn_data_free(data);
  return loaded;
}

static void take_step(void) {
  if (nn_train_minibatch(run)) _exit(1);
}

static long step_in(int32_t epoch, int32_t schedule, double factor) {
  run = run_in_epoch(epoch, schedule, factor);
  long count = run ? count_instructions(take_step, MAX_VALUES) : -1;
  nn_run_free(run);
  CHECK(count > 1000);
  return count;
}

static void test_schedules(void) {
  TEST("a step costs the same in a late epoch under a schedule as without one, within a twentieth");
  long constant = step_in(0, SCHEDULE_CONSTANT, 1);
  CHECK_NEAR(step_in(1000000000, SCHEDULE_STEP, 0.9999999999), constant, constant / 20);
  CHECK_NEAR(step_in(100000, SCHEDULE_STEP, 0.99999), constant, constant / 20);
  CHECK_NEAR(step_in(1000000000, SCHEDULE_WARMUP_COSINE, 1), constant, constant / 20);
}

static void take_difference(void) {
  if (!nn_gradient_numerical(run, PRECISION_FLOAT32, 0, 0, 1, 0.01, 0, 1)) _exit(1);
}

static void test_penalty(void) {
  TEST("a loss without a penalty does not pass over the parameters once more");
  run = run_in_epoch(0, SCHEDULE_CONSTANT, 1);
  nn_buffer(4);
  take_difference(); /* its buffer is there from now on */
  long without = count_instructions(take_difference, MAX_VALUES);
  nn_set_penalty(run, 0, 0.001, 0);
  long with = count_instructions(take_difference, MAX_VALUES);
  CHECK(without > 0 && with - without > 4 * nn_parameter_count(run)); /* two passes of two at the least */
  nn_run_free(run);
}

int main(void) {
  test_schedules();
  test_penalty();
  nn_buffer_free();
  return check_report("instructions");
}
