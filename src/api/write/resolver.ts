import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { UserError } from '../../model/errors.ts';
import { mentionRef } from '../../model/registers.ts';
import type { Context } from '../context.ts';
import { idOf, readId } from '../entity.ts';
import { VerdictEnum } from '../enums.ts';
import { ChangeKind, type RecordChange } from '../load/resolver.ts';
import { findPerson } from '../lookup.ts';
import { identityOf } from '../person/identity.ts';
import { Judgement } from '../person/judgement.ts';
import { writerFor } from './may.ts';
import { type ReadFilePreview, RecordFile, RecordsChange, RecordsPreview } from './type.ts';
import type { GivenFile, GivenJudgement, Preview, ReadFile } from './writer.ts';

const most = { files: 50, changes: 500, why: 1_000 };
const filesArg = `The files, at most ${most.files}.`;
const recordArg = 'The record: its id, its SHA-256, or the name of its file where only one is called so.';
const whyArg = `Why, in a sentence of at most ${most.why} characters: it stands in the log of loads.`;
const needsKey = 'Needs a key with the right to write.';

@Resolver()
export class WriteResolver {
  @Mutation(() => RecordsPreview, {
    description: `Reads files and tells what each was taken for, line by line, and what loading them would change. Nothing is loaded or kept. ${needsKey}`,
  })
  async previewRecords(
    @Arg('files', () => [RecordFile], { description: filesArg }) files: RecordFile[],
    @Ctx() context: Context,
  ): Promise<RecordsPreview> {
    const { writer } = writerFor(context);
    const preview = await writer.preview(files.length > 0 ? given(files) : none());
    const { came, changed, went } = preview;
    const changes = [
      ...went.map((one) => ({ ...one, kind: ChangeKind.WENT })),
      ...changed.map((one) => ({ ...one, kind: ChangeKind.CHANGED })),
      ...came.map((one) => ({ ...one, kind: ChangeKind.CAME })),
    ];
    return {
      files: preview.files.map((file) => shown(file, preview)),
      came: came.length,
      changed: changed.length,
      went: went.length,
      changes: changes.slice(0, most.changes).map(({ name = null, ...one }) => ({ ...one, name })),
    };
  }

  @Mutation(() => RecordsChange, {
    description: `Reads files and loads them in one transaction, as the ingest command does. A file that cannot be read keeps no other out. ${needsKey}`,
  })
  async loadRecords(
    @Arg('files', () => [RecordFile], { description: filesArg }) files: RecordFile[],
    @Arg('why', () => String, { nullable: true, description: whyArg }) why: string | null,
    @Ctx() context: Context,
  ) {
    const { writer, by } = writerFor(context);
    return writer.load(files.length > 0 ? given(files) : none(), { by, ...(why ? { why: reason(why) } : {}) });
  }

  @Mutation(() => RecordsChange, {
    description: `Takes a record back, with all that rests on it alone; restoreRecord brings it back. ${needsKey}`,
  })
  async withdrawRecord(
    @Arg('record', () => String, { description: recordArg }) record: string,
    @Arg('why', () => String, { description: whyArg }) why: string,
    @Ctx() context: Context,
  ) {
    const { writer, by } = writerFor(context);
    return writer.withdraw(record, { by, why: reason(why) });
  }

  @Mutation(() => RecordsChange, { description: `Brings a record back that was withdrawn, as it was. ${needsKey}` })
  async restoreRecord(
    @Arg('record', () => String, { description: recordArg }) record: string,
    @Arg('why', () => String, { description: whyArg }) why: string,
    @Ctx() context: Context,
  ) {
    const { writer, by } = writerFor(context);
    return writer.restore(record, { by, why: reason(why) });
  }

  @Mutation(() => Judgement, {
    nullable: true,
    description: `Writes into the reviewed judgements whether two people are one, in place of what was judged of the same two printed names before, and decides again who is who. ${needsKey}`,
  })
  async judgePeople(
    @Arg('a', () => String, {
      description:
        'The one person: a name that only one bears, or an id, also that of a name that could not be settled.',
    })
    a: string,
    @Arg('b', () => String, { description: 'The other person, named in the same way.' }) b: string,
    @Arg('verdict', () => VerdictEnum, { description: 'Whether they are one.' }) verdict: GivenJudgement['verdict'],
    @Arg('why', () => String, { description: `Why, in a sentence of at most ${most.why} characters.` }) why: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { writer, by } = writerFor(context);
    const [one, other] = await Promise.all([mentionOf(a, context, info), mentionOf(b, context, info)]);
    if (one.person === other.person)
      throw new UserError(
        'BAD_INPUT',
        `"${a}" and "${b}" are one person already: name two that the graph tells apart.`,
      );
    const judgement = { verdict, a: one.mention, b: other.mention };
    const { id } = await writer.judge(judgement, { by, why: reason(why) });
    return context.reader.node('Judgement', id, context, info);
  }

  @Mutation(() => RecordsChange, {
    description: `Takes a judgement out of the reviewed ones, as if it had never been given, and decides again who is who. ${needsKey}`,
  })
  async withdrawJudgement(
    @Arg('judgement', () => ID, { description: 'The id of the judgement.' }) judgement: string,
    @Arg('why', () => String, { description: whyArg }) why: string,
    @Ctx() context: Context,
  ) {
    const { writer, by } = writerFor(context);
    const { revision } = await writer.withdrawJudgement(idOf(judgement, 'Judgement').ref, { by, why: reason(why) });
    return { revision, records: [] };
  }
}

interface Meant {
  person: string;
  mention: GivenJudgement['a'];
}

/** The printed name by which a judgement speaks of a person: the one that the person goes by, where a record prints it. */
async function mentionOf(asked: string, context: Context, info: GraphQLResolveInfo): Promise<Meant> {
  const open = readId(asked);
  if (open?.label === 'UnresolvedPerson') return openMention(open.ref, context, info);
  const person = await findPerson(context, asked);
  const [found] = await context.reader.nodes('Person', [person], [], context, info, ['identity', 'name']);
  const mentions = found ? identityOf(found).mentions : [];
  const best = mentions.find(({ name }) => name === found?.name) ?? mentions[0];
  if (!best) throw new UserError('NOT_FOUND', `No record held prints the name of "${asked}".`);
  const { record, name, meeting, item } = best;
  return { person, mention: { record, name, ...(meeting ? { meeting } : {}), ...(item ? { item } : {}) } };
}

/** A name that could not be settled: itself where only a forename is printed, else the person who goes by it. */
async function openMention(ref: string, context: Context, info: GraphQLResolveInfo): Promise<Meant> {
  const [found] = await context.reader.nodes('UnresolvedPerson', [ref], [], context, info, ['mention']);
  if (!found) throw new UserError('NOT_FOUND', `No name that could not be settled has the id "${ref}".`);
  if (typeof found.mention === 'string') return { person: ref, mention: mentionRef.parse(JSON.parse(found.mention)) };
  return mentionOf(ref.replace(/^unresolved/, 'person'), context, info);
}

const none = (): never => {
  throw new UserError('BAD_INPUT', 'No file was given.');
};

function reason(why: string): string {
  const said = why.trim();
  if (said === '' || said.length > most.why)
    throw new UserError('BAD_INPUT', `why has ${said.length} characters: say in 1 to ${most.why} why it is done.`);
  return said;
}

function given(files: RecordFile[]): GivenFile[] {
  if (files.length > most.files)
    throw new UserError('BAD_INPUT', `${files.length} files were given, and ${most.files} is the most at once.`);
  return files.map(({ name, content }) => {
    if (!isFileName(name))
      throw new UserError('BAD_INPUT', `${JSON.stringify(name.slice(0, 100))} is no name of a file without a folder.`);
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content) || content.length % 4 !== 0)
      throw new UserError('BAD_INPUT', `${name}: its content is no base64.`);
    return { name, bytes: Buffer.from(content, 'base64') };
  });
}

/** At most 200 bytes, so that every file system takes it; nothing that leads to a folder. */
const isFileName = (name: string) =>
  name !== '' && !/^\.{1,2}$/.test(name) && !/[/\\\p{Cc}]/u.test(name) && Buffer.byteLength(name) <= 200;

function shown(file: ReadFile, { records, leftOut }: Preview): ReadFilePreview {
  const { name } = file;
  if ('refusal' in file)
    return { name, refusal: file.refusal, sha256: null, what: null, meetings: [], lines: [], diagnostics: [] };
  const { facts, lines, diagnostics } = file;
  return {
    name,
    refusal: leftOut[facts.sha256] ?? null,
    sha256: facts.sha256,
    what: (records[facts.sha256] as RecordChange | undefined) ?? null,
    meetings: facts.meetings.map(({ date, body, items, attendance }) => ({
      date,
      body: body ?? null,
      items: items.length,
      attendance: attendance.length,
    })),
    lines: lines.map(({ line, ...rest }) => ({ number: line, ...rest })),
    diagnostics: diagnostics.map(({ rule, lines: [line, lastLine], message }) => ({ rule, line, lastLine, message })),
  };
}
