// Workers of Node 20 do not inherit tsx's loader, so a worker registers it before it imports TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
