import { expect, it } from 'vitest';
import { head, items, limbs, read } from './record.ts';

const ponds = 'The Council heard that the ponds were dry, and thanked the wardens for their work in the spring.';

it('titles over paragraphs that bear the numbers are those of the items', () => {
  const text = `${head}\nDeath of the former warden.\n\n1 ${ponds}\n\nMinutes approved.\n\n2 The minutes of 4 May were submitted and approved.\n\nMotion on hedges approved.\n\n3 Councillor Cole, seconded by Councillor Dale, moved that\n\n"Council deplores the state of the hedges and asks the Director to act."\n\nThe motion was approved unanimously.`;
  expect(items(text)).toEqual(['1 Death of the former warden', '2 Minutes approved', '3 Motion on hedges approved']);
  expect(limbs(text)).toEqual([
    '- The minutes of 4 May were submitted and approved.',
    '- Council deplores the state of the hedges and asks the Director to act.',
  ]);
  // a paragraph that no title stands over
  expect(items(`${head}\nPonds\n\n1 ${ponds}\n\n2 ${ponds}\n\nHedges\n\n3 ${ponds}`)).not.toContain('3 Hedges');
});

it('a second part of one item begins with the next letter', () => {
  expect(
    items(
      `${head}\nA1 Declarations of Interest\n\n${ponds}\n\nA2 Minutes\n\n${ponds}\n\nA3 Ponds\n\n${ponds}\n\nB1 Exclusion of the Public\n\n${ponds}`,
    ),
  ).toEqual(['A1 Declarations of Interest', 'A2 Minutes', 'A3 Ponds', 'B1 Exclusion of the Public']);
});

it('numbers between brackets may stand alone over titles that are set off', () => {
  expect(
    items(
      `${head}\n(17)\nDECLARATIONS OF INTEREST\n${ponds}\n(18)\nASHBY - PF/31/0512 - Erection of two dwellings; Land at Mill Lane for\nElm Homes Ltd\n${ponds}\n(19)\nMINUTES\n${ponds}`,
    ),
  ).toEqual([
    '17 DECLARATIONS OF INTEREST',
    '18 ASHBY - PF/31/0512 - Erection of two dwellings; Land at Mill Lane for Elm Homes Ltd',
    '19 MINUTES',
  ]);
});

it('where a house is belongs to the title of its application', () => {
  expect(
    items(
      `${head}\n57/31 APOLOGIES were received from Cllr Ash.\n58/31 MINUTES The minutes were approved.\n59/31 POLICE The officer spoke of a theft.\n60/31 PLANNING APPLICATION DC/31/01834 Land South of Mill Lane\nThe Council spoke of it.`,
    ),
  ).toContain('60/31 PLANNING APPLICATION DC/31/01834 Land South of Mill Lane');
});

it('rows under "Discussion & Decision" are items, with each decision of a cell that lost its lines', () => {
  const text = `# Minutes of the Ponds Group\n\n**Present:** Ann Ash, Bo Elm\n\n| Item | Raised by | Discussion & Decision |\n| --- | --- | --- |\n| **Finance** | Treasurer | £40 is left.<br><br>Decision: to buy a bench<br><br>Decision: to sell the gate |\n| **Open day** | Chair | It was agreed to hold it in May. |\n| **Any other business** | Chair | None |`;
  expect(items(text)).toEqual(['- Finance', '- Open day', '- Any other business']);
  expect(limbs(text)).toEqual(['- to buy a bench', '- to sell the gate', '- to hold it in May.']);
});

it('what a web page prints between a title and "Minutes:" is no item', () => {
  const page = (over: string) =>
    `Agenda and minutes\n\nStreets Panel - Tuesday, 4 May 2021 6.30 pm\n\nItems\nNo. Item\n\n1.\n\nMinutes\n\nMinutes:\n\n${ponds}\n\n2.\n\nPonds\n\n${over}\n\nMinutes:\n\n${ponds}\n\n3.\n\nHedges\n\nMinutes:\n\n${ponds}`;
  const all = ['1 Minutes', '2 Ponds', '3 Hedges'];
  expect(items(page('Report by Head of Parks'))).toEqual(all);
  expect(items(page('Decision:\n\nNone'))).toEqual(all);
});

it('a table of decisions before the minutes says nothing that they do not say', () => {
  const text = `COUNCIL MEETING 28 MARCH 2031\n\nTable of Key Decisions\n\nNo    Item        Summary of Key Decisions\n1     Apologies   Councillor Oak\n2     Ponds       Approved\n\nMINUTES OF THE PROCEEDINGS OF THE MEETING OF ASHVALE BOROUGH COUNCIL, HELD ON 28 MARCH 2031\n\nPresent: Councillors Birch, Cole and Dale\n\n1.  APOLOGIES\n\nApologies came from Councillor Oak.\n\n2.  PONDS\n\n${ponds}`;
  expect(read(text).sections).toHaveLength(1);
  expect(items(text)).toEqual(['1 APOLOGIES', '2 PONDS']);
});

it('a title that names an application goes on over full lines', () => {
  expect(
    items(
      `${head}\n(143) ASHBY - 20260770 - Conversion of buildings to a shop and two houses; Former Glass\nWorks, Mill Lane for Elm Homes Ltd\nThe Committee heard the officer.\n(144) OAKLEY - 20261001 - Erection of a porch; 4 Mill Lane for Mr and Mrs Elm\nThe Committee heard the officer.`,
    ),
  ).toEqual([
    '143 ASHBY - 20260770 - Conversion of buildings to a shop and two houses; Former Glass Works, Mill Lane for Elm Homes Ltd',
    '144 OAKLEY - 20261001 - Erection of a porch; 4 Mill Lane for Mr and Mrs Elm',
  ]);
});
