import { rest } from '../organizations/body.ts';
import { slug } from '../wording/fold.ts';
import type { MergedItem } from './item.ts';

export const titleSlug = (title: string) => slug(title).slice(0, 80).replace(/-+$/, '');

/** The id of a report that an item lists under a title. */
export function reportId(item: MergedItem, title: string): string {
  return `report/${rest(item.id)}/${titleSlug(title)}`;
}
