import { writeFileSync } from 'node:fs';
import { fileOf } from './changes.ts';
import { clientText } from './client.ts';

/** The second half of `npm run schema`: the typed client of the operations. */
writeFileSync(fileOf('client.ts'), await clientText());
