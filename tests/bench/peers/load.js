/**
 * load.js - loads a peer, which only ./build.sh bench installs: its types are unknown where it is not there.
 */

/** @param {string} name @returns {Promise<any>} */
export async function load(name) {
  const module = await import(name);
  return module.default ?? module;
}
