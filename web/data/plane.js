/** plane.js - the part of the plane that maps show. */

/** Maps reach from -EXTENT to EXTENT on both axes; data lie within about -1..1, noise takes some further. */
export const EXTENT = 1.2;
