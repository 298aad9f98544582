import { fileURLToPath } from 'node:url';

export default {
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/explore/',
  build: {
    outDir: fileURLToPath(new URL('../../../dist/explore', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
};
