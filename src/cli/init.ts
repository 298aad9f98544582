import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../model/errors.ts';
import type { Io } from './io.ts';
import type { ExitCode } from './program.ts';

/** The files of a seed folder, each with what it is for and an entry to copy. A file of comments alone is an empty register. */
const registers: Record<string, string> = {
  'format.yaml': `# The form that the files of this folder are written in; a program that reads another says what to do.
format: 1
`,
  'organizations.yaml': `# Bodies known by register: one entry a body, whatever a record calls it. "parent" is the body that it is part of.
# - { id: organization/ashford-vale, name: Ashford Vale District Council, kind: COUNCIL }
# - { id: organization/ashford-vale/planning, name: Planning Committee, kind: COUNCIL_BODY, parent: organization/ashford-vale }
`,
  'people.yaml': `# People whose printed names need a register: the name to show and the others seen. Everybody else is named by the records.
# - { id: person/ashford-vale/jo-marsh, name: Jo Marsh, honorific: Councillor, alsoKnownAs: [Marsh] }
`,
  'roles.yaml': `# Posts that the records print in several ways: one entry a post, whoever holds it.
# - { id: role/ashford-vale/chief-executive, title: Chief Executive, organization: organization/ashford-vale, variants: [CEO] }
`,
  'strategies.yaml': `# Strategies as series, with the editions that the records name.
# - { id: strategy/ashford-vale/housing-strategy, name: Housing Strategy, organization: organization/ashford-vale }
`,
  'judgements.yaml': `# A reviewer's word on two printed names: same, different or unsure. It overrides the rules; delete an entry to take it back.
# - id: judgement/marsh-2024
#   verdict: different
#   a: { record: minutes-2024-05-01.txt, name: Marsh }
#   b: { record: minutes-2024-06-05.txt, name: J Marsh }
#   by: your name
#   on: "2024-07-01"
#   why: Both are listed as present on 5 June.
`,
};

/** `init DIR`: a seed folder for a council of one's own. What is there already stays as it is. */
export async function initCommand(folder: string, io: Io): Promise<ExitCode> {
  try {
    await mkdir(join(folder, 'meetings'), { recursive: true });
    for (const [name, text] of Object.entries(registers)) {
      const path = join(folder, name);
      const written = await writeFile(path, text, { flag: 'wx' }).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      io.err(`${path}: ${written ? 'written' : 'is there already, left as it is'}\n`);
    }
  } catch (error) {
    throw new UserError('UNAVAILABLE', `${folder}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
  io.err(`Set SEED_DIR=${folder} for every command and for the server, then load records: npm run ingest -- FOLDER\n`);
  return 0;
}
