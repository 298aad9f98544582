import type { Registers } from '../../model/registers.ts';
import { type Body, looksLikeAbbreviation, rest } from '../organizations/body.ts';
import type { Organizations } from '../organizations/organizations.ts';
import type { Section } from '../scopes/scope.ts';
import { commonest, compareText, fold, slug } from '../wording/fold.ts';
import { isCouncilPost, officeOf, postTitle } from './title.ts';

export interface Role {
  id: string;
  title: string;
  /** Other printed titles of the post. */
  variants: string[];
  organization?: Body;
}

/** A role as one place states it. */
export interface RoleStated {
  role: Role;
  qualifier?: string;
  /** The place says that it was held before: "the former Head of Ports". */
  past?: boolean;
}

/** A printed post with the body that is said beside it. */
interface PrintedPost {
  role: string | null;
  organization: string | null;
  past?: true | undefined;
}

export interface Roles {
  all: Role[];
  find(post: PrintedPost, section: Section): RoleStated | undefined;
  /** The office of a committee: "Chair", "Member". */
  office(title: string, body: Body): Role;
}

interface Placed {
  /** Absent when no record says whose post it is. */
  organization: Body | undefined;
  /** Where the role's id stands: the body's, or the scope's. */
  place: string;
  title: string;
  key: string;
  qualifier?: string;
  past?: boolean;
}

const seats =
  /^(?:the )?(chair(?:man|woman|person)?|vice[- ]chair(?:man|woman|person)?|deputy chair|representative|member|co-?optee|governor|trustee|observer)s? (?:of|on|for|to|at) (?:the )?(.+)$/i;

/** Every post of the sections: one role a post and body, whatever its printed forms. */
export function rolesOf(sections: Section[], organizations: Organizations, registers: Registers): Roles {
  const directorates = new Set(
    organizations.all
      .flatMap((body) => (body.kind === 'COUNCIL_BODY' ? [body.abbreviation, ...body.alsoKnownAs] : []))
      .flatMap((name) => (name && looksLikeAbbreviation(name) ? [fold(name)] : [])),
  );
  const councilOf = (body: Body | undefined): string | undefined => {
    for (let at = body, steps = 0; at && steps < 9; at = at.parent ? organizations.byId(at.parent) : undefined, steps++)
      if (at.kind === 'COUNCIL') return at.id;
    return undefined;
  };

  const roles = new Map<string, Role>();
  for (const entry of registers.roles) {
    const organization = organizations.byId(entry.organization);
    const role: Role = {
      id: entry.id,
      title: entry.title,
      variants: [...entry.variants],
      ...(organization ? { organization } : {}),
    };
    const whole = councilOf(organization) ?? organization?.id;
    // A registered post is found by its title anywhere in its council: records seldom say "of the Cabinet".
    for (const title of [entry.title, ...entry.variants])
      for (const place of [organization?.id, whole])
        if (place) roles.set(`${place}|${postTitle(title, directorates).key}`, role);
  }

  const placed = (post: PrintedPost, section: Section): Placed | undefined => {
    if (!post.role) return undefined;
    const seat = seats.exec(post.role);
    const named = seat ? organizations.find(seat[2] as string, section.scope) : undefined;
    const stated = post.organization ? organizations.find(post.organization, section.scope) : named;
    if (post.organization && !stated) return undefined;
    const printed = named && !post.organization ? (seat?.[1] as string) : post.role;
    const office = officeOf(printed);
    // In a report "Chair" is the chair of whatever group it tells of, not of the committee that receives it.
    if (office && !stated && section.fact.kind === 'REPORT') return undefined;
    const own = office ? organizations.bodyOf(section) : organizations.council(section.scope);
    const organization = stated ?? (office || isCouncilPost(printed) ? own : undefined);
    const title = office ? { title: office, key: office.toLowerCase() } : postTitle(printed, directorates);
    return { organization, place: organization?.id ?? `scope/${section.scope.slug}`, ...title };
  };

  // First every printed form, then one title for each post: the form seen most often.
  const forms = new Map<
    string,
    { organization: Body | undefined; place: string; titles: string[]; printed: Set<string> }
  >();
  const note = (post: PrintedPost, section: Section) => {
    const at = placed(post, section);
    if (!at) return;
    const key = `${at.place}|${at.key}`;
    const known = roles.get(key);
    const printed = post.role as string;
    if (known) {
      const plain = at.title;
      if (plain !== known.title && !known.variants.includes(plain)) known.variants.push(plain);
      return;
    }
    const form = forms.get(key) ?? {
      organization: at.organization,
      place: at.place,
      titles: [],
      printed: new Set<string>(),
    };
    form.titles.push(at.title);
    form.printed.add(printed);
    forms.set(key, form);
  };
  for (const section of sections) {
    for (const one of section.fact.attendance) note(one, section);
    for (const one of section.fact.contacts ?? []) note({ ...one, organization: null }, section);
    for (const item of section.fact.items) for (const one of item.people) note(one, section);
  }
  for (const [key, { organization, place, titles }] of [...forms].sort(([a], [b]) => compareText(a, b))) {
    const printed = commonest(titles.sort(compareText)) as string;
    const title = (printed[0] ?? '').toUpperCase() + printed.slice(1);
    const taken = new Set([...roles.values()].map((role) => role.id));
    let id = `role/${rest(place)}/${slug(title)}`;
    if (taken.has(id)) id = `role/${rest(place)}/${slug(key.slice(key.indexOf('|') + 1))}`;
    const variants = [...new Set(titles)].filter((one) => fold(one) !== fold(title)).sort(compareText);
    roles.set(key, { id, title, variants, ...(organization ? { organization } : {}) });
  }
  for (const role of roles.values()) role.variants.sort(compareText);

  return {
    get all() {
      return [...new Set(roles.values())].sort((a, b) => compareText(a.id, b.id));
    },
    find(post, section) {
      const at = placed(post, section);
      const role = at && roles.get(`${at.place}|${at.key}`);
      return (
        role && {
          role,
          ...(at.qualifier ? { qualifier: at.qualifier } : {}),
          ...(post.past || at.past ? { past: true } : {}),
        }
      );
    },
    office(title, body) {
      const key = `${body.id}|${title.toLowerCase()}`;
      const known = roles.get(key);
      if (known) return known;
      const role: Role = { id: `role/${rest(body.id)}/${slug(title)}`, title, variants: [], organization: body };
      roles.set(key, role);
      return role;
    },
  };
}
