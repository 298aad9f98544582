import { describe, expect, it } from 'vitest';
import { read } from './record.ts';

describe('what a text is taken for', () => {
  it.each([
    ['a shopping list', 'Shopping list for 4 May 2021\n\n1. Milk\n2. Bread\n3. Eggs'],
    ['a recipe', 'Apple cake\n\nIngredients\n1. Flour\n2. Apples\n\nMethod\n1. Mix.\n2. Bake.'],
    [
      'a licence',
      'Licence\n\nPermission is hereby granted to use this.\n\n1. Terms\n\nAll rights reserved.\n\n2. Minutes\n\nNone.',
    ],
    [
      'an e-mail',
      'From: Ann Ash\nTo: Ben Birch\nSubject: Lunch\n\nShall we meet on 4 May 2021? Cole agreed to bring cake.',
    ],
    [
      'news',
      'Council approves a pool\n\nAshvale District Council has approved a pool, it was announced on 4 May 2021.',
    ],
    [
      'terms of reference',
      'ASHVALE DISTRICT COUNCIL\n\nSTREETS COMMITTEE\n\nTERMS OF REFERENCE\n\n1. Membership\n\nNine members.\n\n2. Minutes\n\nThe clerk takes them.\n\nApproved May 2021',
    ],
    [
      'a page that lists meetings',
      'Browse meetings\n\nStreets Committee\n\nThis page lists the meetings for Streets Committee.',
    ],
    [
      'a list of files',
      'Cabinet Meetings\n\nTable of minutes and agendas\n7th March 2031 Cabinet Agenda 07 03 31.pdf [pdf] 9MB Cabinet Minutes 07 03 31.pdf [pdf] 46KB\n7th April 2031 Cabinet Agenda 07 04 31.pdf [pdf] 9MB Cabinet Minutes 07 04 31.pdf [pdf] 46KB',
    ],
    ['a policy', 'Ashvale Parish Council\n\nPublic Participation Policy\n\n1. Public participation\n\n2. Minutes'],
  ])('is no record: %s', (_, text) => {
    expect(read(text).refusal).toMatch(/^no minutes, agenda or report/);
  });

  it.each([
    ['a head alone', 'Ashvale Parish Council\n\nMinutes of the meeting held on 4 May 2021 in the Village Hall'],
    [
      'notes without a date',
      'Streets Panel - action notes\n\nPresent: Ann Ash, Ben Birch\n\nTrees\n\nAnn spoke of oaks.',
    ],
    [
      'minutes whose title stands on several lines, a policy among them',
      'MINUTES OF THE\nRATES POLICY\nCOMMITTEE MEETING\n1 AND 2 MAY 2021\n\n1 The Committee discussed rates.\n\n2 Members agreed to keep them.',
    ],
    [
      'minutes with terms of reference among the items',
      'Streets Panel\n\nMinutes of the meeting held on 4 May 2021\n\nTerms of Reference\n\nThe panel agreed its terms of reference.',
    ],
    [
      'minutes that have lost their head, in which a board decides',
      'Minutes\n\nAB welcomed members.\n\nThe Board discussed the letter.\n\nActions\n\nAB to write.\n\nDecisions\n\n* The Board agreed that it be sent.\n* The Board agreed to meet in May.',
    ],
    ['one item of a page', 'Agenda item\n\nTrees\n\nMinutes:\n\nThe officer spoke.'],
  ])('is a record: %s', (_, text) => {
    expect(read(text).refusal).toBeUndefined();
  });
});

it('of a meeting that was cancelled nobody is present', () => {
  const section = read(
    'Streets Panel\n\nMeeting on Tuesday 4 May 2021\n\nMEETING CANCELLED\n\nPresent: Councillors Ash, Birch and Cole',
  ).sections[0];
  expect(section?.attendance.map(({ status }) => status)).toEqual([null]);
});

it('a notice in capitals above the head is no meeting of its own', () => {
  const { sections } = read(
    'VALE AUTHORITY\n\nDEADLINE FOR CALL-IN: 2 AUGUST 2021\n\nDECISIONS MAY BE CARRIED OUT WHERE THEY HAVE NOT BEEN\nSUBJECT TO A CALL-IN.\n\n* DENOTES KEY DECISION\n\nAt a meeting of the Vale Authority held on 4 May 2021 the\nfollowing Members were\n\nP r e s e n t:\n\nCouncillors Ash, Birch and Cole\n\n1. MINUTES\n\nThey were read.\n\n2. TREES\n\nRESOLVED – That oaks be planted.',
  );
  expect(sections.map(({ kind }) => kind)).toEqual(['MINUTES']);
});
