/**
 * frame-requests.js - asks the engine for frames: of the run that stands, and the first one of a run just
 * built.
 */

import { transferring } from '../../engine/rpc/remote.js';
import { probeRows, probeSettingsOf } from '../experiment/probes.js';
import { ViewRequests } from './view-requests.js';

/** @import { Commands } from './commands.js' */
/** @import { Engine, Frame, ProbeSettings, RunInfo, ShownFrame } from './engine-types.js' */
/** @import { Store } from '../store.js' */

/** @typedef {{frame: Parameters<Engine['frame']>[0], probeSettings: ProbeSettings}} Request */

export class FrameRequests {
  views = new ViewRequests();

  /** @param {Store} store @param {Engine} engine @param {Commands} commands */
  constructor(store, engine, commands) {
    this.store = store;
    this.engine = engine;
    this.commands = commands;
  }

  /**
   * Without the views, where one of them does not suit the new run.
   * @param {RunInfo} runInfo
   * @returns {Promise<ShownFrame>}
   */
  async first(runInfo) {
    const asked = this.commands.moment;
    const request = this.#request(runInfo, -1);
    const plain = () => this.engine.frame({ ...request.frame, views: {}, spare: [] });
    const answer = await this.engine.frame(request.frame).catch(plain);
    return this.commands.upToDate(shown(request, answer), asked);
  }

  /**
   * @param {RunInfo} runInfo of the run that stands
   * @returns {Promise<ShownFrame | null>} whole, with what has not changed since; null when it is out of date
   */
  async next(runInfo) {
    const { history, frame } = this.store;
    const asked = this.commands.moment;
    const request = this.#request(runInfo, history.value?.version ?? -1, frame.value?.number);
    const answer = await this.engine.frame(request.frame);
    if (!this.commands.isCurrent(asked)) return null;
    const whole = this.views.merge(request.frame.views, frame.value, shown(request, answer));
    return this.commands.upToDate(whole, asked);
  }

  /**
   * @param {RunInfo} runInfo
   * @param {number} historySince
   * @param {number} [since]
   * @returns {Request}
   */
  #request(runInfo, historySince, since) {
    const probeSettings = probeSettingsOf(this.store.experiment.value);
    const probes = probeRows(probeSettings, runInfo);
    const frame = { ...this.views.next(), probes, historySince, since };
    return { probeSettings, frame: transferring(frame, frame.spare) };
  }
}

/**
 * What has been measured for more probes is still known where there are fewer now.
 * @param {Request} request
 * @param {Frame} answer
 * @returns {ShownFrame}
 */
function shown({ probeSettings, frame }, answer) {
  return { ...answer, probes: answer.probes.slice(0, frame.probes.length), probeSettings };
}
