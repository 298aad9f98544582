import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';
import helmet from 'helmet';

/** Where `npm run build:pages` leaves the explorer. */
const folder = fileURLToPath(new URL('../../dist/explore', import.meta.url));

/** The explorer, from this server alone; every address that a browser asks for and nobody else answers is a state of its one page. */
export function explorer(built: string = folder): Router {
  const router = Router();
  const policy = helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  });
  // Names under assets/ hold a hash of what is in the file, so a file of that name never changes.
  router.use('/explore/assets', policy, express.static(`${built}/assets`, { immutable: true, maxAge: '1y' }));
  const page: RequestHandler = (request, _response, next) =>
    next(request.accepts(['json', 'html']) === 'html' ? undefined : 'router');
  router.get(/^(?!\/explore\/).*/, page, policy, (_request, response) => {
    if (existsSync(`${built}/index.html`))
      response.set('cache-control', 'no-cache').sendFile('index.html', { root: built });
    else response.status(503).type('text/plain').send('The explorer is not built: run `npm run build:pages`.\n');
  });
  return router;
}
