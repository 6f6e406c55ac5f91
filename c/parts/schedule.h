/* schedule.h - how the learning rate changes over the epochs: a factor on the rate that was set.
 *
 *   constant       1
 *   step           factor^floor(t / period)
 *   cosine         (1 + cos(pi t / period)) / 2, and 0 from then on        Loshchilov & Hutter 2017
 *   warmup_cosine  rises from 0 to 1 over `warmup` epochs, then cosine over the rest of the period
 *
 * t is the time in epochs, fractions included.
 */
#ifndef KASANE_SCHEDULE_H
#define KASANE_SCHEDULE_H

/* Saved runs store indices into this list: append only.
 *
 *    enum           name           what it uses */
#define SCHEDULES(X)                                                                                         \
  X(CONSTANT, constant, 0)                                                                                   \
  X(STEP, step, USES_PERIOD | USES_FACTOR)                                                                   \
  X(COSINE, cosine, USES_PERIOD)                                                                             \
  X(WARMUP_COSINE, warmup_cosine, USES_PERIOD | USES_WARMUP)

typedef enum schedule_kind {
#define X(NAME, name, ...) SCHEDULE_##NAME,
  SCHEDULES(X)
#undef X
      SCHEDULE_COUNT
} schedule_kind;

enum { USES_PERIOD = 1, USES_FACTOR = 2, USES_WARMUP = 4 };

typedef struct schedule {
  schedule_kind kind;
  double period; /* epochs, above 0 */
  double factor; /* of step, 0..1 */
  double warmup; /* epochs, below the period */
} schedule;

/* Which numbers have an effect: a sum of the above. */
int schedule_numbers(schedule_kind kind);

double schedule_factor(const schedule *s, double t);

#endif
