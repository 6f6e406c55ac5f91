/* schedule.c - factors over time. */
#include "parts/schedule.h"

#include <stdint.h>

#include "base/pi.h"
#include "kernels/dmath.h"

static double cosine(double share) {
  if (share >= 1.0) return 0.0;
  return 0.5 * (1.0 + dcos(PI * share));
}

/* factor^floor(share) by repeated squaring: 32 rounds at most, however late the epoch */
static double step(double factor, double share) {
  double result = 1.0;
  uint32_t drops = share < (double)UINT32_MAX ? (uint32_t)share : UINT32_MAX;
  for (; drops > 0; drops >>= 1, factor *= factor)
    if (drops & 1) result *= factor;
  return result;
}

static double warmup_cosine(const schedule *s, double t) {
  if (t < s->warmup) return t / s->warmup;
  return cosine((t - s->warmup) / (s->period - s->warmup));
}

int schedule_numbers(schedule_kind kind) {
  static const unsigned char uses[] = {
#define X(NAME, name, numbers) numbers,
      SCHEDULES(X)
#undef X
  };
  return uses[kind];
}

double schedule_factor(const schedule *s, double t) {
  switch (s->kind) {
  case SCHEDULE_STEP: return step(s->factor, t / s->period);
  case SCHEDULE_COSINE: return cosine(t / s->period);
  case SCHEDULE_WARMUP_COSINE: return warmup_cosine(s, t);
  case SCHEDULE_CONSTANT:
  case SCHEDULE_COUNT: break;
  }
  return 1.0;
}
