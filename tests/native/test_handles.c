/* test_handles.c - calls without a handle: whatever can fail refuses NULL, and says so. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "nn_lab.h"

/* no call leaves the words of another behind */
static void check_words(const char *call) {
  char expected[80];
  snprintf(expected, sizeof expected, "%s: ", call);
  CHECK_EQ_INT(nn_error_code(), NN_ERR_ARGUMENT);
  CHECK(strncmp(nn_error(), expected, strlen(expected)) == 0 &&
        strstr(nn_error(), " is NULL, must be") != NULL);
}

#define REFUSES(call, ...) (CHECK_EQ_INT(call(__VA_ARGS__), NN_ERR_ARGUMENT), check_words(#call))
#define ANSWERS_NULL(call, ...) (CHECK(call(__VA_ARGS__) == NULL), check_words(#call))

static void test_runs(void) {
  TEST("every status on a run");
  REFUSES(nn_add_dense, NULL, 1, 0);
  REFUSES(nn_set_loss, NULL, 0);
  REFUSES(nn_set_output, NULL, 0);
  REFUSES(nn_set_initializer, NULL, 0, 0, 0);
  REFUSES(nn_set_optimizer, NULL, 0, 0, 0);
  REFUSES(nn_set_batch, NULL, 1);
  REFUSES(nn_set_seed, NULL, 1);
  REFUSES(nn_set_inputs, NULL, 3, 0);
  REFUSES(nn_set_dropout, NULL, 0);
  REFUSES(nn_set_keeping, NULL, 0, 0);
  REFUSES(nn_set_learning_rate, NULL, 1);
  REFUSES(nn_set_schedule, NULL, 0, 1, 0, 0);
  REFUSES(nn_set_penalty, NULL, 0, 0, 0);
  REFUSES(nn_set_clip, NULL, 0);
  REFUSES(nn_set_stop, NULL, 0, 0, 0, 0, 0);
  REFUSES(nn_build, NULL, NULL);
  REFUSES(nn_reset, NULL);
  REFUSES(nn_train_phase, NULL);
  REFUSES(nn_train_sample, NULL);
  REFUSES(nn_train_minibatch, NULL);
  REFUSES(nn_train_epoch, NULL);
  REFUSES(nn_restore_best, NULL);
  REFUSES(nn_evaluate, NULL, 0);
  REFUSES(nn_restore, NULL, 1);
  REFUSES(nn_set_parameter, NULL, 0, 0);
  REFUSES(nn_inspect, NULL, 0, 0, 1, 1);

  TEST("every pointer from a run");
  ANSWERS_NULL(nn_batch_samples, NULL);
  ANSWERS_NULL(nn_save, NULL);
  ANSWERS_NULL(nn_parameters, NULL);
  ANSWERS_NULL(nn_predict, NULL, 1);
  ANSWERS_NULL(nn_map, NULL, 0, 1, 1, 0, 1, 0, 1);
  ANSWERS_NULL(nn_layer_values, NULL, 0, 0);
  ANSWERS_NULL(nn_layer_histogram, NULL, 0, 0, 0, 1, 1);

  TEST("every number of a layer");
  CHECK(nn_layer_inputs(NULL, 0) == 0 && nn_layer_outputs(NULL, 0) == 0 && nn_layer_stride(NULL, 0, 0) == 0);
  CHECK(isnan(nn_layer_norm(NULL, 0, 0)) && isnan(nn_layer_dead(NULL, 0)) &&
        isnan(nn_layer_saturated(NULL, 0)));
  check_words("nn_layer_saturated");
}

static void test_data(void) {
  nn_run *run = nn_run_new();
  TEST("data");
  REFUSES(nn_data_split, NULL, 0.5, 0, 0);
  REFUSES(nn_build, run, NULL);
  ANSWERS_NULL(nn_load, NULL, 1);
  nn_run_free(run);
}

static void test_labs(void) {
  TEST("the labs' calls on a run");
  ANSWERS_NULL(nn_sweep, NULL, 0, 0, 0, 1, 2);
  ANSWERS_NULL(nn_gradient_backprop, NULL, 0, 0, 0, 1);
  ANSWERS_NULL(nn_gradient_numerical, NULL, 0, 0, 0, 1, 0.1, 0, 1);
  ANSWERS_NULL(nn_landscape_random, NULL, 1);
  ANSWERS_NULL(nn_landscape_axes, NULL, 0, 1);
  ANSWERS_NULL(nn_landscape_path, NULL, 2);
  TEST("landscapes and graphs");
  ANSWERS_NULL(nn_landscape_direction, NULL, 0);
  ANSWERS_NULL(nn_landscape_coordinates, NULL);
  ANSWERS_NULL(nn_landscape_measure, NULL, NULL, 0, 1, 1, 0, 1, 0, 1, 0, 1);
  CHECK(isnan(nn_landscape_share(NULL, 0)));
  check_words("nn_landscape_share");
  REFUSES(nn_graph_input, NULL, 0);
  REFUSES(nn_graph_node, NULL, 1, 0, 0, 0);
  REFUSES(nn_graph_set, NULL, 0, 0);
  REFUSES(nn_graph_rewind, NULL);
  REFUSES(nn_graph_step, NULL);
  REFUSES(nn_graph_run, NULL);
}

static void test_free(void) {
  TEST("nothing may be given back");
  nn_run_free(NULL);
  nn_data_free(NULL);
  nn_graph_free(NULL);
  nn_landscape_free(NULL);
  CHECK(nn_self_test() == NN_OK);
}

int main(void) {
  test_runs();
  test_data();
  test_labs();
  test_free();
  return check_report("handles");
}
