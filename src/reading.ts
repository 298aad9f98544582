import { writeFileSync } from 'node:fs';
import { readingPage } from './genre/page.ts';

writeFileSync(new URL('../docs/reading.md', import.meta.url), readingPage());
