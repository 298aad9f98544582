import type { Capacity } from '../../model/enums.ts';
import { type Group, publicLabel } from './groups.ts';

/** What is known of somebody listed, of whom no bracket says what they were there as. */
export interface Standing {
  role: string | null;
  organization: string | null;
  councillor: boolean;
  /** The body that met. */
  body: string | null;
}

const portfolio =
  /^(?:(?:lead|deputy|assistant|joint) )?(?:(?:cabinet|executive|lead cabinet) (?:member|advis[eo]r|support member)|(?:lead )?cabinet assistant)\b|\bportfolio holder\b|\band cabinet member\b|^(?:cabinet|executive) (?:portfolio|lead)\b/i;
const secretary =
  /\b(?:clerk|clerc|democratic (?:services|support)|governance (?:officer|advis[eo]r|manager)|committee (?:officer|manager|administrator|services|clerk)|minute[- ]taker|secretariat|scrutiny (?:officer|manager|advis[eo]r)|monitoring officer|solicitor|legal advis[eo]r|minutes)\b/i;
const officerTitle =
  /\b(?:director|officer|manager|head of|chief executive|advis[eo]r|solicitor|accountant|engineer|clerk|clerc|lawyer|consultant|coordinator)\b/i;
const notOfficer =
  /\b(?:councillor|(?<!\b(?:business|team|project|programme|service) )leader|mayor|mp|commissioner|resident|chair(?:man|woman|person)?|applicant|(?<!\bto (?:the )?)governor|trustee|member|representative|journalist|reporter|invitee)\b/i;
const isNoOfficer = (role: string) =>
  notOfficer.test(role) && !/\bsupport officer$|\bmember services officer$/i.test(role); // "Governor Support Officer" is one
export const isOfficerTitle = (role: string): boolean => officerTitle.test(role) && !isNoOfficer(role);

const council = /\b(?:council|[MDBCR]{1,2}BC|[DC]C|authority|borough)$/i;
/** Bodies on which others sit as of right: everybody present is a member. */
const boardLike = /\b(?:board|forum|partnership|panel|trust|network|alliance|group|trustees|governors)\b/i;
/** Boards where bodies meet: there somebody is an officer or a partner by what they are, not by the list they stand in. */
const joint =
  /\b(?:health (?:and|&) wellbeing|partnership|safeguarding|community safety|place board|corporate parenting)\b/i;

/** Who sits for a school or a group: a member of a schools forum, even where the record does not say what met. */
const seat = /\b(?:HT|head ?teacher|principal|governor|representative)\b/i;

const plainSeat =
  /^(?:councillor|(?:committee |board |panel |voting |forum |(?:(?:parish|town|community) )?council )?members?|(?:the )?(?:members? of (?:the )?)?(?:public|press|residents?|parishioners?))$/i;
/** What a title says of no post but of a seat, "Co-opted Member", or null where it says no more than that somebody was there; undefined of a post. */
export const seatOf = (title: string): Capacity | null | undefined =>
  /^substitutes?(?: member)?$/i.test(title)
    ? 'SUBSTITUTE'
    : /^(?:\w+ )?co-?opt(?:ed|ee)(?: member)?$/i.test(title)
      ? 'CO_OPTED_MEMBER'
      : /^officer$/i.test(title)
        ? 'OFFICER'
        : plainSeat.test(title)
          ? null
          : undefined;

const ofBody = / of (?:the )?(govern(?=ors$|ing body$|ing board$)|trustee(?=s$)|board(?=$)).*$/i;

/**
 * The chair of this meeting by a title alone, or by one of its own body ("Chair of Governors" in a list of governors, which `here` tells
 * of); "Chair of the Audit Committee" is a post in somebody else's body.
 */
export function chairOf(title: string, here = ''): Capacity | null {
  const own = ofBody.exec(title)?.[1];
  const clinical = /\bgoverning body\b/i.test(here) ? title.replace(/^clinical (?=chair)/i, '') : title; // of doctors' groups
  // "VXP Chair" of the VXP Board, "Forum Vice-chair" of the Vale Forum
  const [letters = ''] =
    /^(?:\p{Lu}{2,6} (?=\p{Lu})|(?:Forum|Board|Panel|Committee|Partnership|Group) )/u.exec(clinical) ?? [];
  const plain =
    letters && ` ${here} `.toLowerCase().includes(` ${letters.toLowerCase()}`)
      ? clinical.slice(letters.length)
      : clinical;
  const role = own && here.toLowerCase().includes(own.toLowerCase()) ? title.replace(ofBody, '') : plain;
  if (
    /^(?:the )?(?:joint )?(?:(?:vice|deputy|depute)[- ]+(?:chair(?:man|woman|person)?|conven[eo]r)|is-?gadeirydd)$/i.test(
      role,
    )
  )
    return 'VICE_CHAIR';
  return /^(?:the )?(?:acting |joint )?(?:co-)?(?:chair(?:man|woman|person)?|conven[eo]r|cadeirydd)$/i.test(role)
    ? 'CHAIR'
    : null;
}

/** "resident, Chair", "Lay Member / Vice Chair": what somebody is, and behind it their office at this meeting. */
export function chairBehind(title: string): { role: string | null; capacity: Capacity } | null {
  const [, what = '', office = ''] = /^([^,/]{3,40}?)(?:, | ?\/ ?)(?:the |and )?([^,/]+)$/.exec(title) ?? [];
  const capacity = chairOf(office);
  return capacity && { role: /\bmember$/i.test(what) ? null : what, capacity };
}

/** What somebody was there as, from the list they stand in, their title and their body; null when none of them says. */
export function capacityOf({ role, organization, councillor, body }: Standing, group: Group): Capacity | null {
  const stated = group.capacity;
  if (stated === null && publicLabel.test(group.label)) return null;
  if (stated !== null && stated !== 'MEMBER' && stated !== 'OFFICER') return stated;
  if (role && portfolio.test(role)) return 'CABINET_MEMBER';
  if (councillor || stated === 'OFFICER') return stated;
  const outside = organization !== null && !council.test(organization);
  const officer = role !== null && officerTitle.test(role);
  if (group.status === 'IN_ATTENDANCE') {
    if (outside) return 'PARTNER';
    return role !== null && (officer || secretary.test(role) || organization === null) && !isNoOfficer(role)
      ? 'OFFICER'
      : null;
  }
  // the clerk of a parish who sits for it among others
  const sitsFor = /\bclerk$/i.test(role ?? '') && /\b(?:parish|town|community) council$/i.test(organization ?? '');
  if (role && secretary.test(role) && !(sitsFor && organization !== body)) return 'OFFICER';
  const board = boardLike.test(body ?? '');
  if (joint.test(body ?? '') || (group.status === 'APOLOGIES' && !board)) {
    if (outside && !(role && seat.test(role) && !joint.test(body ?? ''))) return 'PARTNER';
    if (officer) return 'OFFICER';
  }
  return officer && organization === null && !board && !/\bmembers?\b/i.test(group.label) ? 'OFFICER' : 'MEMBER';
}
