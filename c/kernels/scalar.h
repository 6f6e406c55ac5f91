/* scalar.h - functions of vmath.h for one float, with the same bits, kept out of line: for places that are
 * many and seldom run. */
#ifndef KASANE_SCALAR_H
#define KASANE_SCALAR_H

float scalar_exp(float x);
float scalar_log(float x);
float scalar_sin(float x);
float scalar_cos(float x);

#endif
