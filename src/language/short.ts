/** What is printed short, with a full stop that ends no sentence: "Cllr. Roe", "Minute No. 53". */
const words =
  'Mrs?|Ms|Mx|Miss|Dr|Prof|Revd?|Hon|Cllrs?|Cyng|Ald|Sgt|Insp|Supt|Det|Bros?|Col|Capt|Messrs|Esq|St|Sr|Jr|Nos?|Min|Ref|paras?|Sec|Prop|approx|vs|etc|e\\.g|i\\.e';
const word = new RegExp(`(?:^|[\\s(])(?:${words})$`, 'iu');

/** The text before a full stop ends in such a word. */
export const endsShort = (before: string): boolean => word.test(before.slice(-12));

/** Or in an initial: "P.F", "Councillors F". */
export const endsInitial = (before: string): boolean =>
  /(?:^|[^\p{L}\p{N}'’])(?:\p{Lu}|Ll|Rh)$/u.test(before.slice(-4));
