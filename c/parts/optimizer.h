/* optimizer.h - how a gradient g moves a parameter p; the arrays m and v are the optimiser's memory, 0 at the
 * start.
 *
 *   sgd        p -= rate g
 *   momentum   m = beta1 m - rate g;  p += m                                  Saito 2016, 6.1.4; Polyak 1964
 *   adam       m = beta1 m + (1 - beta1) g;  v = beta2 v + (1 - beta2) g^2
 *              p -= rate m' / (sqrt(v') + 1e-8) with m' = m / (1 - beta1^t), v' = v / (1 - beta2^t)
 *              Kingma & Ba 2015, algorithm 1; t counts steps from 1
 */
#ifndef KASANE_OPTIMIZER_H
#define KASANE_OPTIMIZER_H

#include <stdint.h>

/*    enum       name       arrays of memory (m, then v) */
#define OPTIMIZERS(X) X(SGD, sgd, 0) X(MOMENTUM, momentum, 1) X(ADAM, adam, 2)

typedef enum optimizer_kind {
#define X(NAME, name, arrays) OPTIMIZER_##NAME,
  OPTIMIZERS(X)
#undef X
      OPTIMIZER_COUNT
} optimizer_kind;

typedef struct optimizer {
  optimizer_kind kind;
  double rate;                     /* learning rate, may change between steps */
  double beta1, beta2;             /* decay of m and of v */
  double beta1_power, beta2_power; /* beta^t after t steps */
} optimizer;

/* How many arrays of memory, each as long as the parameters, the kind needs: 0, 1 or 2. */
int32_t optimizer_arrays(optimizer_kind kind);

/* Forgets all steps. The arrays of memory are the caller's to clear. */
void optimizer_reset(optimizer *o);

/* One step over p[n] with gradient g[n]; m[n], v[n] as far as the kind uses them. n is a multiple of 4. */
void optimizer_step(optimizer *o, float *p, const float *g, float *m, float *v, int32_t n);

#endif
