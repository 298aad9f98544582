import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FragmentDefinitionNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { advice, type Cost, reckon } from './cost.ts';
import { readCounts } from './counts.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** Refuses an operation whose answer is reckoned to grow beyond the limits, before any of it runs. */
export function costLimit(limits: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue: { graph, names } }) {
          if (!operation) return;
          if (!schema.getRootType(operation.operation)) throw unknownKind(operation);
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // Execution refuses wrong variables, and says what is wrong with them.
          if (!coerced) return;
          const fragments: Record<string, FragmentDefinitionNode> = {};
          for (const definition of document.definitions)
            if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
          // Counts of the load before this one reckon as well, and nobody waits for them.
          const counts = await names.trusting().kept('counts', () => readCounts(graph));
          check(reckon(operation, { schema, fragments, variables: coerced, counts }), limits);
        },
      };
    },
  };
}

function check(cost: Cost, limits: Limits): void {
  if (cost.ids > limits.ids) {
    const message = `${cost.ids} entries are given as one argument, and ${limits.ids} is the limit: ask in several operations.`;
    throw refusal('TOO_MANY_IDS', 'ids', limits.ids, message, cost.ids);
  }
  if (cost.page > limits.page) {
    const message = `A page of ${cost.page} entries is asked for, and ${limits.page} is the limit: go on from its endCursor.`;
    throw refusal('BAD_INPUT', 'page', limits.page, message, cost.page);
  }
  if (cost.fields <= limits.fields) return;
  const message = `The answer is reckoned to hold ${cost.fields} fields, and ${limits.fields} is the limit: ${advice(cost, limits.fields)}.`;
  throw refusal('TOO_COMPLEX', 'fields', limits.fields, message, cost.fields);
}

const unknownKind = ({ operation }: OperationDefinitionNode) =>
  new GraphQLError(`There is nothing to ask by a ${operation}: queries and mutations are answered.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
