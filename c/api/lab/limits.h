/* limits.h - how much work one call of the labs may do, in products of weights and inputs: more is asked for
 * in slices. */
#ifndef KASANE_API_LAB_LIMITS_H
#define KASANE_API_LAB_LIMITS_H

#include <stdint.h>

#define MAX_FAST_PRODUCTS ((int64_t)1 << 31) /* of the fast passes: a second or less */
enum { MAX_PLAIN_PRODUCTS = 1 << 28 };       /* of plain loops in double precision: about a second */

#endif
