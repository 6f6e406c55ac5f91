/* generators.c - the facts of each data set, from the table. */
#include "data/generators.h"

const generator_facts generators[] = {
#define X(NAME, name, task, min_classes, max_classes, features, balance)                                     \
  {TASK_##task, min_classes, max_classes, features, balance},
    DATASETS(X)
#undef X
};
