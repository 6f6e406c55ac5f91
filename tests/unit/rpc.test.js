import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WorkerConnection } from '../../web/engine/rpc/connection.js';
import { JobOptions, remote, transferring } from '../../web/engine/rpc/remote.js';
import { portTo } from './fake-worker.js';
import { settled } from './virtual-time.js';

/** How long a piece of a long job takes, by the clock of these tests: three fill a slice of 8 ms. */
const PIECE_MS = 3;

/** Time passes for the pieces of long jobs alone. */
class FakeClock {
  nowMs = 0;
  now = () => this.nowMs;
  /** @returns {Promise<void>} */
  pause = () => settled();
}

class Shape {
  /** @param {number} side */
  area(side) {
    return side * side;
  }
}

class Served extends Shape {
  #clock;
  ended = 0;

  /** @param {FakeClock} clock */
  constructor(clock) {
    super();
    this.#clock = clock;
  }

  get secret() {
    return () => 1;
  }

  /** @template T @param {T} value */
  async echo(value) {
    return value;
  }

  /** @param {Float32Array} array */
  halves(array) {
    const middle = array.length / 2;
    return { first: array.subarray(0, middle), second: array.subarray(middle), length: array.length };
  }

  fail() {
    throw new RangeError('side is -1, must be positive');
  }

  /** @param {number} pieces @returns {Generator<number, string, void>} */
  *count(pieces) {
    try {
      for (let piece = 1; piece <= pieces; piece++) {
        this.#clock.nowMs += PIECE_MS;
        yield piece;
      }
      return 'counted';
    } finally {
      this.ended++;
    }
  }
}

function connect() {
  const clock = new FakeClock();
  const target = new Served(clock);
  const port = portTo(target, clock);
  /** @type {string[]} */
  const sent = [];
  const { postMessage } = port;
  port.postMessage = (message, options) => {
    postMessage(message, options);
    sent.push(message.method);
  };
  /** @type {WorkerConnection<Served>} */
  const connection = new WorkerConnection(() => port);
  return { connection, target, sent, served: remote(connection, { name: 'mine' }) };
}

describe('an object in a worker', () => {
  it('answers its methods and those of the class above it', async () => {
    const { served } = connect();
    /** @type {number} */
    const area = await served.area(3);
    assert.deepEqual([area, await served.echo('a'), served.name], [9, 'a', 'mine']);
    // @ts-expect-error: the class says what an argument must be
    await served.area('3');
  });

  it('answers nothing else', async () => {
    const { served, connection } = connect();
    const rule = /must be one of echo, halves, fail, count, area$/;
    // @ts-expect-error: the class has no such method
    await assert.rejects(served.volume(3), { code: 'argument', message: rule });
    for (const name of [
      'constructor',
      'hasOwnProperty',
      'toString',
      '__proto__',
      'secret',
      'ended',
      '#clock',
    ])
      await assert.rejects(connection.request(name, []), { code: 'argument', message: rule }, name);
  });

  it('can be waited for and shown, although it has whatever name it is asked for', async () => {
    const { served, sent } = connect();
    assert.equal(await served, served);
    assert.equal(`${served}`, '[object Object]');
    assert.deepEqual(sent, []);
  });

  it('gets buffers without a copy, and gives back each once, however many arrays view it', async () => {
    const { served } = connect();
    const array = Float32Array.of(1, 2, 3, 4);
    const { first, second, length } = await served.halves(transferring(array, [array.buffer]));
    assert.equal(array.length, 0, 'it is handed over');
    assert.deepEqual([[...first], [...second], length], [[1, 2], [3, 4], 4]);
    assert.equal(first.buffer, second.buffer);
  });

  it('says what went wrong, whoever threw it', async () => {
    const { served } = connect();
    await assert.rejects(served.fail(), { name: 'CoreError', code: 'argument', message: /side is -1/ });
  });

  it('is not waited for when a message could not be sent', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const { served, sent } = connect();
    await assert.rejects(
      served.echo(() => {}),
      { name: 'DataCloneError' },
    );
    await served.echo(1);
    t.mock.timers.tick(5000);
    assert.deepEqual(sent, ['echo']);
  });
});

describe('a long job', () => {
  it('reports what it has yielded last at the end of each slice, then answers', async () => {
    const { served } = connect();
    /** @type {number[]} */
    const seen = [];
    const onProgress = (/** @type {number} */ piece) => seen.push(piece);
    assert.equal(await served.count(8, new JobOptions({ onProgress })), 'counted');
    assert.deepEqual(seen, [3, 6]);
  });

  it('lets others be answered between its slices', async () => {
    const { served } = connect();
    /** @type {unknown[]} */
    const order = [];
    const job = served.count(8).then((answer) => order.push(answer));
    await served.area(2).then((answer) => order.push(answer));
    await job;
    assert.deepEqual(order, [4, 'counted']);
  });

  it('ends between two slices when it is cancelled, and gives back what it holds', async () => {
    const { served, target } = connect();
    const controller = new AbortController();
    /** @type {number[]} */
    const seen = [];
    const onProgress = (/** @type {number} */ piece) => {
      seen.push(piece);
      controller.abort(new Error('enough'));
    };
    const { signal } = controller;
    const job = served.count(Number.POSITIVE_INFINITY, new JobOptions({ signal, onProgress }));
    await assert.rejects(job, { message: 'enough' });
    assert.deepEqual([seen, target.ended], [[3], 1]);
    assert.equal(await served.count(1), 'counted', 'the worker goes on');
  });

  it('is not sent when it is cancelled before, and alone is meant by its signal', async () => {
    const { served, sent } = connect();
    const signal = AbortSignal.abort();
    await assert.rejects(served.count(1, new JobOptions({ signal })), { name: 'AbortError' });
    assert.deepEqual(sent, []);
    const controller = new AbortController();
    const [one, other] = [served.count(20, new JobOptions(controller)), served.count(20)];
    controller.abort();
    await assert.rejects(one, { name: 'AbortError' });
    assert.equal(await other, 'counted');
  });
});
