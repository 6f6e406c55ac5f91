/* by-hand.c - 2-4-2-1 with tanh, written out by hand for a native compiler: what a program that knows nothing
 * but this network reaches, to hold the core against.
 *
 *     by-hand STEPS WARM-UP-MS TIMED-MS <START
 *
 * The start comes as 4-byte numbers: the samples' number, their points, their targets, the parameters as
 * nn_run keeps them, and the samples of the first STEPS minibatches. Prints the loss around these steps, and
 * the samples per second.
 */
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "kernels/vmath.h"

enum { BATCH = 10, VECTORS = 3, FIRST = 4, SECOND = 2, PARAMETERS = 25, MOST = 4096, COMPARED = 256 };

static const float rate_of_learning = 0.01f;

static struct {
  float first[FIRST][2], first_bias[FIRST], second[SECOND][FIRST], second_bias[SECOND], third[SECOND];
  float third_bias;
} net;

static int32_t count, order[MOST];
static float points[MOST][2], targets[MOST];

/* samples side by side, and all that a minibatch leaves in them */
typedef struct side {
  f32x4 x[2], first[FIRST], second[SECOND], error;
} side;

static void forward(side *s, f32x4 target) {
  for (int i = 0; i < FIRST; i++)
    s->first[i] = vtanh(net.first_bias[i] + net.first[i][0] * s->x[0] + net.first[i][1] * s->x[1]);
  for (int i = 0; i < SECOND; i++) {
    f32x4 sum = f32x4_splat(net.second_bias[i]);
    for (int j = 0; j < FIRST; j++) sum += net.second[i][j] * s->first[j];
    s->second[i] = vtanh(sum);
  }
  s->error = net.third_bias + net.third[0] * s->second[0] + net.third[1] * s->second[1] - target;
}

/* four of the chosen samples; those from `most` on repeat the first and have no error */
static void take(side *s, const int32_t *chosen, int32_t most) {
  f32x4 target;
  for (int i = 0; i < LANES; i++) {
    int32_t sample = chosen[i < most ? i : 0];
    s->x[0][i] = points[sample][0];
    s->x[1][i] = points[sample][1];
    target[i] = targets[sample];
  }
  forward(s, target);
  for (int i = most; i < LANES; i++) s->error[i] = 0;
}

static float mean(f32x4 sum) {
  return rate_of_learning / BATCH * f32x4_sum(sum);
}

/* gradients of the second layer's sums become those of its parameters, and of the first layer */
static void learn_below(const side *s, f32x4 delta[SECOND][VECTORS]) {
  f32x4 below[FIRST][VECTORS];
  for (int j = 0; j < FIRST; j++)
    for (int v = 0; v < VECTORS; v++) {
      f32x4 sum = net.second[0][j] * delta[0][v] + net.second[1][j] * delta[1][v];
      below[j][v] = sum * (1.0f - s[v].first[j] * s[v].first[j]);
    }
  for (int i = 0; i < SECOND; i++) {
    for (int j = 0; j < FIRST; j++) {
      f32x4 sum = f32x4_splat(0);
      for (int v = 0; v < VECTORS; v++) sum += delta[i][v] * s[v].first[j];
      net.second[i][j] -= mean(sum);
    }
    net.second_bias[i] -= mean(delta[i][0] + delta[i][1] + delta[i][2]);
  }
  for (int i = 0; i < FIRST; i++) {
    for (int j = 0; j < 2; j++) {
      f32x4 sum = f32x4_splat(0);
      for (int v = 0; v < VECTORS; v++) sum += below[i][v] * s[v].x[j];
      net.first[i][j] -= mean(sum);
    }
    net.first_bias[i] -= mean(below[i][0] + below[i][1] + below[i][2]);
  }
}

static void step(const int32_t *chosen) {
  side s[VECTORS];
  f32x4 delta[SECOND][VECTORS], sum[SECOND] = {f32x4_splat(0), f32x4_splat(0)}, bias = f32x4_splat(0);
  for (int v = 0; v < VECTORS; v++) {
    take(&s[v], chosen + v * LANES, BATCH - v * LANES < LANES ? BATCH - v * LANES : LANES);
    bias += s[v].error;
    for (int i = 0; i < SECOND; i++) {
      sum[i] += s[v].error * s[v].second[i];
      delta[i][v] = net.third[i] * s[v].error * (1.0f - s[v].second[i] * s[v].second[i]);
    }
  }
  learn_below(s, delta);
  for (int i = 0; i < SECOND; i++) net.third[i] -= mean(sum[i]);
  net.third_bias -= mean(bias);
}

static void epoch(void) {
  static uint32_t state = 1;
  for (int32_t i = count; i > 1; i--) {
    state = state * 1664525u + 1013904223u;
    int32_t j = (int32_t)((uint64_t)state * (uint32_t)i >> 32), kept = order[i - 1];
    order[i - 1] = order[j];
    order[j] = kept;
  }
  for (int32_t i = 0; i + BATCH <= count; i += BATCH) step(order + i);
}

static double loss(void) {
  double sum = 0;
  for (int32_t i = 0; i < COMPARED && i < count; i++) {
    side s;
    take(&s, &i, 1);
    sum += 0.5 * (double)s.error[0] * (double)s.error[0];
  }
  return sum / (COMPARED < count ? COMPARED : count);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1000 + (double)t.tv_nsec / 1e6;
}

static double rate(double ms) {
  double begin = now(), end = begin;
  long epochs = 0;
  for (; end < begin + ms; end = now(), epochs += 64)
    for (int i = 0; i < 64; i++) epoch();
  return (double)epochs * (count / BATCH * BATCH) * 1000 / (end - begin);
}

static void read_all(void *into, size_t numbers) {
  if (fread(into, 4, numbers, stdin) == numbers) return;
  fprintf(stderr, "by-hand: the start is too short\n");
  exit(1);
}

int main(int arguments, char **argument) {
  if (arguments != 4) return 2;
  int32_t steps = atoi(argument[1]);
  read_all(&count, 1);
  if (count < BATCH || count > MOST || steps < 0 || steps * BATCH > MOST) return 2;
  read_all(points, (size_t)count * 2);
  read_all(targets, (size_t)count);
  read_all(&net, PARAMETERS);
  read_all(order, (size_t)steps * BATCH);
  double before = loss();
  for (int32_t i = 0; i < steps; i++) step(order + i * BATCH);
  double after = loss();
  for (int32_t i = 0; i < count; i++) order[i] = i;
  rate(atof(argument[2]));
  double per_second = rate(atof(argument[3]));
  printf("{\"rate\": %f, \"before\": %.9f, \"after\": %.9f}\n", per_second, before, after);
  return 0;
}
