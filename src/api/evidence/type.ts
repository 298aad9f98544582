import { Field, Int, ObjectType } from 'type-graphql';
import { RecordDoubtEnum, RecordOriginEnum } from '../enums.ts';
import { Node } from '../node/type.ts';

@ObjectType('Record', {
  implements: Node,
  simpleResolvers: true,
  description: 'A source file: minutes, an agenda, a web page or a pack. Every fact leads to one.',
})
export class SourceRecord extends Node {
  @Field(() => String, { description: 'Name of the file, without folders.' })
  fileName!: string;

  @Field(() => String, {
    description: 'SHA-256 of the bytes of the file, in hexadecimal: proves that two people look at the same file.',
  })
  sha256!: string;

  @Field(() => String, { description: 'IANA media type of the file, such as text/plain or application/pdf.' })
  mediaType!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of lines of the text that was read from the file; null where it is not known.',
  })
  lineCount?: number;

  @Field(() => RecordOriginEnum, { description: 'Where the facts of this record come from.' })
  origin!: string;

  @Field(() => Boolean, { description: 'Whether the words of the record are held, so that evidence can quote them.' })
  held!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether its head says that the minutes are not approved yet. What approved minutes say goes before it.',
  })
  draft!: boolean;

  @Field(() => [RecordDoubtEnum], {
    description: 'What is missing that a record of a meeting has; empty once a reviewer has checked the record.',
  })
  doubts!: string[];
}

@ObjectType('Evidence', {
  implements: Node,
  simpleResolvers: true,
  description: 'The place in a record that proves a fact.',
})
export class Evidence extends Node {
  @Field(() => Int, { description: 'First line of the place, counted from 1 in the text of the record.' })
  firstLine!: number;

  @Field(() => Int, { description: 'Last line of the place, counted from 1 in the text of the record.' })
  lastLine!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Page of the document, counted from 1; null where the format has no pages.',
  })
  page?: number;

  @Field(() => String, {
    nullable: true,
    description: 'The words that stand there; null until the record itself is ingested, since only facts are shipped.',
  })
  quote?: string;
}

@ObjectType('Diagnostic', {
  implements: Node,
  simpleResolvers: true,
  description: 'Something in a record that reading saw and could not place.',
})
export class Diagnostic extends Node {
  @Field(() => String, { description: 'Which rule reports it, such as "attendance/unreadable-entry".' })
  rule!: string;

  @Field(() => String, { description: 'How bad it is: "warning" where a fact may be missing, "info" otherwise.' })
  severity!: string;

  @Field(() => Int, { description: 'First line of the place, counted from 1.' })
  line!: number;

  @Field(() => Int, { description: 'Last line of the place, counted from 1.' })
  lastLine!: number;

  @Field(() => String, { description: 'What was expected there, and what was found.' })
  message!: string;
}
