import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../date.ts';
import { ChangeKind, RecordChange } from '../load/resolver.ts';

@InputType({ description: 'A file to be read as a record.' })
export class RecordFile {
  @Field(() => String, { description: 'Its name without a folder, such as "minutes-2023-09-12.pdf".' })
  name!: string;

  @Field(() => String, { description: 'What is in the file, as base64.' })
  content!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A meeting that was read off a file.' })
class ReadMeeting {
  @Field(() => DateScalar, { nullable: true, description: 'Its day; null when not stated.' })
  date!: string | null;

  @Field(() => String, { nullable: true, description: 'Who met, as printed; null when not stated.' })
  body!: string | null;

  @Field(() => Int, { description: 'How many items were found.' })
  items!: number;

  @Field(() => Int, { description: 'How many entries its attendance lists have.' })
  attendance!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One printed line of a file, and what it was taken for.' })
class ReadLine {
  @Field(() => Int, { description: 'Number of the line, counted from 1.' })
  number!: number;

  @Field(() => String, { description: 'The words of the line.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Who read it, such as "items"; null where nobody did.' })
  owner!: string | null;

  @Field(() => String, { description: 'Why it was taken for that.' })
  why!: string;

  @Field(() => String, { nullable: true, description: 'Who else explains the line nearly as well.' })
  rival!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What reading saw in a file and could not place.' })
class ReadDiagnostic {
  @Field(() => String, { description: 'Name of the rule, such as "account/unclaimed".' })
  rule!: string;

  @Field(() => Int, { description: 'First line that it is about, counted from 1.' })
  line!: number;

  @Field(() => Int, { description: 'Last line that it is about.' })
  lastLine!: number;

  @Field(() => String, { description: 'What was expected and what was found.' })
  message!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A file as it was read, before anything is loaded.' })
export class ReadFilePreview {
  @Field(() => String, { description: 'The name of the file.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Why it cannot be loaded; null where it can.' })
  refusal!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file; null where it could not be read.' })
  sha256!: string | null;

  @Field(() => RecordChange, {
    nullable: true,
    description: 'What would be done with it; null where it would change nothing.',
  })
  what!: RecordChange | null;

  @Field(() => [ReadMeeting], { description: 'The meetings that it is a record of.' })
  meetings!: ReadMeeting[];

  @Field(() => [ReadLine], { description: 'Its printed lines, in their order, each with what it was taken for.' })
  lines!: ReadLine[];

  @Field(() => [ReadDiagnostic], { description: 'What could not be placed, in the order in which it was seen.' })
  diagnostics!: ReadDiagnostic[];
}

@ObjectType({ simpleResolvers: true, description: 'One object that would differ after a load.' })
export class ExpectedChange {
  @Field(() => ChangeKind, { description: 'How it would differ.' })
  kind!: ChangeKind;

  @Field(() => String, { description: 'Its type, such as "Appearance".' })
  type!: string;

  @Field(() => ID, { description: 'Its readable id, which it has once loaded.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What it is called, where it has a name or a title.' })
  name!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What loading some files together would do; nothing is loaded.' })
export class RecordsPreview {
  @Field(() => [ReadFilePreview], { description: 'The files, in the order in which they were given.' })
  files!: ReadFilePreview[];

  @Field(() => Int, { description: 'How many objects would come, places in records apart.' })
  came!: number;

  @Field(() => Int, { description: 'How many objects would say something else than now.' })
  changed!: number;

  @Field(() => Int, { description: 'How many objects would go.' })
  went!: number;

  @Field(() => [ExpectedChange], { description: 'The first 500 of them: what goes, what changes, what comes.' })
  changes!: ExpectedChange[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of one record.' })
class RecordOutcome {
  @Field(() => String, { description: 'The name under which it was given.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the graph was changed by it.' })
  changed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not loaded; null where it was, or was there already.',
  })
  refusal!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a change of records did.' })
export class RecordsChange {
  @Field(() => Int, { description: 'The revision of the graph from then on.' })
  revision!: number;

  @Field(() => [RecordOutcome], { description: 'Each record that was given; none where no record was.' })
  records!: RecordOutcome[];
}
