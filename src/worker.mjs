// A reader process: `node worker.mjs MODULE MEGABYTES`. It takes jobs from its parent, answers each with what the module's `work` gives,
// and ends itself when it holds too much memory or its parent is gone, even while `work` never comes up for air.
import { Worker } from 'node:worker_threads';
import { load } from './built.js';

const [module, megabytes] = process.argv.slice(2);
const watch = `
  const { workerData } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData.most || process.ppid !== workerData.parent) process.kill(process.pid, 'SIGKILL');
  }, 25);
`;
new Worker(watch, { eval: true, workerData: { most: Number(megabytes) * 1024 * 1024, parent: process.ppid } }).unref();

process.on('uncaughtException', (error) =>
  process.send({ fault: String(error?.message ?? error) }, () => process.exit(1)),
);
process.on('disconnect', () => process.exit(0));

const { work } = await load(module);
process.on('message', async (job) => process.send(await work(job)));
