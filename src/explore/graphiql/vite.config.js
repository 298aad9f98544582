import { fileURLToPath } from 'node:url';

export default {
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative addresses: the page works under whatever path it is served.
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../../../dist/graphiql', import.meta.url)),
    emptyOutDir: true,
    // The editor alone is larger than the size from which vite warns.
    chunkSizeWarningLimit: 8000,
  },
  worker: { format: 'es' },
};
