/* test_parts.c - activations, losses and optimizers against numbers from elsewhere. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "parts/activation.h"
#include "parts/initializer.h"
#include "parts/loss.h"
#include "parts/optimizer.h"
#include "parts/schedule.h"

static void test_activations(void) {
  static const float points[4] = {-1, 0, 1, 2};
  float a[4], d[4];

  TEST("sigmoid(-1, 0, 1, 2), and a slope of at most 1/4");
  static const double sigmoids[4] = {0.26894142, 0.5, 0.73105858, 0.88079708};
  memcpy(a, points, sizeof a);
  activation_forward(ACTIVATION_SIGMOID, a, a, 4);
  for (int i = 0; i < 4; i++) {
    CHECK_NEAR(a[i], sigmoids[i], 6e-8);
    d[i] = 1;
  }
  activation_backward(ACTIVATION_SIGMOID, d, a, 4);
  for (int i = 0; i < 4; i++) CHECK_NEAR(d[i], sigmoids[i] * (1 - sigmoids[i]), 6e-8);
  CHECK_NEAR(d[1], 0.25, 0);

  TEST("tanh and its slope 1 - tanh^2");
  memcpy(a, points, sizeof a);
  activation_forward(ACTIVATION_TANH, a, a, 4);
  for (int i = 0; i < 4; i++) d[i] = 3;
  activation_backward(ACTIVATION_TANH, d, a, 4);
  for (int i = 0; i < 4; i++) {
    CHECK_NEAR(a[i], tanh((double)points[i]), 1e-7);
    CHECK_NEAR(d[i], 3 * (1 - pow(tanh((double)points[i]), 2)), 1e-6);
  }

  TEST("ReLU is 0 up to 0 and the identity above; its slope at 0 is 0");
  memcpy(a, points, sizeof a);
  activation_forward(ACTIVATION_RELU, a, a, 4);
  for (int i = 0; i < 4; i++) d[i] = 5;
  activation_backward(ACTIVATION_RELU, d, a, 4);
  static const float values[4] = {0, 0, 1, 2}, slopes[4] = {0, 0, 5, 5};
  for (int i = 0; i < 4; i++) CHECK(a[i] == values[i] && d[i] == slopes[i]);

  TEST("NaN goes through every activation, so that it is noticed");
  for (int kind = 0; kind < ACTIVATION_COUNT; kind++) {
    a[0] = (float)NAN;
    activation_forward((activation)kind, a, a, 4);
    CHECK(isnan(a[0]));
  }
}

/* one sample in the first of four columns */
typedef struct case_ {
  int n;
  double z[10];
  int target;
  double y[10], loss;
} case_;

static void check_case(loss kind, const case_ *at, double tolerance) {
  float y[10 * 4] = {0}, t[10 * 4] = {0}, d[10 * 4];
  for (int c = 0; c < at->n; c++) y[c * 4] = (float)at->z[c];
  t[at->target * 4] = 1;
  double sum = (double)loss_forward(kind, loss_natural_output(kind), y, d, t, at->n, 4, 1);
  CHECK_NEAR(sum, at->loss, tolerance);
  for (int c = 0; c < at->n; c++) {
    CHECK_NEAR(y[c * 4], at->y[c], tolerance);
    CHECK_NEAR(d[c * 4], at->y[c] - (c == at->target), tolerance);
    for (int pad = 1; pad < 4; pad++) CHECK(d[c * 4 + pad] == 0);
  }
}

static void test_losses(void) {
  TEST("softmax of (2, 1.5), of (0.3, 2.9, 4.0), and of logits that would overflow");
  static const case_ softmaxes[] = {
      {2, {2, 1.5}, 0, {0.62245933, 0.37754067}, 0.474076984},
      {3, {0.3, 2.9, 4.0}, 2, {0.01821127, 0.24519181, 0.73659691}, 0.305714434},
      {3, {1010, 1000, 990}, 0, {0.9999546, 4.5397869e-5, 2.0610600e-9}, 4.5400960e-5},
  };
  for (size_t i = 0; i < sizeof softmaxes / sizeof *softmaxes; i++)
    check_case(LOSS_SOFTMAX_CROSS_ENTROPY, &softmaxes[i], 3e-7);

  TEST("cross-entropy of the four-class example, and of guessing evenly among 4 and 10");
  const case_ four = {4, {log(.1), log(.2), log(.1), log(.6)}, 3, {.1, .2, .1, .6}, 0.51082562};
  const case_ even4 = {4, {0}, 1, {.25, .25, .25, .25}, 1.38629436};
  const case_ even10 = {
      10, {7, 7, 7, 7, 7, 7, 7, 7, 7, 7}, 9, {.1, .1, .1, .1, .1, .1, .1, .1, .1, .1}, 2.30258509};
  check_case(LOSS_SOFTMAX_CROSS_ENTROPY, &four, 3e-7);
  check_case(LOSS_SOFTMAX_CROSS_ENTROPY, &even4, 3e-7);
  check_case(LOSS_SOFTMAX_CROSS_ENTROPY, &even10, 3e-7);

  TEST("sum of squares of the book's example: 0.0975 when right, 0.5975 when wrong");
  const case_ right = {
      10, {.1, .05, .6, 0, .05, .1, 0, .1, 0, 0}, 2, {.1, .05, .6, 0, .05, .1, 0, .1, 0, 0}, 0.0975};
  const case_ wrong = {
      10, {.1, .05, .1, 0, .05, .1, 0, .6, 0, 0}, 2, {.1, .05, .1, 0, .05, .1, 0, .6, 0, 0}, 0.5975};
  check_case(LOSS_SUM_OF_SQUARES, &right, 1e-7);
  check_case(LOSS_SUM_OF_SQUARES, &wrong, 1e-7);

  TEST("adding a constant to all logits changes nothing");
  float y[3 * 4] = {0}, shifted[3 * 4];
  for (int i = 0; i < 12; i++) y[i] = (float)i / 8;
  for (int i = 0; i < 12; i++) shifted[i] = y[i] + 64;
  output_forward(OUTPUT_SOFTMAX, y, 3, 4);
  output_forward(OUTPUT_SOFTMAX, shifted, 3, 4);
  CHECK(memcmp(y, shifted, sizeof y) == 0);
}

/* f(x, y) = x^2/20 + y^2 from (-7, 2), 30 steps: Saito 2016, 6.1. The book's Adam ends at x = 0.136007: it
 * adds 1e-7 to the root before the correction, where Kingma & Ba and PyTorch add 1e-8 after it; that ends at
 * 0.136015. */
static void check_path(optimizer_kind kind, double rate, double x, double y) {
  float p[4] = {-7, 2}, g[4] = {0}, m[4] = {0}, v[4] = {0};
  optimizer o = {.kind = kind, .rate = rate, .beta1 = 0.9, .beta2 = 0.999};
  optimizer_reset(&o);
  for (int step = 0; step < 30; step++) {
    g[0] = p[0] / 10;
    g[1] = 2 * p[1];
    optimizer_step(&o, p, g, m, v, 4);
  }
  CHECK_NEAR(p[0], x, 3e-6);
  CHECK_NEAR(p[1], y, 3e-6);
  CHECK(p[2] == 0 && p[3] == 0);
}

static void test_optimizers(void) {
  TEST("SGD, Momentum and Adam end where the book's paths end");
  check_path(OPTIMIZER_SGD, 0.95, -0.350393, 0.084782);
  check_path(OPTIMIZER_MOMENTUM, 0.1, 0.896414, 0.088086);
  check_path(OPTIMIZER_ADAM, 0.3, 0.136015, 0.318245);

  TEST("gradient descent on x0^2 + x1^2 from (-3, 4), rate 0.1, 100 steps: the book's (-6.1e-10, 8.1e-10)");
  float p[4] = {-3, 4}, g[4];
  optimizer o = {.kind = OPTIMIZER_SGD, .rate = 0.1};
  for (int step = 0; step < 100; step++) {
    for (int i = 0; i < 4; i++) g[i] = 2 * p[i];
    optimizer_step(&o, p, g, NULL, NULL, 4);
  }
  CHECK_NEAR(p[0], -6.1e-10, 0.05e-10);
  CHECK_NEAR(p[1], 8.1e-10, 0.05e-10);
}

static void check_spread(initializer kind, float scale, double expected) {
  enum { OUT = 300, IN = 100 };
  static float weights[OUT * IN];
  rng r = rng_start(11, STREAM_WEIGHTS);
  double squares = 0, sum = 0;
  initializer_fill(kind, scale, ACTIVATION_TANH, weights, OUT, IN, &r);
  for (int i = 0; i < OUT * IN; i++) {
    sum += (double)weights[i];
    squares += (double)weights[i] * (double)weights[i];
  }
  CHECK_NEAR(sum / (OUT * IN), 0, 0.02 * expected);
  CHECK_NEAR(sqrt(squares / (OUT * IN)), expected, 0.02 * expected);
}

static void test_initializers(void) {
  TEST("first weights have the spread of their formula");
  check_spread(INITIALIZER_ZERO, 9, 0);
  check_spread(INITIALIZER_NORMAL, 0.01f, 0.01);
  check_spread(INITIALIZER_XAVIER, 9, sqrt(2.0 / 400));
  check_spread(INITIALIZER_HE, 9, sqrt(2.0 / 100));
  check_spread(INITIALIZER_UNIFORM, 0.3f, 0.3 / sqrt(3));
  check_spread(INITIALIZER_XAVIER_UNIFORM, 9, sqrt(2.0 / 400));
  check_spread(INITIALIZER_HE_UNIFORM, 9, sqrt(2.0 / 100));
}

static void test_automatic(void) {
  TEST("automatic is He for ReLU and its kin, else Xavier; constant is what it says");
  static const activation kin[] = {ACTIVATION_RELU, ACTIVATION_LEAKY_RELU, ACTIVATION_ELU,
                                   ACTIVATION_GELU, ACTIVATION_SILU,       ACTIVATION_SOFTPLUS};
  for (int kind = 0; kind < ACTIVATION_COUNT; kind++) {
    float chosen[40], wanted[40];
    int is_kin = 0;
    for (int i = 0; i < 6; i++) is_kin |= kin[i] == (activation)kind;
    rng r = rng_start(1, STREAM_WEIGHTS), again = r;
    initializer_fill(INITIALIZER_AUTOMATIC, 9, (activation)kind, chosen, 8, 5, &r);
    initializer_fill(is_kin ? INITIALIZER_HE : INITIALIZER_XAVIER, 9, ACTIVATION_STEP, wanted, 8, 5, &again);
    CHECK(memcmp(chosen, wanted, sizeof chosen) == 0);
    initializer_fill(INITIALIZER_CONSTANT, -0.5f, (activation)kind, chosen, 8, 5, &r);
    for (int i = 0; i < 40; i++) CHECK(chosen[i] == -0.5f);
  }
}

/* how far two steps of rate 1 with gradient g go, from 0 */
static double two_steps(optimizer_kind kind, double beta2, float g) {
  float p[4] = {0}, m[4] = {0}, v[4] = {0}, gradient[4] = {g, g, g, g};
  optimizer o = {.kind = kind, .rate = 1, .beta1 = 0.9, .beta2 = beta2};
  optimizer_reset(&o);
  for (int step = 0; step < 2; step++) optimizer_step(&o, p, gradient, m, v, 4);
  return -(double)p[0];
}

static void test_small_gradients(void) {
  TEST("what keeps a divisor from 0 is as large as written, and squares are forgotten by beta2");
  CHECK_NEAR(two_steps(OPTIMIZER_ADAGRAD, 0, 1e-7f), 1 / 2.0 + 1 / (1 + sqrt(2)), 1e-5);
  CHECK_NEAR(two_steps(OPTIMIZER_RMSPROP, 0, 1e-8f), 1 / 2.0 + 1 / 2.0, 1e-5);
  CHECK_NEAR(two_steps(OPTIMIZER_RMSPROP, 0.5, 1), sqrt(2) + sqrt(4 / 3.0), 1e-5);
}

/* a parameter after a few steps */
static float moved(optimizer_kind kind, double beta1, double beta2) {
  float p[4] = {1, 1, 1, 1}, g[4] = {1, 2, 3, 4}, m[4] = {0}, v[4] = {0};
  optimizer o = {.kind = kind, .rate = 0.1, .beta1 = beta1, .beta2 = beta2};
  optimizer_reset(&o);
  for (int step = 0; step < 3; step++, g[0] *= -2) optimizer_step(&o, p, g, m, v, 4);
  return p[0];
}

static float first_weight(initializer kind, float scale) {
  float weights[4];
  rng r = rng_start(7, STREAM_WEIGHTS);
  initializer_fill(kind, scale, ACTIVATION_RELU, weights, 2, 2, &r);
  return weights[0];
}

static int scheduled(schedule_kind kind) {
  double usual = schedule_factor(&(schedule){kind, 10, 0.5, 2}, 5);
  int uses = schedule_factor(&(schedule){kind, 4, 0.5, 2}, 5) != usual ? USES_PERIOD : 0;
  if (schedule_factor(&(schedule){kind, 4, 0.3, 2}, 5) != schedule_factor(&(schedule){kind, 4, 0.5, 2}, 5))
    uses |= USES_FACTOR;
  return schedule_factor(&(schedule){kind, 10, 0.5, 1}, 5) != usual ? uses | USES_WARMUP : uses;
}

static void test_numbers(void) {
  TEST("kinds say which of their numbers have an effect, and those alone have");
  for (optimizer_kind kind = 0; kind < OPTIMIZER_COUNT; kind++) {
    int uses = moved(kind, 0.9, 0.99) != moved(kind, 0.5, 0.99) ? USES_BETA1 : 0;
    if (moved(kind, 0.9, 0.99) != moved(kind, 0.9, 0.5)) uses |= USES_BETA2;
    CHECK_EQ_INT(optimizer_betas(kind), uses);
  }
  for (initializer kind = 0; kind < INITIALIZER_COUNT; kind++)
    CHECK_EQ_INT(initializer_uses_scale(kind), first_weight(kind, 1) != first_weight(kind, 2));
  for (schedule_kind kind = 0; kind < SCHEDULE_COUNT; kind++)
    CHECK_EQ_INT(schedule_numbers(kind), scheduled(kind));
}

int main(void) {
  test_activations();
  test_losses();
  test_optimizers();
  test_initializers();
  test_automatic();
  test_small_gradients();
  test_numbers();
  return check_report("parts");
}
