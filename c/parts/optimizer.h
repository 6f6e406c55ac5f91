/* optimizer.h - how a gradient g moves a parameter p; the arrays m and v are the optimizer's memory, 0 at
 * the start.
 *
 *   sgd        p -= rate g
 *   momentum   m = beta1 m - rate g;  p += m                             Polyak 1964; Saito 2016, 6.1.4
 *   nesterov   m = beta1 m - rate g;  p += beta1 m - rate g              Nesterov 1983; Sutskever et al. 2013
 *   adagrad    v = v + g^2;  p -= rate g / (sqrt v + 1e-7)               Duchi et al. 2011; Saito 2016, 6.1.5
 *   rmsprop    v = beta2 v + (1 - beta2) g^2;
 *              p -= rate g / (sqrt v + 1e-8)                             Hinton 2012, lecture 6e
 *   adam       m = beta1 m + (1 - beta1) g;  v = beta2 v + (1 - beta2) g^2
 *              p -= rate m' / (sqrt v' + 1e-8) with m' = m / (1 - beta1^t), v' = v / (1 - beta2^t)
 *                                                                        Kingma & Ba 2015, algorithm 1
 *   adamw      adam, with decoupled weight decay of 0.01 where none is set   Loshchilov & Hutter 2019
 *
 * t counts steps from 1. In momentum and nesterov the learning rate is part of m, so a change of it acts
 * slowly. rmsprop has no bias correction: its first step is rate / sqrt(1 - beta2), 31.6 rate at 0.999.
 */
#ifndef KASANE_OPTIMIZER_H
#define KASANE_OPTIMIZER_H

#include <stdint.h>

/* Saved runs store indices into this list: append only.
 *
 *    enum       name      uses m, v; which betas */
#define OPTIMIZERS(X)                                                                                        \
  X(SGD, sgd, 0, 0, 0)                                                                                       \
  X(MOMENTUM, momentum, 1, 0, USES_BETA1)                                                                    \
  X(ADAM, adam, 1, 1, USES_BETA1 | USES_BETA2)                                                               \
  X(NESTEROV, nesterov, 1, 0, USES_BETA1)                                                                    \
  X(ADAGRAD, adagrad, 0, 1, 0)                                                                               \
  X(RMSPROP, rmsprop, 0, 1, USES_BETA2)                                                                      \
  X(ADAMW, adamw, 1, 1, USES_BETA1 | USES_BETA2)

typedef enum optimizer_kind {
#define X(NAME, name, ...) OPTIMIZER_##NAME,
  OPTIMIZERS(X)
#undef X
      OPTIMIZER_COUNT
} optimizer_kind;

/* The decoupled weight decay that the kind has where none is set. */
double optimizer_decay(optimizer_kind kind);

enum { USES_BETA1 = 1, USES_BETA2 = 2 };

typedef struct optimizer {
  optimizer_kind kind;
  double rate;                     /* learning rate of the next step */
  double beta1, beta2;             /* decay of m and of v */
  double beta1_power, beta2_power; /* beta^t after t steps */
} optimizer;

/* 1 if the kind needs the array */
int optimizer_uses_m(optimizer_kind kind);
int optimizer_uses_v(optimizer_kind kind);

/* Which of the betas have an effect: a sum of the above. */
int optimizer_betas(optimizer_kind kind);

/* Forgets all steps. The arrays of memory are the caller's to clear. */
void optimizer_reset(optimizer *o);

/* One step over p[n] with gradient g[n]; m[n], v[n] as far as the kind uses them. n is a multiple of 4. */
void optimizer_step(optimizer *o, float *p, const float *g, float *m, float *v, int32_t n);

#endif
