import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../graph-data/schema/claim.ts';
import { relationshipIdOf } from '../../../graph-data/schema/dataset.ts';
import { parseEdtf, spanOf } from '../../../graph-data/schema/edtf.ts';
import { confidenceOf } from '../../../graph-data/schema/ratings.ts';
import type { Filter } from '../../../server/graph/filter.ts';
import { buildDataset, type ClaimText } from '../../builders.ts';
import { graphOf, pathsIn, type Question } from './ask-paths.ts';

const actor = fc.constantFrom('a', 'b', 'c', 'd', 'e');
/** Relationships with one to four claims each, which a filter may choose from. */
const relationships = fc.array(
  fc.record({
    ends: fc.uniqueArray(actor, { minLength: 2, maxLength: 2 }),
    kind: fc.constantFrom('fights', 'rival_of', 'supports', 'attacked'),
    claims: fc.array(
      fc.record({
        year: fc.constantFrom('2014', '2015', '2016'),
        credibility: fc.constantFrom(1, 2, 3, 4, 5, 6),
        stance: fc.constantFrom('asserts', 'asserts', 'denies'),
        report: fc.constantFrom('r1', 'r2'),
        hedge: fc.constantFrom(undefined, undefined, 'reportedly'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  // Of every length alike: fast-check would take short ones, in which there is seldom more than one path.
  { maxLength: 14, size: 'max' },
);
const claimsOf = (made: typeof relationships extends fc.Arbitrary<infer T> ? T : never): ClaimText[] =>
  made.flatMap(({ ends, kind, claims }) =>
    claims.map(({ year, ...given }): ClaimText => [`${ends[0]!} ${kind} ${ends[1]!} ${year}`, given]),
  );
const window = (text: string, certainly: boolean) => ({
  during: { windows: text.split(' ').map((each) => spanOf(parseEdtf(each))), certainly },
});
const term = fc.constantFrom<Filter>(
  ...[{}, { kinds: ['fights', 'supports', 'attacked'] }, { signs: ['negative'] as const }],
  ...[{ minConfidence: 50 }, { minRoots: 2 }, { reports: ['r1'] }, { exceptReports: ['r2'] }],
  ...[{ maxRoots: 1 }, { minRoots: 1, maxRoots: 1 }, { hedged: true }, { hedged: false }],
  ...[{ exceptActorTypes: ['media'] as const }, { actorTypes: ['organization'] as const }],
  ...[{ disputed: true }, { disputed: false }, window('2015', true), window('2015', false)],
  ...[window('2015-06', true), window('2015-06', false), window('2014/2015', true)],
  ...[window('2014 2016', true), window('2014 2016', false), window('2016-06 2014-06 2014-07', false)],
);
/** Most often at most one term, as more leave little to find paths in, and all orders are alike there. */
const perhaps = fc.oneof({ weight: 2, arbitrary: fc.constant<Filter>({}) }, { weight: 1, arbitrary: term });
const filter = fc.tuple(perhaps, perhaps, perhaps).map((terms): Filter => Object.assign({}, ...terms));
const question: fc.Arbitrary<Question> = fc.record({
  mode: fc.constantFrom('shortest', 'k-shortest', 'all'),
  order: fc.constantFrom('hops', 'credible', 'time'),
  k: fc.constantFrom(1, 2, 5, 1000),
  maxHops: fc.integer({ min: 1, max: 5 }),
  direction: fc.constantFrom('any', 'forward'),
  via: fc.uniqueArray(fc.constantFrom('b', 'c'), { maxLength: 2 }),
  avoid: fc.uniqueArray(fc.constantFrom('d'), { maxLength: 1 }),
});

interface Hop {
  id: string;
  subject: string;
  object: string;
  symmetric: boolean;
  confidence: number;
  years: string[];
}

/** Whether the filter chooses a claim dated by a year. */
function chooses({ reports, exceptReports, during, hedged }: Filter, { report, when, stance, hedge }: Claim): boolean {
  if (reports?.includes(report) === false || exceptReports?.includes(report)) return false;
  if (hedged === false && hedge !== undefined && stance === 'asserts') return false;
  if (!during) return true;
  const { first, last } = spanOf(parseEdtf(when));
  const days = Array.from({ length: last - first + 1 }, (_, day) => first + day);
  const within = (day: number) => during.windows.some((window) => window.first <= day && day <= window.last);
  return during.certainly && stance === 'asserts' ? days.every(within) : days.some(within);
}

/** The relationships that a filter leaves, straight from the claims. */
function hopsOf(claims: readonly ClaimText[], filter: Filter): Hop[] {
  const { kinds, signs, actorTypes, exceptActorTypes, minConfidence = 0, minRoots = 1 } = filter;
  const { maxRoots = 2, disputed, hedged } = filter;
  const dataset = buildDataset({ claims });
  const groups = new Map<string, Claim[]>();
  for (const claim of [...dataset.claims].filter((one) => chooses(filter, one))) {
    const id = relationshipIdOf(claim);
    groups.set(id, [...(groups.get(id) ?? []), claim]);
  }
  return [...groups].flatMap(([id, group]): Hop[] => {
    const asserting = group.filter(({ stance }) => stance === 'asserts');
    const [one] = asserting;
    if (!one) return [];
    const { symmetric, sign } = dataset.kinds.find((kind) => kind.id === one.kind)!;
    if (kinds?.includes(one.kind) === false || (signs && sign >= 0)) return [];
    const ends = [one.subject, one.object];
    if ((exceptActorTypes && ends.includes('b')) || (actorTypes && ends.includes('c'))) return [];
    const confidence = Math.max(...asserting.map(({ credibility }) => confidenceOf('B', credibility)));
    const years = asserting.map(({ when }) => when);
    const denied = group.some(({ stance, when }) => stance === 'denies' && years.includes(when));
    const roots = new Set(asserting.map(({ report }) => report)).size;
    if (confidence < minConfidence || roots < minRoots || roots > maxRoots) return [];
    if (hedged && asserting.some(({ hedge }) => hedge === undefined)) return [];
    if (disputed !== undefined && disputed !== denied) return [];
    return [{ id, subject: one.subject, object: one.object, symmetric, confidence, years }];
  });
}

/** Whether one year of each can be chosen so that none is before the last. */
function inTime([years = [], ...rest]: string[][], after = ''): boolean {
  return years.some((year) => year >= after && (rest.length === 0 || inTime(rest, year)));
}

/** Every simple path from a to e that the question allows, in order: try everything. */
function bruteForce(hops: readonly Hop[], { mode, order, k, maxHops, direction, via = [], avoid = [] }: Question) {
  const found: Hop[][] = [];
  const go = (at: string, visited: string[], path: Hop[]) => {
    if (at === 'e' && via.every((id) => visited.includes(id)) && path.length <= maxHops) found.push(path);
    if (at === 'e') return;
    for (const hop of hops) {
      const ways = [[hop.subject, hop.object]];
      if (hop.symmetric || direction === 'any') ways.push([hop.object, hop.subject]);
      for (const [from, to] of ways) {
        if (from === at && !visited.includes(to!) && !avoid.includes(to!)) go(to!, [...visited, to!], [...path, hop]);
      }
    }
  };
  go('a', ['a'], []);
  const weakest = (path: Hop[]) => Math.min(...path.map(({ confidence }) => confidence));
  const text = (path: Hop[]) => path.map(({ id }) => id).join(' ');
  const fits = order === 'time' ? found.filter((path) => inTime(path.map(({ years }) => years))) : found;
  const byHops = (a: Hop[], b: Hop[]) => a.length - b.length;
  const byWeakest = (a: Hop[], b: Hop[]) => weakest(b) - weakest(a);
  const [first, second] = order === 'credible' ? [byWeakest, byHops] : [byHops, byWeakest];
  fits.sort((a, b) => first(a, b) || second(a, b) || (text(a) < text(b) ? -1 : 1));
  const alike = (path: Hop[]) =>
    byHops(path, fits[0]!) === 0 && (order !== 'credible' || byWeakest(path, fits[0]!) === 0);
  const wanted = mode === 'shortest' ? fits.filter(alike) : fits;
  return {
    ids: wanted.slice(0, k).map((path) => path.map(({ id }) => id)),
    truncated: mode !== 'k-shortest' && wanted.length > k ? 'k' : undefined,
  };
}

describe('on every multigraph', () => {
  it('the engine finds what trying everything finds, in the same order', () => {
    fc.assert(
      fc.property(relationships, filter, question, (made, given, asked) => {
        const claims = claimsOf(made);
        const { ids, truncated } = pathsIn(graphOf(claims), asked, given);
        expect({ ids, truncated }).toEqual(bruteForce(hopsOf(claims, given), asked));
      }),
      { numRuns: 3000 },
    );
  });
});
