import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, OperationTypeNode, parse } from 'graphql';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';
import { checkShape } from './shape.ts';

/** Documents whose form was checked, so that what is asked again and again is checked once. */
const most = 500;

interface Screened {
  /** What is wrong with the form of a document; null for one within the limits. */
  problem: GraphQLError | null;
  /** Whether it holds a mutation. */
  writes: boolean;
}

/** Looks at the form of a document before validation does. */
export function screener(schema: GraphQLSchema, limits: Limits): (source: string) => Screened {
  const seen = new Map<string, Screened>();
  return (source) => {
    const known = seen.get(source);
    if (known !== undefined) return known;
    const found = check(source, schema, limits);
    seen.set(source, found);
    const [oldest] = seen.keys();
    if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    return found;
  };
}

function check(source: string, schema: GraphQLSchema, limits: Limits): Screened {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !/tokens/.test(error.message)) return { problem: null, writes: false };
    const problem = refusal(
      'TOO_MANY_TOKENS',
      'tokens',
      limits.tokens,
      `The document has more than ${limits.tokens} words and signs, which is the limit: send some of it apart.`,
    );
    return { problem, writes: false };
  }
  const writes = document.definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.MUTATION,
  );
  return { problem: checkShape(document, schema, limits), writes };
}
