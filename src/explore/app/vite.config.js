import { fileURLToPath } from 'node:url';
import { trustedDocuments } from '../trusted.ts';

export default {
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/explore/',
  plugins: [trustedDocuments],
  build: {
    outDir: fileURLToPath(new URL('../../../dist/explore', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
};
