import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTVisitor,
  GraphQLError,
  getVariableValues,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Context } from './context.ts';

export interface Limits {
  /** Words and signs of a document, before it is parsed any further. */
  tokens: number;
  /** Levels of fields below the operation. Introspection as tools send it needs 15. */
  depth: number;
  /** Fields that an answer may have at most, were every list as long as it may be. */
  complexity: number;
  /** Size of a request, as Express writes it. */
  body: string;
}

export const defaultLimits: Limits = { tokens: 4000, depth: 16, complexity: 500_000, body: '256kb' };

/** Refuses an operation that is nested deeper than `most`. Safe on fragments that go round in a circle, which GraphQL refuses itself. */
export function depthLimit(most: number) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, new Set(), most);
      if (depth <= most) return;
      const message = `The operation is nested more than ${most} levels deep: ask for less at once.`;
      context.reportError(new GraphQLError(message, { nodes: [operation], extensions: { code: 'TOO_DEEP' } }));
    },
  });
}

function depthOf(
  set: SelectionSetNode | undefined,
  context: ValidationContext,
  inside: Set<string>,
  most: number,
): number {
  if (!set || most < 0) return 0;
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet, context, inside, most - 1));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, context, inside, most));
    } else if (!inside.has(selection.name.value)) {
      const fragment = context.getFragment(selection.name.value);
      deepest = Math.max(
        deepest,
        depthOf(fragment?.selectionSet, context, new Set([...inside, selection.name.value]), most),
      );
    }
  }
  return deepest;
}

/**
 * Entries that a list is reckoned to have. A connection has as many as `first` allows; `nodes` and `edges` of one are counted
 * with it. Other lists hold what one meeting, item or person has, a handful on average.
 */
const handful = 5;
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = String(field.type);
  if (type.endsWith('Connection!')) return 1 + Math.max(1, Number(args.first)) * childComplexity;
  if (!type.startsWith('[') || field.name === 'nodes' || field.name === 'edges') return 1 + childComplexity;
  return 1 + (typeof args.first === 'number' ? Math.max(1, args.first) : handful) * childComplexity;
};

/** Refuses an operation whose answer could grow beyond reason, before any of it is run. */
export function complexityLimit(most: number): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, operationName, request }) {
          const given = getVariableValues(schema, operation?.variableDefinitions ?? [], request.variables ?? {});
          // Execution refuses wrong variables, and says what is wrong with them.
          if (given.errors) return;
          const complexity = getComplexity({
            schema,
            query: document,
            ...(operationName ? { operationName } : {}),
            variables: request.variables ?? {},
            estimators: [estimate],
          });
          if (complexity <= most) return;
          throw new GraphQLError(
            `The answer could have ${complexity} fields, and ${most} are allowed: ask for fewer entries (first) or fewer fields.`,
            { extensions: { code: 'TOO_COMPLEX', http: { status: 400 } } },
          );
        },
      };
    },
  };
}
