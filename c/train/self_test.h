/* self_test.h - does this build compute the bits that every build must? A fused multiply-add or sums in
 * another order change them, and nothing else in a running module shows that it was built with such flags.
 */
#ifndef KASANE_SELF_TEST_H
#define KASANE_SELF_TEST_H

#include <stdint.h>

/* What self_test_hash() is on every machine. */
#define SELF_TEST_HASH 0x97e02651u

/* The hash of a small network after a few epochs that pass through most of the core; 0 when there is no
 * memory. */
uint32_t self_test_hash(void);

#endif
