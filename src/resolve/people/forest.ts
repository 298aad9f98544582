/** Groups of mentions that are one person, and pairs of groups that must never be. */
export class Forest {
  private readonly parent = new Map<string, string>();
  private readonly members = new Map<string, string[]>();
  private readonly apart = new Map<string, Map<string, string>>();

  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      this.parent.set(key, key);
      this.members.set(key, [key]);
    }
  }

  has(key: string): boolean {
    return this.parent.has(key);
  }

  /** The group that a mention is in: the smallest key of its members, so that it does not depend on the order of joining. */
  root(key: string): string {
    let at = key;
    while (this.parent.get(at) !== at) at = this.parent.get(at) as string;
    for (let step = key; step !== at; ) {
      const next = this.parent.get(step) as string;
      this.parent.set(step, at);
      step = next;
    }
    return at;
  }

  /** Why two groups are kept apart, or undefined. */
  whyApart(a: string, b: string): string | undefined {
    return this.apart.get(this.root(a))?.get(this.root(b));
  }

  /** Whether the group of a mention is kept apart from no other. */
  isFree(key: string): boolean {
    return (this.apart.get(this.root(key))?.size ?? 0) === 0;
  }

  /** Joins the groups of two mentions; false, and nothing done, where they are kept apart. */
  join(a: string, b: string): boolean {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return true;
    if (this.whyApart(x, y) !== undefined) return false;
    const [kept, gone] = x < y ? [x, y] : [y, x];
    this.parent.set(gone, kept);
    this.members.set(kept, [...(this.members.get(kept) ?? []), ...(this.members.get(gone) ?? [])]);
    this.members.delete(gone);
    for (const [other, why] of this.apart.get(gone) ?? []) {
      this.apart.get(other)?.delete(gone);
      this.keepApart(kept, other, why);
    }
    this.apart.delete(gone);
    return true;
  }

  /** Keeps two groups apart for good; false where they are one group already. */
  keepApart(a: string, b: string, why: string): boolean {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y) return false;
    for (const [from, to] of [
      [x, y],
      [y, x],
    ] as const) {
      const others = this.apart.get(from) ?? new Map<string, string>();
      if (!others.has(to)) others.set(to, why);
      this.apart.set(from, others);
    }
    return true;
  }

  groups(): string[][] {
    return [...this.members.values()]
      .map((keys) => [...keys].sort())
      .sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1));
  }
}
