/* generators.c - the facts of each data set, from the table. */
#include "data/generators.h"

const generator_facts generators[] = {
#define X(NAME, name, task, fewest, most, features, balance) {TASK_##task, fewest, most, features, balance},
    DATASETS(X)
#undef X
};
