const deeds = {
  answer: () => ({ ok: false, code: 'UNREADABLE', message: 'answer: told by the worker' }),
  loop: () => {
    for (;;);
  },
  hang: () => new Promise(() => {}),
  heap: () => {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
  },
  buffers: () => {
    const kept = [];
    for (;;) kept.push(Buffer.alloc(10 * 1024 * 1024, 1));
  },
  throw: () => {
    setImmediate(() => {
      throw new Error('thrown on purpose');
    });
    return new Promise(() => {});
  },
  leave: () => process.exit(3),
  abort: () => process.abort(),
};

export const work = async ({ path }) => deeds[path]();
