import { Axis, type AxisRow, type Mark } from '../parts/axis.tsx';
import type { ItemRef } from '../parts/links.tsx';
import type { Stated } from '../parts/proof.tsx';
import { byText, Words } from '../parts/words.tsx';
import type { Appearance } from './appearances.tsx';

interface Mention extends Stated {
  roleAsStated: string | null;
  item: ItemRef | null;
}

/** What records called somebody, on the day; being in the Chair of a meeting is told apart, since it is no office. */
export function PrintedRoles({ appearances, mentions }: { appearances: Appearance[]; mentions: Mention[] }) {
  const rows = new Map<string, AxisRow>();
  const put = (role: string | null, mark: Mark) => {
    if (!role) return;
    const row = rows.get(role) ?? { key: role, label: <Words text={role} />, text: role, marks: [] };
    rows.set(role, row);
    // A list and an item of one meeting that say the same are one mark.
    if (!row.marks.some(({ date }) => date === mark.date)) row.marks.push(mark);
  };
  const presided: AxisRow = {
    key: 'presided',
    label: 'In the Chair, which is no office',
    text: 'In the Chair',
    marks: [],
  };
  for (const { meeting, roleAsStated, evidence, contributions, presided: sat } of appearances) {
    put(roleAsStated, { date: meeting.date, sign: '●', word: 'printed', evidence });
    for (const act of contributions)
      put(act.roleAsStated, { date: meeting.date, sign: '●', word: 'printed', evidence: act.evidence });
    if (sat) presided.marks.push({ date: meeting.date, sign: '◆', word: 'presided', evidence });
  }
  for (const { roleAsStated, item, evidence } of mentions)
    put(roleAsStated, { date: item?.meeting.date ?? null, sign: '○', word: 'spoken of', evidence });
  const all = [...rows.values()].toSorted((a, b) => byText(firstOf(b), firstOf(a)));
  return (
    <Axis
      title="Roles as printed"
      id="printed-roles"
      of="Role"
      rows={presided.marks.length > 0 ? [...all, presided] : all}
    >
      {all.length > 0 && (
        <p class="quiet">● of whoever took part, ○ only spoken of{presided.marks.length > 0 && ', ◆ presided'}.</p>
      )}
    </Axis>
  );
}

/** The last held come first. */
const firstOf = ({ marks }: AxisRow) =>
  marks
    .map(({ date }) => date ?? '')
    .sort()
    .at(-1) ?? '';
