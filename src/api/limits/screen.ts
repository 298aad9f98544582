import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';
import { checkShape } from './shape.ts';

/** Documents whose form was checked, so that what is asked again and again is checked once. */
const most = 500;

/** Tells what is wrong with the form of a document, before validation looks at it; null for a document within the limits. */
export function screener(schema: GraphQLSchema, limits: Limits): (source: string) => GraphQLError | null {
  const seen = new Map<string, GraphQLError | null>();
  return (source) => {
    const known = seen.get(source);
    if (known !== undefined) return known;
    const problem = check(source, schema, limits);
    seen.set(source, problem);
    const [oldest] = seen.keys();
    if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    return problem;
  };
}

function check(source: string, schema: GraphQLSchema, limits: Limits): GraphQLError | null {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !/tokens/.test(error.message)) return null;
    return refusal(
      'TOO_MANY_TOKENS',
      'tokens',
      limits.tokens,
      `The document has more than ${limits.tokens} words and signs, which is the limit: send some of it apart.`,
    );
  }
  return checkShape(document, schema, limits);
}
