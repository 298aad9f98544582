import { parentPort } from 'node:worker_threads';

const deeds = {
  answer: () => parentPort.postMessage({ ok: false, code: 'UNREADABLE', message: 'answer: told by the worker' }),
  loop: () => {
    for (;;);
  },
  hang: () => {},
  heap: () => {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
  },
  buffers: () => {
    const kept = [];
    for (;;) kept.push(Buffer.alloc(10 * 1024 * 1024, 1));
  },
  throw: () => {
    throw new Error('thrown on purpose');
  },
  leave: () => process.exit(3),
};

parentPort.on('message', ({ path }) => deeds[path]());
