/* count_alloc.h - what the core asked of the allocator. */
#ifndef KASANE_COUNT_ALLOC_H
#define KASANE_COUNT_ALLOC_H

extern int alloc_count;   /* allocations since it was last set to 0 */
extern int alloc_fail_at; /* the allocation to refuse, counted by alloc_count; 0 for none */

#endif
