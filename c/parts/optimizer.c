/* optimizer.c - one pass over the parameters for each kind of step. */
#include "parts/optimizer.h"

#include "base/simd.h"

#define ADAM_EPSILON 1e-8f
#define RMSPROP_EPSILON 1e-8f
#define ADAGRAD_EPSILON 1e-7f

int optimizer_uses_m(optimizer_kind kind) {
  static const unsigned char uses[] = {
#define X(NAME, name, m, v, betas) m,
      OPTIMIZERS(X)
#undef X
  };
  return uses[kind];
}

int optimizer_uses_v(optimizer_kind kind) {
  static const unsigned char uses[] = {
#define X(NAME, name, m, v, betas) v,
      OPTIMIZERS(X)
#undef X
  };
  return uses[kind];
}

int optimizer_betas(optimizer_kind kind) {
  static const unsigned char uses[] = {
#define X(NAME, name, m, v, betas) betas,
      OPTIMIZERS(X)
#undef X
  };
  return uses[kind];
}

double optimizer_decay(optimizer_kind kind) {
  return kind == OPTIMIZER_ADAMW ? 0.01 : 0.0;
}

void optimizer_reset(optimizer *o) {
  o->beta1_power = 1.0;
  o->beta2_power = 1.0;
}

static void sgd(const optimizer *o, float *p, const float *g, int32_t n) {
  float rate = (float)o->rate;
  for (int32_t i = 0; i < n; i += LANES) f32x4_store(p + i, f32x4_load(p + i) - rate * f32x4_load(g + i));
}

static void momentum(const optimizer *o, float *p, const float *g, float *m, int32_t n) {
  float rate = (float)o->rate, decay = (float)o->beta1;
  for (int32_t i = 0; i < n; i += LANES) {
    f32x4 speed = decay * f32x4_load(m + i) - rate * f32x4_load(g + i);
    f32x4_store(m + i, speed);
    f32x4_store(p + i, f32x4_load(p + i) + speed);
  }
}

static void nesterov(const optimizer *o, float *p, const float *g, float *m, int32_t n) {
  float rate = (float)o->rate, decay = (float)o->beta1;
  for (int32_t i = 0; i < n; i += LANES) {
    f32x4 pull = rate * f32x4_load(g + i);
    f32x4 speed = decay * f32x4_load(m + i) - pull;
    f32x4_store(m + i, speed);
    f32x4_store(p + i, f32x4_load(p + i) + (decay * speed - pull));
  }
}

static void adagrad(const optimizer *o, float *p, const float *g, float *v, int32_t n) {
  float rate = (float)o->rate;
  for (int32_t i = 0; i < n; i += LANES) {
    f32x4 grad = f32x4_load(g + i);
    f32x4 squares = f32x4_load(v + i) + grad * grad;
    f32x4_store(v + i, squares);
    f32x4_store(p + i, f32x4_load(p + i) - rate * grad / (f32x4_sqrt(squares) + ADAGRAD_EPSILON));
  }
}

static void rmsprop(const optimizer *o, float *p, const float *g, float *v, int32_t n) {
  float rate = (float)o->rate, keep = (float)o->beta2, take = (float)(1.0 - o->beta2);
  for (int32_t i = 0; i < n; i += LANES) {
    f32x4 grad = f32x4_load(g + i);
    f32x4 square = keep * f32x4_load(v + i) + take * (grad * grad);
    f32x4_store(v + i, square);
    f32x4_store(p + i, f32x4_load(p + i) - rate * grad / (f32x4_sqrt(square) + RMSPROP_EPSILON));
  }
}

/* The two corrections are constants of the step, so they are folded into the rate and under the root. */
static void adam(optimizer *o, float *p, const float *g, float *m, float *v, int32_t n) {
  o->beta1_power *= o->beta1;
  o->beta2_power *= o->beta2;
  float rate = (float)(o->rate / (1.0 - o->beta1_power));
  float scale = (float)(1.0 / __builtin_sqrt(1.0 - o->beta2_power));
  float keep1 = (float)o->beta1, take1 = (float)(1.0 - o->beta1);
  float keep2 = (float)o->beta2, take2 = (float)(1.0 - o->beta2);
  for (int32_t i = 0; i < n; i += LANES) {
    f32x4 grad = f32x4_load(g + i);
    f32x4 mean = keep1 * f32x4_load(m + i) + take1 * grad;
    f32x4 square = keep2 * f32x4_load(v + i) + take2 * (grad * grad);
    f32x4_store(m + i, mean);
    f32x4_store(v + i, square);
    f32x4 step = rate * mean / (f32x4_sqrt(square) * scale + ADAM_EPSILON);
    f32x4_store(p + i, f32x4_load(p + i) - step);
  }
}

void optimizer_step(optimizer *o, float *p, const float *g, float *m, float *v, int32_t n) {
  switch (o->kind) {
  case OPTIMIZER_SGD: sgd(o, p, g, n); break;
  case OPTIMIZER_MOMENTUM: momentum(o, p, g, m, n); break;
  case OPTIMIZER_NESTEROV: nesterov(o, p, g, m, n); break;
  case OPTIMIZER_ADAGRAD: adagrad(o, p, g, v, n); break;
  case OPTIMIZER_RMSPROP: rmsprop(o, p, g, v, n); break;
  case OPTIMIZER_ADAM:
  case OPTIMIZER_ADAMW: adam(o, p, g, m, v, n); break;
  case OPTIMIZER_COUNT: break;
  }
}
