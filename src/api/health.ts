import { Router } from 'express';
import type { Graph } from '../graph/port.ts';

const patience = 2_000;

/** /live: the process answers. /ready: the graph behind it answers too, within two seconds. */
export function health(graph: Graph): Router {
  const router = Router();
  router.get('/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', async (_request, response) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('late')), patience);
    });
    try {
      const revision = await Promise.race([graph.revision(), late]);
      response.json({ status: 'ready', engine: graph.engine, revision });
    } catch {
      response.status(503).json({ status: 'not ready', engine: graph.engine, reason: 'the graph does not answer' });
    } finally {
      clearTimeout(timer);
    }
  });
  return router;
}
