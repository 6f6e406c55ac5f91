/* penalty.c - L1, L2 and decoupled weight decay. */
#include "parts/penalty.h"

double penalty_value(const penalty *p, const float *w, int32_t n) {
  double sizes[4] = {0}, squares[4] = {0};
  for (int32_t i = 0; i < n; i++) {
    double x = (double)w[i];
    sizes[i % 4] += x < 0 ? -x : x;
    squares[i % 4] += x * x;
  }
  double size = (sizes[0] + sizes[1]) + (sizes[2] + sizes[3]);
  double square = (squares[0] + squares[1]) + (squares[2] + squares[3]);
  return p->l1 * size + 0.5 * p->l2 * square;
}

void penalty_gradient(const penalty *p, float *g, const float *w, int32_t n) {
  float l1 = (float)p->l1, l2 = (float)p->l2;
  for (int32_t i = 0; i < n; i++) {
    float sign = w[i] > 0 ? l1 : w[i] < 0 ? -l1 : 0.0f;
    g[i] += l2 * w[i] + sign;
  }
}

void penalty_decay(const penalty *p, double rate, float *w, int32_t n) {
  float share = (float)(rate * p->decay);
  if (share > 1.0f) share = 1.0f; /* a larger share would overshoot 0 and diverge */
  for (int32_t i = 0; i < n; i++) w[i] -= share * w[i];
}
