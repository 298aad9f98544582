const marks: Record<string, [sign: string, word: string]> = {
  PRESENT: ['●', 'present'],
  APOLOGIES: ['○', 'apologies'],
  IN_ATTENDANCE: ['◐', 'in attendance'],
  ABSENT: ['✕', 'absent'],
};

/** How somebody attended. "Not recorded" is never absent. */
export const statusWord = (status: string | null): string => marks[status ?? '']?.[1] ?? 'not recorded';

export function Status({ status, word = true }: { status: string | null; word?: boolean }) {
  const [sign, name] = marks[status ?? ''] ?? ['–', 'not recorded'];
  return (
    <span class={`status status-${(status ?? 'none').toLowerCase()}`}>
      <span aria-hidden="true">{sign}</span> {word ? name : <span class="spoken">{name}</span>}
    </span>
  );
}
