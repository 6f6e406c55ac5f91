/* test_gradient.c - every parameter of random networks: numerical against reference, reference against fast
 * path. */
#include <math.h>
#include <stdio.h>

#include "base/simd.h"
#include "check.h"
#include "kernels/random.h"
#include "lab/gradient_check.h"
#include "network/network.h"

enum { MAX_VALUES = 1024, COUNT = 13, COLUMNS = 16, FEATURES = 3, OUTPUTS_HERE = 4, CAPACITY = 4096 };

static double worst_reference, worst_fast, worst_loss;
static int networks;

/* the same numbers in both precisions; the float arrays have padding columns of rubbish */
typedef struct both {
  network net;
  float parameters[MAX_VALUES], gradient[MAX_VALUES], inputs[FEATURES * COLUMNS],
      targets[OUTPUTS_HERE * COLUMNS];
  double parameters64[MAX_VALUES], gradient64[MAX_VALUES], numerical[MAX_VALUES], fast64[MAX_VALUES];
  double rows[COUNT * FEATURES], wanted[COUNT * OUTPUTS_HERE];
} both;

static both it;
static double scratch64[CAPACITY];

static void make_network(const int *hidden, activation kind, rng *r) {
  int32_t inputs = FEATURES;
  it.net.layers = it.net.parameters = 0;
  for (; *hidden; inputs = *hidden++) network_append(&it.net, inputs, *hidden, kind);
  network_append(&it.net, inputs, OUTPUTS_HERE, ACTIVATION_IDENTITY);
  network_initialize(&it.net, it.parameters, INITIALIZER_XAVIER, 0, 0, r);
  for (int i = 0; i < it.net.parameters; i++) {
    it.parameters[i] += 0.1f * random_normal(r); /* biases too are somewhere */
    it.parameters64[i] = (double)it.parameters[i];
  }
}

static void make_batch(int has_classes, rng *r) {
  for (int i = 0; i < FEATURES * COLUMNS; i++) it.inputs[i] = random_normal(r);
  for (int s = 0; s < COLUMNS; s++) {
    int label = (int)rng_below(r, OUTPUTS_HERE);
    for (int c = 0; c < OUTPUTS_HERE; c++)
      it.targets[c * COLUMNS + s] = has_classes ? (c == label ? 1.0f : 0.0f) : 2 * random_normal(r);
    if (s >= COUNT) continue;
    for (int f = 0; f < FEATURES; f++) it.rows[s * FEATURES + f] = (double)it.inputs[f * COLUMNS + s];
    for (int c = 0; c < OUTPUTS_HERE; c++)
      it.wanted[s * OUTPUTS_HERE + c] = (double)it.targets[c * COLUMNS + s];
  }
}

/* loss and gradient by the fast passes, penalties added as the trainer adds them */
static double fast_loss(const penalty *p) {
  static float memory[3 * 5 * 64 * COLUMNS];
  workspace w = {0};
  float *at = memory;
  for (int l = 0; l < it.net.layers; l++, at += 3 * 64 * COLUMNS) {
    w.outputs[l] = at;
    w.sums[l] = activation_keeps_sum(it.net.layer[l].activation) ? at + 64 * COLUMNS : NULL;
    w.deltas[l] = at + 2 * 64 * COLUMNS;
  }
  int32_t last = it.net.layers - 1;
  float *y = network_sums(&it.net, it.parameters, it.inputs, &w, COLUMNS, NULL);
  float sum =
      loss_forward(it.net.loss, it.net.output, y, w.deltas[last], it.targets, OUTPUTS_HERE, COLUMNS, COUNT);
  network_backward(&it.net, it.parameters, it.gradient, it.inputs, &w, COLUMNS);
  double penalties = 0;
  for (int l = 0; l < it.net.layers; l++) {
    const layer *here = &it.net.layer[l];
    int32_t n = here->outputs * here->inputs;
    penalty_gradient(p, it.gradient + here->weights, it.parameters + here->weights, n);
    penalties += penalty_value(p, it.parameters + here->weights, n);
  }
  for (int i = 0; i < it.net.parameters; i++) it.fast64[i] = (double)it.gradient[i];
  return (double)sum / COUNT + penalties;
}

static double keep_worst(double *worst, double error) {
  if (error > *worst || isnan(error)) *worst = error;
  return error;
}

/* A step may cross a kink, where no derivative exists; of a large and a small step the better one counts. */
static void differentiate(reference_batch batch) {
  static double small[MAX_VALUES];
  range all = {0, it.net.parameters};
  CHECK_EQ_INT(gradient_numerical(&it.net, it.parameters64, batch, 1e-5, all, it.numerical, scratch64),
               2 * it.net.parameters);
  gradient_numerical(&it.net, it.parameters64, batch, 1e-6, all, small, scratch64);
  for (int i = 0; i < it.net.parameters; i++)
    if (fabs(small[i] - it.gradient64[i]) < fabs(it.numerical[i] - it.gradient64[i]))
      it.numerical[i] = small[i];
}

static void check_gradients(penalty p) {
  int32_t n = it.net.parameters;
  reference_batch batch = {it.rows, it.wanted, COUNT, p};
  CHECK(reference_scratch(&it.net) <= CAPACITY);
  double exact = reference_loss(&it.net, it.parameters64, batch, it.gradient64, scratch64);
  differentiate(batch);
  double loss_error = fabs(fast_loss(&p) - exact) / exact;

  gradient_report reference = gradient_compare(it.numerical, it.gradient64, n, 1e-3);
  gradient_report fast = gradient_compare(it.fast64, it.gradient64, n, 1e-2);
  CHECK(keep_worst(&worst_reference, reference.largest_error) < 1e-6);
  CHECK(keep_worst(&worst_fast, fast.largest_error) < 1e-4);
  CHECK(keep_worst(&worst_loss, loss_error) < 2e-6);
  networks++;
}

static void check_shapes(activation kind, penalty p, uint32_t seed) {
  static const int shapes[][4] = {{0}, {1, 0}, {8, 7, 0}, {4, 16, 3, 0}};
  for (size_t shape = 0; shape < sizeof shapes / sizeof *shapes; shape++) {
    rng r = rng_start(seed + (uint32_t)shape, STREAM_WEIGHTS);
    make_network(shapes[shape], kind, &r);
    make_batch(loss_needs_classes(it.net.loss), &r);
    check_gradients(p);
  }
}

static void test_random_networks(void) {
  static const penalty penalties[] = {{0, 0, 0}, {0.01, 0, 0}, {0, 0.02, 0}};
  uint32_t seed = 0;
  for (int measured = 0; measured < LOSS_COUNT; measured++)
    for (int function = 0; function < OUTPUT_COUNT; function++)
      for (int kind = 0; kind < ACTIVATION_COUNT; kind++)
        for (int p = 0; p < 3; p++, seed += 10) {
          it.net.loss = (loss)measured;
          it.net.output = (output)function;
          if (loss_allows(it.net.loss, it.net.output)) check_shapes((activation)kind, penalties[p], seed);
        }
}

static void test_report(void) {
  static const double a[] = {1, 2, 3}, b[] = {1, 2.5, 3}, broken[] = {1, NAN, 9};
  gradient_report report = gradient_compare(a, b, 3, 1e-3);
  CHECK_EQ_INT(report.where, 1);
  CHECK_NEAR(report.largest_error, 0.2, 1e-12);
  CHECK_NEAR(report.mean_distance, 0.5 / 3, 1e-15);
  report = gradient_compare(a, a, 3, 0);
  CHECK(report.largest_error == 0 && report.mean_distance == 0);
  report = gradient_compare(a, broken, 3, 1e-3);
  CHECK_EQ_INT(report.where, 1);
  CHECK(isinf(report.largest_error));
}

int main(void) {
  TEST("gradients: numerical = reference < 1e-6, fast = reference < 1e-4, whatever lies in padding columns");
  test_random_networks();
  TEST("the comparison finds the worst parameter, and a NaN is the worst of all");
  test_report();
  printf("%d networks; largest relative error: reference against numerical %.1e, fast against reference "
         "%.1e, loss %.1e\n",
         networks, worst_reference, worst_fast, worst_loss);
  return check_report("gradient");
}
