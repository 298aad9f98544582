import { writeFileSync } from 'node:fs';
import { fileOf } from './changes.ts';
import { clientText, trustedText } from './client.ts';

/** The second half of `npm run schema`: the typed client of the operations, and their SHA-256. */
writeFileSync(fileOf('client.ts'), await clientText());
writeFileSync(fileOf('trusted.json'), trustedText());
