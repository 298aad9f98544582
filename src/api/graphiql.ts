import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import helmet from 'helmet';

/** Where `npm run build:pages` leaves the page. */
const folder = fileURLToPath(new URL('../../dist/graphiql', import.meta.url));

/** GraphiQL as we built it, from this server alone: the policy lets the page reach nothing else. */
export function graphiql(built: string = folder): Router {
  const router = Router();
  router.use(
    helmet.contentSecurityPolicy({
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        // The editor writes style elements while one types.
        styleSrc: ["'self'", "'unsafe-inline'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  // Names under assets/ hold a hash of what is in the file, so a file of that name never changes.
  router.use('/assets', express.static(`${built}/assets`, { immutable: true, maxAge: '1y' }));
  router.use(express.static(built, { cacheControl: false }));
  router.use((_request, response) => {
    if (existsSync(`${built}/index.html`)) response.status(404).type('text/plain').send('GraphiQL has no such file.\n');
    else response.status(503).type('text/plain').send('GraphiQL is not built: run `npm run build:pages`.\n');
  });
  return router;
}
