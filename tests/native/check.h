/* check.h - all that a test program needs.
 *
 *     TEST("moving the split keeps the points");    starts a test; it ends where the next one starts
 *     CHECK(count > 0);                             a failed check is printed, and the test goes on
 *     CHECK_NEAR(loss, 0.693, 1e-3);
 *     return check_report("split");                 ends main
 *
 * Each test passes or fails as a whole, and one that checks nothing fails; the report counts tests.
 */
#ifndef KASANE_CHECK_H
#define KASANE_CHECK_H

#include <stdio.h>

#define TEST(name) check_start(name)
#define CHECK(condition) check_true(!!(condition), __FILE__, __LINE__, #condition)
#define CHECK_EQ_INT(actual, expected)                                                                       \
  check_equal((long long)(actual), (long long)(expected), __FILE__, __LINE__, #actual " == " #expected)
#define CHECK_NEAR(actual, expected, tolerance)                                                              \
  check_near((double)(actual), (double)(expected), (double)(tolerance), __FILE__, __LINE__,                  \
             #actual " ~ " #expected)

enum { CHECK_SHOWN = 5 }; /* failures printed per test: a loop may fail a million times */

static struct {
  const char *test;
  long checks, failures; /* in this test */
  int passed, failed;
} check_state;

static inline void check_finish(void) {
  if (!check_state.test) return;
  if (check_state.checks == 0) {
    printf("FAIL %s\n    it checks nothing\n", check_state.test);
    check_state.failures = 1;
  }
  if (check_state.failures > CHECK_SHOWN)
    printf("    and %ld more failures\n", check_state.failures - CHECK_SHOWN);
  *(check_state.failures ? &check_state.failed : &check_state.passed) += 1;
}

static inline void check_start(const char *test) {
  check_finish();
  check_state.test = test;
  check_state.checks = check_state.failures = 0;
}

/* counts a failure and prints its place; returns whether the values are to be printed too */
static inline int check_fail(const char *file, int line, const char *expression) {
  if (!check_state.test) check_start("checks outside any test");
  if (check_state.failures++ == 0) printf("FAIL %s\n", check_state.test);
  if (check_state.failures > CHECK_SHOWN) return 0;
  return printf("    %s:%d: %s", file, line, expression);
}

static inline void check_true(int holds, const char *file, int line, const char *expression) {
  check_state.checks++;
  if (!holds && check_fail(file, line, expression)) putchar('\n');
}

static inline void check_equal(long long actual, long long expected, const char *file, int line,
                               const char *expression) {
  check_state.checks++;
  if (actual != expected && check_fail(file, line, expression)) printf(": %lld, %lld\n", actual, expected);
}

/* equal infinities are near each other; NaN is near nothing */
static inline void check_near(double actual, double expected, double tolerance, const char *file, int line,
                              const char *expression) {
  check_state.checks++;
  double distance = actual > expected ? actual - expected : expected - actual;
  if (actual == expected || distance <= tolerance) return;
  if (check_fail(file, line, expression))
    printf(": %.9g, %.9g (tolerance %.3g)\n", actual, expected, tolerance);
}

/* returns what main returns: 0 if every test passed */
static inline int check_report(const char *program) {
  check_finish();
  printf("%s: %d passed, %d failed\n", program, check_state.passed, check_state.failed);
  return check_state.failed != 0;
}

#endif
