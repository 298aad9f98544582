import { emitSchema } from './api/emit.ts';
import { emitFactsSchema } from './cli/emit-schema.ts';

/** `npm run schema`: writes what other programs read of us, the GraphQL SDL and the JSON Schema of facts. */
await emitSchema();
await emitFactsSchema();
