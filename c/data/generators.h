/* generators.h - the table of data sets: what each is called, its task, and what it may be asked for. */
#ifndef KASANE_GENERATORS_H
#define KASANE_GENERATORS_H

#include <stdint.h>

#define TASKS(X) X(CLASSIFICATION, classification) X(REGRESSION, regression)

typedef enum task {
#define X(NAME, name) TASK_##NAME,
  TASKS(X)
#undef X
      TASK_COUNT
} task;

/*  enum, name       task, fewest and most classes, features, 1 where two classes may differ in size */
#define DATASETS(X)                                                                                          \
  X(SPIRAL, spiral, CLASSIFICATION, 2, 10, 2, 1)                                                             \
  X(CIRCLE, circle, CLASSIFICATION, 2, 2, 2, 1)                                                              \
  X(XOR, xor, CLASSIFICATION, 2, 2, 2, 1)                                                                    \
  X(GAUSSIAN, gaussian, CLASSIFICATION, 2, 2, 2, 1)                                                          \
  X(MOONS, moons, CLASSIFICATION, 2, 2, 2, 1)                                                                \
  X(RINGS, rings, CLASSIFICATION, 2, 10, 2, 1)                                                               \
  X(CHECKERBOARD, checkerboard, CLASSIFICATION, 2, 2, 2, 1)                                                  \
  X(BLOBS, blobs, CLASSIFICATION, 2, 10, 2, 1)                                                               \
  X(AND, and, CLASSIFICATION, 2, 2, 2, 0)                                                                    \
  X(OR, or, CLASSIFICATION, 2, 2, 2, 0)                                                                      \
  X(NAND, nand, CLASSIFICATION, 2, 2, 2, 0)                                                                  \
  X(XOR_GATE, xor_gate, CLASSIFICATION, 2, 2, 2, 0)                                                          \
  X(PLANE, plane, REGRESSION, 0, 0, 2, 0)                                                                    \
  X(MULTI_GAUSSIAN, multi_gaussian, REGRESSION, 0, 0, 2, 0)                                                  \
  X(SINE, sine, REGRESSION, 0, 0, 1, 0)                                                                      \
  X(X_SIN_X, x_sin_x, REGRESSION, 0, 0, 1, 0)                                                                \
  X(ABS, abs, REGRESSION, 0, 0, 1, 0)                                                                        \
  X(CUBIC, cubic, REGRESSION, 0, 0, 1, 0)                                                                    \
  X(STEP, step, REGRESSION, 0, 0, 1, 0)                                                                      \
  X(DIGITS8, digits8, CLASSIFICATION, 2, 10, 64, 1)                                                          \
  X(DIGITS16, digits16, CLASSIFICATION, 2, 10, 256, 1)

typedef enum generator {
#define X(NAME, name, ...) GENERATOR_##NAME,
  DATASETS(X)
#undef X
      GENERATOR_COUNT
} generator;

typedef struct generator_facts {
  int32_t task, min_classes, max_classes, features;
  int32_t uses_balance; /* where there are two classes */
} generator_facts;

extern const generator_facts generators[GENERATOR_COUNT];

#endif
