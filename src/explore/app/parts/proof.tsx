import { type Evidence, Proof } from './evidence.tsx';

/** Anything of the graph that says where it is printed. */
export interface Stated {
  id: string;
  evidence: Evidence[];
}

export const placeText = ({ record, firstLine, lastLine }: Evidence) => `${record.fileName}:${firstLine}-${lastLine}`;

/** The last column of a list: the words, and the way to them. */
export const proofColumn = {
  title: 'Where it says so',
  show: ({ evidence }: Stated) => <Proof evidence={evidence} />,
  text: ({ evidence }: Stated) => evidence.map(placeText).join('; '),
};
