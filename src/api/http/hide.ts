/**
 * A message as whoever may not see the schema is told it: without suggestions, and without the names that the request did not
 * say itself. `Cannot query field "nam" on type "Person". Did you mean "name"?` becomes `Cannot query field "nam" on type (hidden).`
 */
export function withoutSchema(message: string, request: string): string {
  const said = new Set(request.match(names));
  const [told = ''] = message.split(/\s*Did you mean/);
  return told.replace(quoted, (text) => {
    const own = text.match(names) ?? [];
    return own.every((name) => said.has(name)) ? text : '(hidden)';
  });
}

const names = /\w+/g;
const quoted = /"[^"]*"/g;
