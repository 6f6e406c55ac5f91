/* perceptron.h - one unit with two inputs and a step, and the rule that moves its weights.
 *
 *   y = 1 if a > 0, else 0, with a = b + w1 x1 + w2 x2                  Saito 2016, 2.3
 *   w += rate (t - y) x;  b += rate (t - y)                             Rosenblatt 1958
 *
 * The rule finds a line if there is one (Novikoff 1962); XOR has none, and the weights never stop changing.
 */
#ifndef KASANE_PERCEPTRON_H
#define KASANE_PERCEPTRON_H

#include <stdint.h>

typedef struct perceptron {
  double w1, w2, b;
} perceptron;

/* 0 or 1 */
int perceptron_output(perceptron p, double x1, double x2);

/* outputs[count] for rows[count][3] of x1, x2 and a target, which is 1 where it is above 0; returns how many
 * differ from their target. */
int32_t perceptron_mistakes(perceptron p, const double *rows, int32_t count, double *outputs);

/* The perceptron after the rule has seen one point; the same one if its output is the target. */
perceptron perceptron_learn(perceptron p, double x1, double x2, int target, double rate);

#endif
