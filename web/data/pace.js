/** pace.js - what eyes can follow. */

/** Above this pace, in epochs per second, a minibatch is gone before it is seen. */
export const FASTEST_SEEN = 10;
