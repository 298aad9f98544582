import { describe, expect, it } from 'vitest';
import { extractDeclarations } from '../../src/extract/declarations.ts';
import { interestOf, relatesTo } from '../../src/genre/declarations/interest.ts';
import { contextOf, itemOf, type Printed } from './items.ts';

const declared = (passages: Printed[], title = 'DECLARATIONS OF INTEREST', names: string[] = []) => {
  const item = itemOf(passages, title, '7');
  return extractDeclarations(item, contextOf(item, 'MINUTES', names)).declarations.map(
    (fact) => `${fact.name} ${fact.interest} ${fact.relatesTo}`,
  );
};

describe('declared interests', () => {
  it('takes what somebody is, or whose family works where, for one where interests are declared', () => {
    const told = [
      'Councillor Ash is a trustee of the Village Hall. Cllr Elm’s son works for the applicant. Councillor Oak is on holiday.',
    ];
    expect(declared(told)).toEqual(['Ash OTHER null', 'Elm OTHER null']);
    expect(declared(told, 'Village Hall')).toEqual([]);
  });
  it('takes for a declaration that somebody said whom she knew', () => {
    expect(
      declared(
        ['Mrs Ash said that she knew the applicant. Mr Elm said that he had no forms.'],
        'Conflicts of interest',
      ),
    ).toEqual(['Ash OTHER null']);
  });
  it('reads who asked that it be noted, a community councillor, and what stands behind "Re"', () => {
    expect(
      declared([
        'Councillor Ann Ash asked it be noted that she worked at the mill, Item No. 7 refers.',
        'Councillor Bo Elm further asked it be noted that he was a magistrate.',
        'CC Oak declared an interest as his brother is the tenant.',
      ]),
    ).toEqual(['Ann Ash OTHER 7', 'Bo Elm OTHER null', 'Oak OTHER null']);
    expect(
      declared([
        'The following Member made a declaration of interest:-',
        'Cllr.S.E.Ash    Re the Regional Projects as she is a member of the trust.',
      ]),
    ).toEqual(['S.E.Ash OTHER Regional Projects']);
  });
  it('reads a list of the one kind that its announcement gives', () => {
    expect(
      declared([
        'Declarations of non-financial interest were received from the following members:-',
        'Councillors Ann Ash-Reid, Bo Elm and Cy Oak in respect of the Mill Leisure Trust.',
        'Councillor Di Yew in respect of Vale Advice.',
      ]),
    ).toEqual([
      'Ann Ash-Reid NON_PECUNIARY Mill Leisure Trust',
      'Bo Elm NON_PECUNIARY Mill Leisure Trust',
      'Cy Oak NON_PECUNIARY Mill Leisure Trust',
      'Di Yew NON_PECUNIARY Vale Advice',
    ]);
  });
  it('takes none for a reminder of what must be declared', () => {
    expect(
      declared(['Dr Jo Ash reminded members of their obligation to declare any interests relating to issues arising.']),
    ).toEqual([]);
  });
  it('reads those listed, with their matter behind a dash', () => {
    const told = ['Roger Ash – Allotments', 'Jack Elm – Chapel repairs', 'Tom Oak – apologies received'];
    expect(declared(told, 'Declaration of Interest', ['Roger Ash', 'Jack Elm'])).toEqual([
      'Roger Ash OTHER Allotments',
      'Jack Elm OTHER Chapel repairs',
    ]);
  });
  it('takes none for what is registered elsewhere', () => {
    expect(
      declared(['Ann Ash advised that there has been a registered interest on the Lyceum by a trust.'], 'The Lyceum', [
        'Ann Ash',
      ]),
    ).toEqual([]);
  });
  it('reads who, which kind and what it relates to', () => {
    expect(
      declared([
        'The Chair invited Members to declare any interests.',
        'Councillor Ash declared a non-pecuniary interest (Minute 138, Parks Strategy). He remained in the meeting.',
        'Councillors Birch and Mrs J Cole declared a personal and prejudicial interest in item 5/16, as governors.',
        'Councillor Dale declared a disclosable pecuniary interest in the Land at Mill Lane application as the owner of a field and left.',
        'Mr Elm made a declaration of interest as his son was a pupil.',
      ]),
    ).toEqual([
      'Ash NON_PECUNIARY 138',
      'Birch PREJUDICIAL 5/16',
      'J Cole PREJUDICIAL 5/16',
      'Dale DISCLOSABLE_PECUNIARY Land at Mill Lane application',
      'Elm OTHER null',
    ]);
  });
  it('takes the number of an item from the heading above', () => {
    expect(
      declared([
        'The following members declared interests in the items below:',
        'Agenda item 7.1',
        'Councillor Kit Ash, non-pecuniary, as she knew an objector.',
      ]),
    ).toEqual(['Kit Ash NON_PECUNIARY 7.1']);
  });
  it('gives each the item that is theirs, and what stands before it', () => {
    expect(
      declared([
        'Cllrs Ash and Elm declared personal interests in items 6 and 7 respectively.',
        'Item 5: all members had been lobbied. Mr Oak declared an interest as a neighbour.',
        'Mrs Cole has an interest in the cemetery, as her family have a plot there.',
      ]),
    ).toEqual(['Ash PERSONAL 6', 'Elm PERSONAL 7', 'Oak OTHER 5', 'Cole OTHER cemetery']);
  });
  it('says of an interest what it is, and not what it is not', () => {
    expect(
      declared([
        'Councillors Ash and Elm declared personal (but not prejudicial) interests in respect of various agenda items.',
        'Councillor Oak declared an interest with reference to application 31/506664 as she knew the applicant.',
      ]),
    ).toEqual([
      'Ash PERSONAL various agenda items',
      'Elm PERSONAL various agenda items',
      'Oak OTHER application 31/506664',
    ]);
  });
  it('takes who is named below the announcement, who also declared, and the chair by office', () => {
    const names = ['J Ash', 'K. Elm', 'L Oak'];
    expect(
      declared(
        ['The following Members declared a personal interest in item 5 (Pool):', 'Councillors: J Ash and Eng. K. Elm.'],
        'DECLARATIONS OF INTEREST',
        names,
      ),
    ).toEqual(['J Ash PERSONAL 5', 'K. Elm PERSONAL 5']);
    expect(declared(['Councillor Ash declared a prejudicial interest. Mr Oak also declared.'], 'MILL LANE')).toEqual([
      'Ash PREJUDICIAL 7',
      'Oak PREJUDICIAL 7',
    ]);
  });
  it('takes neither a declaration told of former minutes nor one that somebody does not make', () => {
    expect(
      declared([
        'Minutes agreed with the inclusion of Councillor Ann Ash’s declaration of a personal interest in the field.',
        'Cllr Elm explained that he did not intend to declare an interest in the budget.',
        'Mr Oak declared an interest in respect of the pond in relation to the lease. Mr Cole declared an interest in the same application.',
      ]),
    ).toEqual(['Oak OTHER pond in relation to the lease', 'Cole OTHER pond in relation to the lease']);
  });
  it('takes a second interest of the same person from the pronoun', () => {
    expect(
      declared([
        'Councillor Ash declared a personal interest in item 4. She also declared a pecuniary interest in item 6.',
      ]),
    ).toEqual(['Ash PERSONAL 4', 'Ash PECUNIARY 6']);
  });
  it('reads the kind of interest behind the item that it is of', () => {
    expect(declared(['The following interests were declared:', 'Cllr. Ash - Item 64(b) Personal (cousin)'])).toEqual([
      'Ash PERSONAL 64(b)',
    ]);
  });
  it('reads lists, tables and initials', () => {
    expect(
      declared(['The following declarations of interest were made:', ['bullet', 'Cllr Ash – item 5 – personal']]),
    ).toEqual(['Ash PERSONAL 5']);
    expect(
      declared([
        ['table-row', 'Councillor | Item | Interest'],
        ['table-row', 'S. Larch | 6 | Disclosable pecuniary'],
      ]),
    ).toEqual(['S. Larch DISCLOSABLE_PECUNIARY 6']);
    expect(
      declared(
        ['JBI, AA and SE are members of the club, and declared their interest with regard to the lease of the barn.'],
        'DECLARATIONS OF INTEREST',
        ['Jo B Ilex', 'Ann Alder', 'Syd Elm'],
      ),
    ).toEqual(['JBI OTHER lease of the barn', 'AA OTHER lease of the barn', 'SE OTHER lease of the barn']);
    expect(declared(['JB declared a personal interest in item 9.'], 'Interests', ['Jo Birch'])).toEqual([
      'JB PERSONAL 9',
    ]);
  });
  it('reads an announced list, whose announcement may give the kind', () => {
    expect(
      declared([
        'The following non-pecuniary interests were declared:',
        'Dr Ann Ash as a Trustee of Borset Mind.',
        'Cllr Birch as an employee of the Vale Hospitals NHS Trust.',
        'Cllr Cole – item 6 – personal',
        'Copies of the Code of Conduct were tabled.',
      ]),
    ).toEqual(['Ann Ash NON_PECUNIARY null', 'Birch NON_PECUNIARY null', 'Cole PERSONAL 6']);
  });
  it('ends a name at the kind of interest', () => {
    expect(declared(['Cllr P Ash Personal interest in item 7 (Borough Report) as Borough Councillor.'])).toEqual([
      'P Ash PERSONAL 7',
    ]);
  });
  it('reads names and subjects that dots part', () => {
    expect(
      declared(['Cllr Jo Ash……………………Allotments (rent).', 'Cllr Birch ........... None', 'Page ....... 3']),
    ).toEqual(['Jo Ash OTHER Allotments (rent)']);
  });
  it('reads who wished to declare, with initials or a note behind the name and a reminder before it', () => {
    expect(
      declared([
        'Ms Ann Ash (AA) wished to declare an interest in agenda item 4, and Mr Bo Birch (BB) wished to declare an interest in agenda item 5.',
        'Members must notify the Chair when they leave Cy Cole (Co-optee) declared an interest in Item 6.',
      ]),
    ).toEqual(['Ann Ash OTHER 4', 'Bo Birch OTHER 5', 'Cy Cole OTHER 6']);
  });
  it('relates a declaration under another item to that item', () => {
    expect(declared(['Councillor Ash declared a personal interest in this item and left the room.'], 'GRANTS')).toEqual(
      ['Ash PERSONAL 7'],
    );
  });
  it.each([
    'There were no declarations of interest.',
    'No interests were declared by Councillor Ash or Councillor Birch.',
    'A Member with a disclosable pecuniary interest must declare it and notify the Monitoring Officer.',
    'That the minutes be approved subject to a correction to minute 58 to show that Councillor Ash declared a personal interest as a tenant.',
    'Councillors were reminded to declare any interest.',
    'Members of Borset Council expressed an interest in the scheme.',
  ])('finds none in: %s', (text) => {
    expect(declared([text])).toEqual([]);
  });
  it('reports a declaration that it cannot place', () => {
    const item = itemOf(['It was declared that the interest of Councillor Ash was known.'], 'DECLARATIONS OF INTEREST');
    expect(extractDeclarations(item, contextOf(item)).diagnostics.map((one) => one.rule)).toEqual([
      'declarations/unreadable',
    ]);
  });

  it.each([
    ['a personal interest', 'PERSONAL'],
    ['a personal, non-pecuniary interest', 'NON_PECUNIARY'],
    ['a personal and non-prejudicial interest', 'PERSONAL'],
    ['a pecuniary interest', 'PECUNIARY'],
    ['a DPI', 'DISCLOSABLE_PECUNIARY'],
    ['an other registrable interest', 'OTHER'],
  ])('%s is %s', (text, kind) => {
    expect(interestOf(text)).toBe(kind);
  });
  it('finds numbers before words', () => {
    expect(relatesTo('in Agenda Item No. 7 (Parks)')).toBe('7');
    expect(relatesTo('in relation to the Parks Strategy as a trustee')).toBe('Parks Strategy');
    expect(relatesTo('as a trustee')).toBeNull();
  });
});
