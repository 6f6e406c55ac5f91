/* test_gradient.c - every parameter of random networks: numerical against reference, reference against fast
 * path. */
#include <math.h>
#include <stdio.h>

#include "base/simd.h"
#include "check.h"
#include "kernels/random.h"
#include "lab/gradient_check.h"
#include "network/network.h"

enum { MOST = 1024, COUNT = 13, COLUMNS = 16, FEATURES = 3, CLASSES = 4, ROOM = 4096 };

static double worst_reference, worst_fast, worst_loss;

/* the same numbers in both precisions; the float arrays have padding columns of rubbish */
typedef struct both {
  network net;
  float parameters[MOST], gradient[MOST], inputs[FEATURES * COLUMNS], targets[CLASSES * COLUMNS];
  double parameters64[MOST], gradient64[MOST], numerical[MOST], fast64[MOST], rows[COUNT * FEATURES];
  int32_t labels[COUNT];
} both;

static both it;
static double room64[ROOM];

static void make_network(const int *hidden, activation kind, loss measured, rng *r) {
  it.net = (network){.loss = measured};
  int32_t inputs = FEATURES;
  for (; *hidden; inputs = *hidden++) network_append(&it.net, inputs, *hidden, kind);
  network_append(&it.net, inputs, CLASSES, ACTIVATION_IDENTITY);
  network_initialize(&it.net, it.parameters, INITIALIZER_XAVIER, 0, r);
  for (int i = 0; i < it.net.parameters; i++) {
    it.parameters[i] += 0.1f * random_normal(r); /* biases too are somewhere */
    it.parameters64[i] = (double)it.parameters[i];
  }
}

static void make_batch(rng *r) {
  for (int i = 0; i < FEATURES * COLUMNS; i++) it.inputs[i] = random_normal(r);
  for (int i = 0; i < CLASSES * COLUMNS; i++) it.targets[i] = 0;
  for (int s = 0; s < COLUMNS; s++) {
    int label = (int)rng_below(r, CLASSES);
    it.targets[label * COLUMNS + s] = 1;
    if (s >= COUNT) continue;
    it.labels[s] = label;
    for (int f = 0; f < FEATURES; f++) it.rows[s * FEATURES + f] = (double)it.inputs[f * COLUMNS + s];
  }
}

static double fast_loss(void) {
  static float memory[8 * 64 * COLUMNS];
  workspace w;
  float *at = memory;
  for (int l = 0; l < it.net.layers; l++, at += 64 * COLUMNS) w.outputs[l] = at;
  w.d_here = at;
  w.d_before = at + 64 * COLUMNS;
  float sum = network_gradients(&it.net, it.parameters, it.gradient, it.inputs, it.targets, &w, COUNT);
  for (int i = 0; i < it.net.parameters; i++) it.fast64[i] = (double)it.gradient[i];
  return (double)sum / COUNT;
}

static double keep_worst(double *worst, double error) {
  if (error > *worst || isnan(error)) *worst = error;
  return error;
}

static void check_gradients(void) {
  int32_t n = it.net.parameters;
  reference_batch batch = {it.rows, it.labels, COUNT};
  CHECK(reference_room(&it.net) <= ROOM);
  double exact = reference_loss(&it.net, it.parameters64, batch, it.gradient64, room64);
  gradient_numerical(&it.net, it.parameters64, batch, 1e-5, it.numerical, room64);
  double loss_error = fabs(fast_loss() - exact) / exact;

  gradient_report reference = gradient_compare(it.numerical, it.gradient64, n, 1e-3);
  gradient_report fast = gradient_compare(it.fast64, it.gradient64, n, 1e-3);
  CHECK(keep_worst(&worst_reference, reference.largest_error) < 1e-6);
  CHECK(keep_worst(&worst_fast, fast.largest_error) < 1e-4);
  CHECK(keep_worst(&worst_loss, loss_error) < 1e-6);
}

static void test_random_networks(void) {
  static const int shapes[][4] = {{0}, {1, 0}, {5, 0}, {8, 7, 0}, {4, 16, 3, 0}};
  for (int measured = 0; measured < LOSS_COUNT; measured++)
    for (int kind = 0; kind < ACTIVATION_COUNT; kind++)
      for (size_t shape = 0; shape < sizeof shapes / sizeof *shapes; shape++) {
        rng r = rng_start((uint32_t)(100 * measured + 10 * kind) + (uint32_t)shape, STREAM_WEIGHTS);
        make_network(shapes[shape], (activation)kind, (loss)measured, &r);
        make_batch(&r);
        check_gradients();
      }
}

static void test_report(void) {
  static const double a[] = {1, 2, 3}, b[] = {1, 2.5, 3}, broken[] = {1, NAN, 9};
  gradient_report report = gradient_compare(a, b, 3, 1e-3);
  CHECK_EQ_INT(report.where, 1);
  CHECK_NEAR(report.largest_error, 0.2, 1e-12);
  report = gradient_compare(a, broken, 3, 1e-3);
  CHECK_EQ_INT(report.where, 1);
  CHECK(isinf(report.largest_error));
}

int main(void) {
  TEST("gradients: numerical = reference < 1e-6, fast = reference < 1e-4, whatever lies in padding columns");
  test_random_networks();
  TEST("the comparison finds the worst parameter, and a NaN is the worst of all");
  test_report();
  printf("largest relative error: reference against numerical %.1e, fast against reference %.1e, loss %.1e\n",
         worst_reference, worst_fast, worst_loss);
  return check_report("gradient");
}
