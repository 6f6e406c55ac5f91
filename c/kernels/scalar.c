/* scalar.c - one copy of each function. */
#include "kernels/scalar.h"

#include "kernels/vmath.h"

float scalar_exp(float x) {
  return vexp1(x);
}

float scalar_log(float x) {
  return vlog1(x);
}

float scalar_sin(float x) {
  return vsin1(x);
}

float scalar_cos(float x) {
  return vcos1(x);
}
