import type { Candidate } from './heading.ts';

interface Link {
  candidate: Candidate;
  value: number;
  form: string;
  score: number;
  before: Link | null;
  length: number;
}

/**
 * The best run of numbered headings: numbers rise, by one most of the time, in one form ("#.", "#/16"), in one style.
 * Numbered bullets and limbs of decisions restart at 1 and weigh little, so they cannot outweigh the items around them.
 */
export function bestChain(candidates: Candidate[]): { chain: Candidate[]; score: number } {
  const ends = new Map<string, Link>();
  let best: Link | null = null;
  for (const candidate of candidates) {
    const links: Link[] = [];
    for (const { form, value } of candidate.forms) {
      let link: Link = {
        candidate,
        value,
        form,
        score: candidate.weight + (value === 1 ? 0.5 : -0.5),
        before: null,
        length: 1,
      };
      for (let step = 0; step <= 5; step++) {
        const before = ends.get(`${form} ${value - step}`);
        if (!before || (step === 0 && !/[A-Za-z](?:$|\/)/.test(candidate.number))) continue;
        const score = before.score + candidate.weight + stepScore(step) + styleScore(before.candidate, candidate);
        if (score > link.score) link = { candidate, value, form, score, before, length: before.length + 1 };
      }
      links.push(link);
    }
    for (const link of links) {
      const key = `${link.form} ${link.value}`;
      if (link.score > (ends.get(key)?.score ?? 0)) ends.set(key, link);
      if (!best || link.score > best.score) best = link;
    }
  }
  const chain: Candidate[] = [];
  for (let link = best; link; link = link.before) chain.push(link.candidate);
  return { chain: chain.reverse(), score: best?.score ?? 0 };
}

function stepScore(step: number): number {
  if (step === 1) return 1;
  return step === 0 ? 0.3 : -1.2 * (step - 1);
}

function styleScore(a: Candidate, b: Candidate): number {
  if (a.style === b.style) return 0.3;
  return a.style === 'plain' || b.style === 'plain' ? -2 : -0.3;
}
