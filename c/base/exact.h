/* exact.h - what a compiler must keep to, so that every build computes the same bits: each + - * / and
 * square root is one IEEE operation, rounded to its own type.
 *
 * Every file that computes with floats includes it, mostly through another header; a test checks that. GCC
 * does not know the pragma and offers no macro for -ffp-contract, so nn_self_test() finds the rest at run
 * time.
 */
#ifndef KASANE_EXACT_H
#define KASANE_EXACT_H

#include <float.h>

#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__)
#error "-ffast-math, -Ofast and their kin change bits: build without them"
#endif
#if defined(__NO_SIGNED_ZEROS__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#error "infinities, NaN and the sign of zero count: build without -ffinite-math-only and -fno-signed-zeros"
#endif
_Static_assert(FLT_EVAL_METHOD == 0, "floats must be computed as floats: build for SSE2, not for the x87");

#ifdef __clang__
#pragma STDC FP_CONTRACT OFF
#endif

#endif
