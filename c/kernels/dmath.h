/* dmath.h - exp, log, tanh, power, sin and cos in double precision, for what is looked at, and for the
 * schedule.
 *
 * Only IEEE + - * / and integer operations, so every compiler and machine gives the same bits; one libm
 * differs from the next in the last place. Each error stated here is in units of the last place of the exact
 * result; tests/native/test_dmath.c measures it against long double on random numbers of the whole domain.
 * NaN gives NaN. The coefficients come from tests/golden/dmath.sollya.
 */
#ifndef KASANE_DMATH_H
#define KASANE_DMATH_H

#include "base/exact.h"

/* e^x, error below 1 ulp; infinite above 709.78, subnormal below -708.4 and 0 below -745.13 */
double dexp(double x);

/* ln x, error below 1 ulp, subnormal x included. 0 gives -infinity, a negative x NaN, infinity itself. */
double dlog(double x);

/* tanh x, error below 1 ulp, exactly odd, never beyond -1 or 1 */
double dtanh(double x);

/* x^y, error below 1 ulp; zeros, infinities and negative x as C11 (F.10.4.4) has them: NaN where x is
 * negative and y no integer, 1 where y is 0 or x is 1 */
double dpow(double x, double y);

/* sin x and cos x for |x| <= 1e6, error below 1 ulp, exactly odd and even; NaN beyond */
double dsin(double x);
double dcos(double x);

#endif
