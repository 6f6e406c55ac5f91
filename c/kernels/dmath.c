/* dmath.c - argument reduction after Cody & Waite 1980, then one short polynomial for each function. */
#include "kernels/dmath.h"

#include <stdint.h>
#include <string.h>

/* 1.5 * 2^52: adding it rounds to an integer */
#define ROUND 0x1.8p52
#define SIGN ((uint64_t)1 << 63)

#define LN2_HIGH 0x1.62e42fefa4p-1
#define LN2_LOW -0x1.8432a1b0e2634p-43

/* the unevaluated sum of two doubles; low is below the last place of high */
typedef struct {
  double high, low;
} twice;

static uint64_t bits_of(double x) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  return bits;
}

static double double_of(uint64_t bits) {
  double x;
  memcpy(&x, &bits, sizeof x);
  return x;
}

/* ---- twice the precision: Dekker 1971, Knuth ---- */

/* exactly a + b */
static twice sum(double a, double b) {
  double high = a + b, rounded = high - a;
  return (twice){high, (a - (high - rounded)) + (b - rounded)};
}

/* exactly a b, unless it leaves the range of a double */
static twice product(double a, double b) {
  double wide_a = 0x1.0000002p27 * a, wide_b = 0x1.0000002p27 * b;
  double a1 = wide_a - (wide_a - a), a2 = a - a1;
  double b1 = wide_b - (wide_b - b), b2 = b - b1, high = a * b;
  return (twice){high, ((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2};
}

static twice times(twice a, twice b) {
  twice p = product(a.high, b.high);
  return sum(p.high, p.low + (a.high * b.low + a.low * b.high));
}

static twice plus(twice a, twice b) {
  twice s = sum(a.high, b.high);
  return sum(s.high, s.low + (a.low + b.low));
}

/* a / b of the unevaluated b */
static twice quotient(double a, twice b) {
  double high = a / b.high;
  twice back = product(high, b.high);
  return sum(high, (((a - back.high) - back.low) - high * b.low) / b.high);
}

/* ---- exp, tanh ---- */

/* e^(x + tail) = 2^n (1 + rest) with |rest| below 0.42, for |x| up to 1000 and a tiny tail; the low part of
 * rest is not yet below the last place of the high one
 *
 *   c = r - r^2 P(r^2),  e^r = 1 + r + r c / (2 - c)     the even part of r coth(r / 2)
 */
typedef struct {
  int32_t n;
  twice rest;
} power;

static power reduced_exp(double x, double tail) {
  double n = (x * 0x1.71547652b82fep0 + ROUND) - ROUND;
  double high = x - n * LN2_HIGH, low = n * LN2_LOW - tail, r = high - low, t = r * r;
  double p = 0x1.63ee0b6e0b83cp-25 * t - 0x1.bbd528cbcc5dep-20;
  p = p * t + 0x1.1566ab58c8862p-14;
  p = p * t - 0x1.6c16c16c09e2ep-9;
  p = p * t + 0x1.5555555555553p-3;
  double c = r - t * p;
  return (power){(int32_t)n, {high, r * c / (2 - c) - low}};
}

static double two_to(int32_t n) {
  return double_of((uint64_t)(n + 1023) << 52);
}

static double exp_of(double x, double tail) {
  if (x != x) return x;
  if (x > 0x1.62e42fefa39efp9) return __builtin_inf();
  if (x < -0x1.74910d52d3052p9) return 0;
  power p = reduced_exp(x, tail);
  int32_t half = p.n / 2; /* in two steps, because neither 2^1024 nor 2^-1075 is a normal double */
  return (1 + (p.rest.high + p.rest.low)) * two_to(half) * two_to(p.n - half);
}

double dexp(double x) {
  return exp_of(x, 0);
}

/* With m = e^2|x| - 1, which loses nothing near 0, it is m / (m + 2). */
double dtanh(double x) {
  if (x != x) return x;
  uint64_t sign = bits_of(x) & SIGN;
  double a = double_of(bits_of(x) ^ sign), y = 1;
  if (a <= 0x1.30fc1931f09cap4) {
    power p = reduced_exp(a + a, 0);
    double scale = two_to(p.n);
    twice m = plus((twice){scale * p.rest.high, scale * p.rest.low}, (twice){scale - 1, 0});
    twice below = plus(m, (twice){2, 0}), ratio = quotient(m.high, below);
    y = ratio.high + (ratio.low + m.low / below.high);
  }
  return double_of(bits_of(y) | sign);
}

/* ---- log, power ---- */

/* x = 2^e (1 + f) with 1 + f between sqrt(1/2) and sqrt(2), for a positive finite x */
typedef struct {
  double e, f;
} mantissa;

static mantissa split_mantissa(double x) {
  int tiny = x < 0x1p-1022;
  uint64_t bits = bits_of(tiny ? x * 0x1p54 : x);
  int64_t e = (int64_t)(bits - 0x3fe6a09e667f3bcdu) >> 52; /* the bits of sqrt(1/2) */
  return (mantissa){(double)(e - (tiny ? 54 : 0)), double_of(bits - ((uint64_t)e << 52)) - 1};
}

/* ln(1 + f) = 2 atanh(s) with s = f / (2 + f) */
double dlog(double x) {
  if (x == 0) return -__builtin_inf();
  if (x < 0) return __builtin_nan("");
  if (!(x < __builtin_inf())) return x;
  mantissa m = split_mantissa(x);
  double f = m.f, s = f / (2 + f), t = s * s, half = 0.5 * f * f;
  double p = 0x1.2b5958e1cee02p-3 * t + 0x1.39fe4d7605234p-3;
  p = p * t + 0x1.7462b5147d589p-3;
  p = p * t + 0x1.c71c62e51dd4bp-3;
  p = p * t + 0x1.2492492defcd8p-2;
  p = p * t + 0x1.999999999531bp-2;
  p = p * t + 0x1.5555555555558p-1;
  return m.e * LN2_HIGH - ((half - (s * (half + t * p) + m.e * LN2_LOW)) - f);
}

/* ln x to about 90 bits, by the series atanh s = s (1 + s^2 / 3 + s^4 / 5 + ...), s^2 < 0.03 */
static twice long_log(double x) {
  mantissa m = split_mantissa(x);
  twice s = quotient(m.f, sum(2, m.f)), t = times(s, s), series = {0, 0};
  for (double k = 35; k > 0; k -= 2) series = plus(times(series, t), quotient(1, (twice){k, 0}));
  s = times(s, series);
  return plus((twice){m.e * LN2_HIGH, m.e * LN2_LOW}, (twice){2 * s.high, 2 * s.low});
}

/* a^y for a positive finite a other than 1 */
static double positive_power(double a, double y) {
  const double max = 0x1p64; /* beyond it only the sign of y counts, and products stay in range */
  y = y > max ? max : y < -max ? -max : y;
  twice l = long_log(a), p = product(y, l.high);
  return exp_of(p.high, p.low + y * l.low);
}

double dpow(double x, double y) {
  if (y == 0 || x == 1) return 1;
  if (x != x || y != y) return x + y;
  double a = x < 0 ? -x : x, size = y < 0 ? -y : y;
  int whole = size >= 0x1p53 || (double)(int64_t)size == size; /* beyond 2^53 all are even integers */
  int odd = whole && size < 0x1p53 && ((int64_t)size & 1);
  double result = 1;
  if (a == 0 || a == __builtin_inf())
    result = (a == 0) == (y > 0) ? 0 : __builtin_inf();
  else if (x < 0 && !whole)
    return __builtin_nan("");
  else if (a != 1)
    result = positive_power(a, y);
  return odd && bits_of(x) & SIGN ? -result : result;
}

/* ---- sin, cos ---- */

/* a = n pi/2 + r for 0 <= a <= 1e6. The first three parts of pi/2 are so short that their products with n are
 * exact. */
static twice quarter_turn(double a, double n) {
  twice first = sum(a - n * 0x1.921fb544p0, -n * 0x1.0b4611a6p-34);
  twice second = sum(first.high, -n * 0x1.3198a2ep-69);
  return sum(second.high, (first.low + second.low) - n * 0x1.b839a252049c1p-104);
}

static double wave(double a, uint32_t quarter) {
  if (!(a <= 1e6)) return __builtin_nan("");
  double n = (a * 0x1.45f306dc9c883p-1 + ROUND) - ROUND;
  twice r = quarter_turn(a, n);
  double t = r.high * r.high, half = 0.5 * t, one = 1 - half, y;
  uint32_t turn = (uint32_t)n + quarter;
  if (turn & 1) {
    double p = -0x1.9072870c571a2p-37 * t + 0x1.1eeb567bd5716p-29;
    p = p * t - 0x1.27e4fa01a8b84p-22;
    p = p * t + 0x1.a01a019f37594p-16;
    p = p * t - 0x1.6c16c16c168c7p-10;
    p = p * t + 0x1.5555555555555p-5;
    y = one + (((1 - one) - half) + (t * t * p - r.high * r.low));
  } else {
    double p = 0x1.5e0fab601ccc2p-33 * t - 0x1.ae601b9a3c24ap-26;
    p = p * t + 0x1.71de37ac75bd1p-19;
    p = p * t - 0x1.a01a019e9d0d5p-13;
    p = p * t + 0x1.1111111110c73p-7;
    p = p * t - 0x1.5555555555555p-3;
    y = r.high + (r.high * t * p + r.low * one);
  }
  return turn & 2 ? -y : y;
}

double dsin(double x) {
  return x < 0 ? -wave(-x, 0) : x == 0 ? x : wave(x, 0);
}

double dcos(double x) {
  return wave(x < 0 ? -x : x, 1);
}
