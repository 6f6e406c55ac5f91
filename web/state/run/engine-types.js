/** engine-types.js - the engine as the state knows it, as types only. */

/** @typedef {import('../../engine/client.js').EngineClient} Client */
/** @typedef {'stepPhase' | 'stepMinibatch' | 'stepEpoch' | 'restoreBest'} Steps */
/** @typedef {Omit<Client, 'load' | 'dispose'>} Engine as the actions call it, or a test's own */
/** @typedef {Client['datasets'][string]} Facts of a kind of data set */
/** @typedef {Awaited<ReturnType<Client['build']>>} RunInfo points [features][n], parts [n] */
/** @typedef {Awaited<ReturnType<Client['preview']>>} Preview points [features][n] */
/** @typedef {Awaited<ReturnType<Client['frame']>>} Frame */
/** @typedef {import('../experiment/probes.js').ProbeSettings} ProbeSettings */
/** @typedef {Frame & {probeSettings: ProbeSettings}} ShownFrame with the probes that it was asked for */
/** @typedef {NonNullable<Frame['history']>} History */
/** @typedef {Parameters<Client['frame']>[0]['views']} RequestedViews */
/** @typedef {Frame['views']} ViewAnswers */
/** @typedef {import('../../engine/views/focus.js').Target} Target a neuron or a link */

export {};
