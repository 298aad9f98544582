import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { UserError } from '../../model/errors.ts';
import { connectionOf, orderBy, PageArgs, pageOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { type Entity, readId } from '../entity.ts';
import { Meeting } from '../meeting/type.ts';
import { byPosition, labelled, newestFirst } from '../order.ts';
import { Report } from '../report/type.ts';
import { Diagnostic, Evidence, SourceRecord } from './type.ts';

const RecordConnection = connectionOf('Record', 'records', () => SourceRecord);

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => SourceRecord, { description: 'The record in which the place is.' })
  record(@Root() evidence: Entity, @Ctx() { links }: Context) {
    return links.one(evidence, 'IN_RECORD');
  }
}

@Resolver(() => Diagnostic)
export class DiagnosticResolver {
  @FieldResolver(() => SourceRecord, { description: 'The record in which the place is.' })
  record(@Root() diagnostic: Entity, @Ctx() { links }: Context) {
    return links.one(diagnostic, 'IN_RECORD');
  }
}

@Resolver(() => SourceRecord)
export class RecordResolver {
  @Query(() => RecordConnection, { description: 'Every record that the graph rests on, by file name.' })
  async records(@Args(() => PageArgs) page: PageArgs, @Ctx() { graph, links, names }: Context) {
    const rows = await names.kept('list-records', () => graph.read('list-records'));
    const records = rows.map((row) => links.take('Record', row.props as Record<string, unknown>));
    return pageOf(
      'records',
      records,
      (record) => [String(record.fileName), record.ref],
      orderBy(),
      page,
      (found) => found,
    );
  }

  @Query(() => SourceRecord, {
    nullable: true,
    description: 'One record. A name that no record has is null, with an error of code NOT_FOUND.',
  })
  async record(
    @Arg('record', () => String, { description: 'Its file name, its SHA-256, or its id.' }) asked: string,
    @Ctx() { graph, links, names }: Context,
  ): Promise<Entity> {
    const rows = await names.kept('list-records', () => graph.read('list-records'));
    const id = readId(asked);
    const wanted = id?.label === 'Record' ? id.ref : asked;
    const found = rows
      .map((row) => links.take('Record', row.props as Record<string, unknown>))
      .filter(({ ref, fileName, sha256 }) => [ref, fileName, sha256].includes(wanted));
    if (found.length === 1 && found[0]) return found[0];
    if (found.length === 0) throw new UserError('NOT_FOUND', `No record has the file name, SHA-256 or id "${asked}".`);
    throw new UserError('BAD_INPUT', `"${asked}" names ${found.length} records: give the SHA-256 or the id.`, {
      candidates: found.map(({ ref, sha256 }) => ({ id: ref, sha256 })),
    });
  }

  @FieldResolver(() => [Meeting], { description: 'The meetings that this record tells of, newest first.' })
  async meetings(@Root() record: Entity, @Ctx() { links }: Context) {
    return labelled('Meeting', await links.in(record, 'RECORDED_IN')).sort(newestFirst);
  }

  @FieldResolver(() => [Report], { description: 'The reports and reviews that stand in this record, in print order.' })
  async reports(@Root() record: Entity, @Ctx() { links }: Context) {
    return labelled('Report', await links.in(record, 'RECORDED_IN')).sort(byPosition);
  }

  @FieldResolver(() => [Diagnostic], { description: 'What could not be read in this record, by line.' })
  async diagnostics(@Root() record: Entity, @Ctx() { links }: Context) {
    return (await links.in(record, 'IN_RECORD')).sort((a, b) => Number(a.line) - Number(b.line));
  }
}
