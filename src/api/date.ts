import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../model/date.ts';

function read(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value)} is not a date: expected a day of the calendar such as "2023-09-12".`,
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, written year-month-day: "2023-09-12". It has no time and no time zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
});
