/* evaluate.c - forward passes over a part, a block at a time. */
#include "train/evaluate.h"

#include "base/simd.h"

void trainer_evaluate_block(trainer *t, part which, int32_t first, metrics *m) {
  const sample_set *from = &t->part[which];
  const network *net = &t->plan.net;
  int32_t left = from->count - first, count = left < EVALUATION_COLUMNS ? left : EVALUATION_COLUMNS;
  int32_t columns = padded(count);
  if (first == 0) *m = (metrics){.outputs = from->targets, .classes = t->plan.classes};
  block_gather(&t->evaluated, from, NULL, first, count);
  float *y = network_sums(net, t->parameters, t->evaluated.inputs, &t->evaluation, columns, NULL);
  const float *wanted = t->evaluated.targets;
  float loss_sum = loss_forward(net->loss, net->output, y, NULL, wanted, m->outputs, columns, count);
  metrics_add(m, y, wanted, columns, count, (double)loss_sum);
}

void trainer_evaluate(trainer *t, part which, metrics *m) {
  *m = (metrics){.outputs = t->part[which].targets, .classes = t->plan.classes};
  for (int32_t first = 0; first < t->part[which].count; first += EVALUATION_COLUMNS)
    trainer_evaluate_block(t, which, first, m);
}

part trainer_watched_part(const trainer *t) {
  return t->part[PART_VALIDATION].count > 0 ? PART_VALIDATION : PART_TRAIN;
}

double trainer_penalty(const trainer *t) {
  double sum = 0;
  const penalty *p = &t->plan.penalty;
  if (p->l1 == 0 && p->l2 == 0) return 0;
  for (int32_t l = 0; l < t->plan.net.layers; l++) {
    const layer *at = &t->plan.net.layer[l];
    sum += penalty_value(p, t->parameters + at->weights, at->outputs * at->inputs);
  }
  return sum;
}
