/* perceptron.c - the step unit of the book's second chapter. */
#include "lab/perceptron.h"

#include "base/exact.h"

int perceptron_output(perceptron p, double x1, double x2) {
  return p.b + p.w1 * x1 + p.w2 * x2 > 0;
}

int32_t perceptron_mistakes(perceptron p, const double *rows, int32_t count, double *outputs) {
  int32_t mistakes = 0;
  for (int32_t i = 0; i < count; i++, rows += 3) {
    int output = perceptron_output(p, rows[0], rows[1]);
    outputs[i] = output;
    mistakes += output != (rows[2] > 0);
  }
  return mistakes;
}

perceptron perceptron_learn(perceptron p, double x1, double x2, int target, double rate) {
  double move = rate * (target - perceptron_output(p, x1, x2));
  return (perceptron){p.w1 + move * x1, p.w2 + move * x2, p.b + move};
}
