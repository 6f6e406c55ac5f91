/* test_inspect.c - what can be seen inside a run, and what its first layer is given. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "data/generate.h"
#include "lab/reference.h"
#include "nn_lab.h"
#include "own_data.h"
#include "train/inspect.h"

enum { SAMPLES = 20, HIDDEN = 6, CLASSES = 3, PARAMETERS = HIDDEN * 2 + HIDDEN + CLASSES * HIDDEN + CLASSES };

static nn_run *spiral_run(const nn_data *data, int32_t kind) {
  nn_run *run = nn_run_new();
  nn_add_dense(run, HIDDEN, kind);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  return run;
}

/* the gradient of the samples from `first` on, in double precision */
static void reference(const nn_data *data, const nn_run *run, int first, int count, double *gradient) {
  double parameters[PARAMETERS], rows[2 * SAMPLES], targets[CLASSES * SAMPLES] = {0}, buffer[200];
  network net = {.loss = LOSS_SOFTMAX_CROSS_ENTROPY, .output = OUTPUT_SOFTMAX};
  network_append(&net, 2, HIDDEN, ACTIVATION_TANH);
  network_append(&net, HIDDEN, CLASSES, ACTIVATION_IDENTITY);
  for (int i = 0; i < PARAMETERS; i++) parameters[i] = (double)nn_parameters(run)[i];
  for (int s = 0; s < count; s++) {
    for (int f = 0; f < 2; f++) rows[2 * s + f] = (double)nn_data_points(data)[2 * (first + s) + f];
    targets[CLASSES * s + nn_data_labels(data)[first + s]] = 1;
  }
  CHECK(reference_scratch(&net) <= 200);
  reference_loss(&net, parameters, (reference_batch){rows, targets, count, {0, 0, 0}}, gradient, buffer);
}

static void test_gradients(void) {
  TEST("inspected gradients are those of the reference, layer by layer");
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, SAMPLES, CLASSES, 0.1, 0.5, 7);
  nn_run *run = spiral_run(data, ACTIVATION_TANH);
  nn_train_epoch(run);
  CHECK_EQ_INT(nn_inspect(run, 0, 5, 13, 1), NN_OK);
  double gradient[PARAMETERS];
  reference(data, run, 5, 13, gradient);
  const double *at = gradient;
  for (int32_t l = 0; l < 2; l++) {
    int32_t outputs = nn_layer_outputs(run, l), weights = outputs * nn_layer_inputs(run, l);
    const float *found = nn_layer_values(run, QUANTITY_WEIGHT_GRADIENTS, l);
    CHECK_EQ_INT(nn_layer_stride(run, QUANTITY_WEIGHT_GRADIENTS, l), nn_layer_inputs(run, l));
    for (int32_t i = 0; i < weights; i++) CHECK_NEAR(found[i], *at++, 1e-6);
    found = nn_layer_values(run, QUANTITY_BIAS_GRADIENTS, l);
    for (int32_t i = 0; i < outputs; i++) CHECK_NEAR(found[i], *at++, 1e-6);
  }

  TEST("every third sample gives what it gives alone");
  float spread[5];
  CHECK_EQ_INT(nn_inspect(run, 0, 2, 5, 3), NN_OK);
  for (int32_t s = 0; s < 5; s++) spread[s] = nn_layer_values(run, QUANTITY_SUMS, 1)[s];
  for (int32_t s = 0; s < 5; s++) {
    CHECK_EQ_INT(nn_inspect(run, 0, 2 + 3 * s, 1, 1), NN_OK);
    CHECK_NEAR(nn_layer_values(run, QUANTITY_SUMS, 1)[0], spread[s], 1e-6);
  }
  CHECK_EQ_INT(nn_inspect(run, 0, 5, 13, 1), NN_OK);

  TEST("outputs of the last layer are a distribution, and follow from its logits");
  const float *z = nn_layer_values(run, QUANTITY_SUMS, 1), *y = nn_layer_values(run, QUANTITY_OUTPUTS, 1);
  const float *d = nn_layer_values(run, QUANTITY_DELTAS, 1);
  int32_t stride = nn_layer_stride(run, QUANTITY_OUTPUTS, 1);
  for (int32_t s = 0; s < 13; s++) {
    double total = 0, deltas = 0;
    for (int c = 0; c < CLASSES; c++) total += exp((double)z[c * stride + s]);
    for (int c = 0; c < CLASSES; c++) {
      CHECK_NEAR(y[c * stride + s], exp((double)z[c * stride + s]) / total, 1e-6);
      deltas += (double)d[c * stride + s];
    }
    CHECK_NEAR(deltas, 0, 1e-6);
  }
  nn_run_free(run);
  nn_data_free(data);
}

static void test_looking(void) {
  TEST("looking changes nothing that is learned");
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, SAMPLES, CLASSES, 0.1, 0.5, 7);
  nn_run *run = spiral_run(data, ACTIVATION_TANH);
  nn_run *other = spiral_run(data, ACTIVATION_TANH);
  nn_train_epoch(run);
  nn_train_epoch(other);
  nn_train_phase(run);
  nn_train_phase(run);
  nn_inspect(run, 0, 0, SAMPLES, 1);
  nn_map(run, 0, 9, 9, -1, 1, -1, 1);
  nn_evaluate(run, 0);
  nn_train_minibatch(run);
  nn_train_minibatch(other);
  CHECK(nn_fingerprint(run) == nn_fingerprint(other));
  nn_run_free(run);
  nn_run_free(other);
  nn_data_free(data);
}

/* dead and saturated share of one hidden layer whose every sum is near `bias` */
static void check_shares(int32_t kind, double bias, double dead, double saturated) {
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, SAMPLES, CLASSES, 0.1, 0.5, 7);
  nn_run *run = nn_run_new();
  nn_add_dense(run, HIDDEN, kind);
  nn_set_initializer(run, INITIALIZER_CONSTANT, 0.001, bias);
  nn_build(run, data);
  CHECK(isnan(nn_layer_dead(run, 0)) && isnan(nn_layer_saturated(run, 0)));
  CHECK_EQ_INT(nn_error_code(), NN_ERR_STATE);
  nn_inspect(run, 0, 0, SAMPLES, 1);
  CHECK_NEAR(nn_layer_dead(run, 0), dead, 0);
  CHECK_NEAR(nn_layer_saturated(run, 0), saturated, 0);
  CHECK(isnan(nn_layer_dead(run, 2)) && isnan(nn_layer_saturated(run, -1)));
  nn_run_free(run);
  nn_data_free(data);
}

static void test_shares(void) {
  TEST("dead and saturated units, by where their sums lie");
  check_shares(ACTIVATION_RELU, -1, 1, 1);
  check_shares(ACTIVATION_RELU, 1, 0, 0);
  check_shares(ACTIVATION_LEAKY_RELU, -1, 0, 1);
  check_shares(ACTIVATION_SIGMOID, 0, 0, 0);
  check_shares(ACTIVATION_SIGMOID, 4, 0, 0); /* slope 0.0177 of 0.25 */
  check_shares(ACTIVATION_SIGMOID, 5, 0, 1); /* 0.0066 */
  check_shares(ACTIVATION_TANH, 1, 0, 0);
  check_shares(ACTIVATION_TANH, 3, 0, 1);
  check_shares(ACTIVATION_STEP, 1, 1, 1);
  check_shares(ACTIVATION_SOFTPLUS, -5, 0, 1);
  check_shares(ACTIVATION_IDENTITY, 9, 0, 0);
}

static void test_values(void) {
  TEST("a histogram counts what lies outside at its ends; a norm is the root of the squares");
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, SAMPLES, CLASSES, 0.1, 0.5, 7);
  nn_run *run = nn_run_new();
  nn_add_dense(run, 4, ACTIVATION_RELU);
  nn_build(run, data);
  static const double biases[] = {-5, 0, 0.5, 5};
  for (int i = 0; i < 4; i++) CHECK_EQ_INT(nn_set_parameter(run, 8 + i, biases[i]), NN_OK);
  const int32_t *counts = nn_layer_histogram(run, QUANTITY_BIASES, 0, -1, 1, 4);
  CHECK(counts && counts[0] == 1 && counts[1] == 0 && counts[2] == 1 && counts[3] == 2);
  CHECK_NEAR(nn_layer_norm(run, QUANTITY_BIASES, 0), sqrt(50.25), 1e-12);
  CHECK(nn_layer_histogram(run, QUANTITY_BIASES, 0, -1, 1, 0) == NULL);
  CHECK(nn_layer_histogram(run, QUANTITY_BIASES, 0, 1, -1, 4) == NULL);
  CHECK(nn_layer_histogram(run, QUANTITY_BIASES, 0, 1e20, 1e20, 4) == NULL);
  CHECK(nn_layer_histogram(run, QUANTITY_BIASES, 0, NAN, 1, 4) == NULL);
  CHECK(nn_layer_histogram(run, QUANTITY_BIASES, 5, -1, 1, 4) == NULL);
  CHECK_EQ_INT(nn_error_code(), NN_ERR_ARGUMENT);
  nn_run_free(run);
  nn_data_free(data);
}

static void test_sweep(void) {
  TEST("a swept parameter tells the loss it would give, and is the same again afterwards");
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, SAMPLES, CLASSES, 0.1, 0.5, 7);
  nn_run *run = spiral_run(data, ACTIVATION_RELU);
  uint32_t before = nn_fingerprint(run);
  const double *swept = nn_sweep(run, 0, 5, -1, 3, 5);
  CHECK(swept && swept[0] == -1 && swept[3] == 0 && swept[12] == 3);
  CHECK(nn_fingerprint(run) == before);
  double loss = swept ? swept[7] : 0, accuracy = swept ? swept[8] : 0;
  CHECK_EQ_INT(nn_set_parameter(run, 5, 1), NN_OK);
  CHECK_EQ_INT(nn_evaluate(run, 0), NN_OK);
  CHECK(loss == nn_loss(run) && accuracy == nn_accuracy(run));
  CHECK(nn_sweep(run, 3, 5, -1, 1, 5) == NULL && nn_sweep(run, 0, -1, -1, 1, 5) == NULL);
  CHECK(nn_sweep(run, 0, 5, NAN, 1, 5) == NULL && nn_sweep(run, 0, 5, 1, -1, 5) == NULL);
  CHECK(nn_sweep(run, 0, 5, -1, 1, 1) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(nn_sweep(run, PART_TEST, 5, -1, 1, 5) == NULL && nn_error_code() == NN_ERR_STATE);
  nn_run_free(run);
  nn_data_free(data);
  nn_buffer_free();
}

static void test_absent(void) {
  TEST("what is not there is refused: no pass yet, no updates kept, no such quantity, layer or sample");
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, SAMPLES, CLASSES, 0.1, 0.5, 7);
  nn_run *run = spiral_run(data, ACTIVATION_RELU);
  CHECK(nn_layer_values(run, QUANTITY_SUMS, 0) == NULL && nn_error_code() == NN_ERR_STATE);
  CHECK(nn_layer_stride(run, QUANTITY_SUMS, 0) == 0 && isnan(nn_layer_norm(run, QUANTITY_SUMS, 0)));
  CHECK(nn_layer_values(run, QUANTITY_WEIGHT_UPDATES, 0) == NULL && nn_error_code() == NN_ERR_STATE);
  CHECK(nn_layer_values(run, QUANTITY_COUNT, 0) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(nn_layer_outputs(run, 2) == 0 && nn_layer_inputs(run, -1) == 0);
  CHECK_EQ_INT(nn_inspect(run, 3, 0, 1, 1), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_inspect(run, 0, 0, 65, 1), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_inspect(run, 0, 1, SAMPLES, 1), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_inspect(run, 0, 0, 2, 0), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_inspect(run, 0, 0, 2, SAMPLES), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_inspect(run, PART_TEST, 0, 1, 1), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_set_parameter(run, -1, 0), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_set_parameter(run, nn_parameter_count(run), 0), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_set_parameter(run, 0, 2e6), NN_ERR_ARGUMENT);
  nn_run_free(run);
  nn_data_free(data);
}

static void test_updates(void) {
  TEST("updates are what the last step added, weights and biases");
  nn_data *data = data_of_targets((const float[]){1, 2}, 2, 1, (const float[]){3, 4});
  nn_run *run = run_of(data, LOSS_MEAN_SQUARED_ERROR, OPTIMIZER_SGD, 0.5, 0, 0);
  nn_train_minibatch(run);
  CHECK(nn_layer_values(run, QUANTITY_WEIGHT_UPDATES, 0)[0] == nn_parameters(run)[0]);
  CHECK(nn_layer_values(run, QUANTITY_BIAS_UPDATES, 0)[0] == nn_parameters(run)[1]);
  CHECK(nn_parameters(run)[0] == 5.5f && nn_parameters(run)[1] == 3.5f);
  nn_run_free(run);
  nn_data_free(data);
}

/* a run without hidden layers whose output 0 is the sum of all it is given */
static nn_run *adding_run(const nn_data *data, int32_t mask, int32_t scaling) {
  nn_run *run = nn_run_new();
  nn_set_loss(run, LOSS_MEAN_SQUARED_ERROR);
  nn_set_inputs(run, mask, scaling);
  nn_set_initializer(run, INITIALIZER_CONSTANT, 1, 0);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  return run;
}

static void test_inputs(void) {
  TEST("each feature alone reaches the first layer as its formula says");
  nn_data *data = nn_data_generate(GENERATOR_PLANE, 50, 0, 0, 0.5, 7);
  const double x = 0.3, y = -0.7, pi = acos(-1);
  const double wanted[] = {x, y, x * x, y * y, x * y, sin(pi * x), sin(pi * y), cos(pi * x), cos(pi * y)};
  for (int f = 0; f < FEATURE_COUNT; f++) {
    nn_run *run = adding_run(data, 1 << f, SCALER_NONE);
    CHECK_EQ_INT(nn_layer_inputs(run, 0), 1);
    lend_rows((const float[]){0.3f, -0.7f}, 2, NULL, 0);
    CHECK_NEAR(nn_predict(run, 1)[0], wanted[f], 1e-6);
    CHECK_NEAR(nn_map(run, 0, 1, 1, 0.2, 0.4, -0.8, -0.6)[0], wanted[f], 1e-6);
    nn_run_free(run);
  }
  nn_run *all = adding_run(data, FEATURES_ALL, SCALER_STANDARDISE);
  CHECK_EQ_INT(nn_layer_inputs(all, 0), FEATURE_COUNT);
  nn_run_free(all);

  TEST("the scale is learned from the training rows, and used for all");
  lend_rows(nn_data_points(data), 100, NULL, 0);
  nn_run *run = adding_run(data, 1 << FEATURE_X, SCALER_STANDARDISE);
  const float *answers = nn_predict(run, 50);
  double sum = 0, squares = 0;
  for (int i = 0; i < 50; i++) sum += (double)answers[i], squares += pow((double)answers[i], 2);
  CHECK_NEAR(sum / 50, 0, 1e-6);
  CHECK_NEAR(squares / 50, 1, 1e-5);
  nn_run_free(run);
  run = adding_run(data, 1 << FEATURE_Y, SCALER_MIN_MAX);
  answers = nn_predict(run, 50);
  float least = answers[0], most = answers[0];
  for (int i = 0; i < 50; i++) least = fminf(least, answers[i]), most = fmaxf(most, answers[i]);
  CHECK(least == 0 && most == 1);
  nn_run_free(run);
  nn_data_free(data);
}

int main(void) {
  test_gradients();
  test_looking();
  test_shares();
  test_values();
  test_sweep();
  test_absent();
  test_updates();
  test_inputs();
  nn_buffer_free();
  return check_report("inspect");
}
