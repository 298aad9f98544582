export { compare } from './compare.ts';
export { belowFloor, type Floor, floorFile, floorOf } from './floor.ts';
export { type Gold, goldFacts } from './gold.ts';
export { compareIdentities, type FoundIdentity, type GoldIdentities, goldIdentities } from './identities.ts';
export { markdownReport, misses, plainTable } from './table.ts';
export { accuracy, type Score, total } from './tally.ts';
