import { describe, expect, it } from 'vitest';
import { isBody } from '../../src/language/body.ts';
import { looksLikeName, lostComma } from '../../src/language/likeness.ts';
import { nameAt } from '../../src/language/name.ts';
import { namesAgree } from '../../src/language/namekey.ts';
import { roleAt, roleText, splitAffiliation } from '../../src/language/role.ts';
import { printed, readWords, withoutMarkup } from '../../src/language/words.ts';

const name = (text: string, single = false) => {
  const match = nameAt(text, readWords(text), 0, single);
  return match && [match.honorific, match.name];
};

describe('a printed name', () => {
  it.each([
    ['Councillor Ash asked', 'Councillor', 'Ash'],
    ['Cllr. Mrs J Ash said', 'Councillor', 'J Ash'],
    ['Cllr Z.Birch,', 'Councillor', 'Z.Birch'],
    ['Mr J A Cole, OBE, said', 'Mr', 'J A Cole'],
    ['Mrs. P.F. Dale (PFD)', 'Mrs', 'P.F. Dale'],
    ['Councillor O’Elm’s question', 'Councillor', 'O’Elm'],
    ['Dr Fir-Gorse replied', 'Dr', 'Fir-Gorse'],
    ['Councillor Mc Hazel-Ivy spoke', 'Councillor', 'Mc Hazel-Ivy'],
    ['Rev. Dr Kit van der Larch', 'Reverend', 'Kit van der Larch'],
    ['Professor Sir John Maple', 'Professor', 'John Maple'],
    ['the Very Reverend Dr Mark Oak'.slice(4), 'Reverend', 'Mark Oak'],
    ['County Cllr A Pine', 'Councillor', 'A Pine'],
    ['COUNCILLOR ROWAN (CHAIR)', 'Councillor', 'ROWAN'],
    ['Councillor Senior, Deputy Leader', 'Councillor', 'Senior'],
    ['Councillor Ash Chair of the Panel', 'Councillor', 'Ash'],
    ['Mr Ash Regional Director', 'Mr', 'Ash'],
    ['Jane Constable, Director', null, 'Jane Constable'],
    ['Laura Sorrel District Commander', null, 'Laura Sorrel'],
    ['Cary- Anne Teasel, Head', null, 'Cary-Anne Teasel'],
    ['Helena Yew Borset Commissioning Group', null, 'Helena Yew'],
  ])('%s', (text, honorific, expected) => {
    expect(name(text)).toEqual([honorific, expected]);
  });

  it.each(['Councillor Call for Action', 'Councillors and officers', 'Lord Mayor of Borset', 'the Committee'])(
    '%s is none',
    (text) => {
      expect(name(text)).toBeUndefined();
    },
  );

  it('takes one bare word only in a list of surnames', () => {
    expect(name('Short, Price')).toBeUndefined();
    expect(name('Short, Price', true)).toEqual([null, 'Short']);
  });

  it.each([
    ['Jane Ash, Clerk', true],
    ['Housing Operations, Manager', false],
    ['Victoria Park, Ranger', false],
    ['Joseph Borset Foundation', false],
    ['Emma Hill said', true],
    ['Emma Hill Road', false],
    ['Early Help Head', false],
  ])('tells a person from a place and a service: %s', (text, expected) => {
    const words = readWords(text);
    const match = nameAt(text, words, 0);
    expect(match !== undefined && looksLikeName(words, match)).toBe(expected);
  });

  it('agrees with a shorter printing and not with another given name', () => {
    expect(namesAgree('Edwards', 'John Edwards')).toBe(true);
    expect(namesAgree('J. Edwards', 'John Edwards')).toBe(true);
    expect(namesAgree('Paul Edwards', 'Paula Edwards')).toBe(false);
    expect(namesAgree('Edwards', 'Edward')).toBe(false);
  });

  it('sees a lost comma only between surnames', () => {
    expect(lostComma('Hughes', 'Ashby')).toBe(true);
    expect(lostComma('Julie', 'Ashby')).toBe(false);
  });
});

describe('a post', () => {
  const role = (text: string, loose = false) => {
    const match = roleAt(text, readWords(text), 0, loose);
    return match && roleText(text, match);
  };
  it.each([
    ['the Assistant Director for Early Help advised', 'Assistant Director for Early Help'],
    [
      'Head of Service for Safeguarding Children and Families, who',
      'Head of Service for Safeguarding Children and Families',
    ],
    ['Senior Adviser (Scrutiny and Member Development) reported', 'Senior Adviser (Scrutiny and Member Development)'],
    ['the Head of Housing and the Head of Leisure attend', 'Head of Housing'],
    ['the Section 151 Officer', 'Section 151 Officer'],
    ['Head of Parks and Jane Ash, Clerk', 'Head of Parks'],
    ['Early Help Head of Service, presented', 'Early Help Head of Service'],
  ])('%s', (text, expected) => {
    expect(role(text)).toBe(expected);
  });
  it('reads lower case only after a name', () => {
    expect(role('head of housing presented')).toBeUndefined();
    expect(role('head of housing presented', true)).toBe('head of housing');
  });
  it('needs the noun of a post', () => {
    expect(role('Children and Young People')).toBeUndefined();
  });

  it.each([
    ['Strategic Manager for Borset Parent Carers Forum', 'Strategic Manager', 'Borset Parent Carers Forum'],
    ['Chair of the Overview Management Board', 'Chair', 'Overview Management Board'],
    ["Director of Children's Services, Borset City Council", "Director of Children's Services", 'Borset City Council'],
    ['Member Peer for the LGA', 'Member Peer', 'LGA'],
    ['Manager, the Borset Carers’ Forum', 'Manager', 'Borset Carers’ Forum'],
    ['Head of Service for Early Help', 'Head of Service for Early Help', null],
    ['Head of Service, Performance and Quality, CYPS', 'Head of Service, Performance and Quality, CYPS', null],
    ['Cabinet Member for Community Safety and Police', 'Cabinet Member for Community Safety and Police', null],
    ['Leader of the Council', 'Leader of the Council', null],
    ['Chief Executive of Borset Homes', 'Chief Executive', 'Borset Homes'],
    ['Healthwatch Borset', null, 'Healthwatch Borset'],
    ['Church of England Diocese', null, 'Church of England Diocese'],
    [
      'representative on the Health, Welfare and Safety Panel',
      'representative on the Health, Welfare and Safety Panel',
      null,
    ],
    [
      'Director of Governance and Solicitor to the Council',
      'Director of Governance and Solicitor to the Council',
      null,
    ],
    ['Democratic Services, Borset County Council', 'Democratic Services', 'Borset County Council'],
    ['Planning Officer (BCC Highways)', 'Planning Officer', 'BCC Highways'],
    ['Strategic Manager, Public Health, Borset Council', 'Strategic Manager, Public Health', 'Borset Council'],
  ])('%s splits', (text, role, organization) => {
    expect(splitAffiliation(text)).toEqual({ role, organization });
  });

  it('knows bodies from committees without a name and from services', () => {
    expect(isBody('Borset Carers Forum')).toBe(true);
    expect(isBody('NHS Borset')).toBe(true);
    expect(isBody('the Board')).toBe(false);
    expect(isBody('Early Help')).toBe(false);
  });
});

describe('a body', () => {
  it.each([
    'Church of England',
    'Office of the Police and Crime Commissioner',
    'Children and Young People’s Partnership',
  ])('%s is one', (phrase) => expect(isBody(phrase)).toBe(true));
  it.each(['Church of England Representative', 'Resources, Improvement and Partnership'])('%s is none', (phrase) =>
    expect(isBody(phrase)).toBe(false),
  );
});

describe('words', () => {
  it('keeps every offset when marks are blanked', () => {
    const text = '**Jane** <b>Ash</b> [mail](mailto:jane@borset.example) at https://borset.example/x now';
    const plain = withoutMarkup(text);
    expect(plain).toHaveLength(text.length);
    expect(plain.indexOf('Ash')).toBe(text.indexOf('Ash'));
    expect(plain).not.toMatch(/[*<>@]|https/);
    expect(printed(plain, 0, plain.length)).toBe('Jane Ash mail at now');
  });
});
