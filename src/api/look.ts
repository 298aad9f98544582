import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether the fields asked for under this one lead to further objects: then it pays to bring those in the same round trip. */
export function asksBelow(info: GraphQLResolveInfo): boolean {
  return info.fieldNodes.some((field) =>
    fieldsOf(field.selectionSet, info).some(({ selectionSet }) => selectionSet !== undefined),
  );
}

function fieldsOf(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    const inner =
      selection.kind === 'InlineFragment' ? selection.selectionSet : info.fragments[selection.name.value]?.selectionSet;
    return fieldsOf(inner, info);
  });
}
