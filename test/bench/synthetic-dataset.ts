/**
 * A dataset as a large imported file gives it: one report, and records that are made as they are asked for. The graph is
 * heavy-tailed: ends are drawn towards the first actors of a shuffled order, so that there are hubs.
 */
import type { Actor, ActorType } from '../../graph-data/schema/actor.ts';
import type { ClaimCodes } from '../../graph-data/schema/claim-codes.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import type { Sequence } from '../../graph-data/schema/sequence.ts';
import { VOCABULARY } from '../../graph-data/schema/vocabulary.ts';
import { below, randomFrom } from './random.ts';

const REPORT: Report = {
  ...{ id: 'file', title: 'A large file', published: '2024-01-01', language: 'en', reliability: 'F' },
  ...{ paragraphs: 100_000_000, file: { name: 'large.gexf', format: 'GEXF' } },
};
const TYPES: ActorType[] = ['organization', 'leader', 'leader', 'leader', 'agency', 'community', 'other', 'other'];
const SYLLABLES = 'ka ra mo ti sul shah nur ab dal ben han zai wer lin gar ost ek vi pol du mir qa san te bro'.split(
  ' ',
);
/** The higher, the more relationships the hubs have. */
const SKEW = 3;

/**
 * @param relationships about so many; each has one claim, and those drawn twice share one
 * @param placed whether the file draws the actors itself
 */
export function syntheticDataset(actors: number, relationships: number, seed: number, placed = true): Dataset {
  const codes = drawClaims(actors, relationships, seed);
  const claimAt = (index: number) => claimOf(codes, index);
  const positions = { x: new Float64Array(actors), y: new Float64Array(actors) };
  const random = randomFrom(seed + 1);
  for (let actor = 0; actor < actors; actor += 1) {
    positions.x[actor] = random() * Math.sqrt(actors) * 20;
    positions.y[actor] = random() * Math.sqrt(actors) * 20;
  }
  return {
    info: { id: 'synthetic', title: 'Synthetic', description: 'Made up.', licence: 'CC0-1.0', kinds: [] },
    kinds: VOCABULARY,
    actors: made(actors, (index) => actorOf(index, seed)),
    events: [],
    reports: [REPORT],
    claims: made(relationships, claimAt),
    codes,
    claimsById: {
      get(id) {
        const index = /^file-c\d{8}$/.test(id) ? Number(id.slice(6)) : relationships;
        return index < relationships ? claimAt(index) : undefined;
      },
    },
    revision: `synthetic-${actors}-${relationships}-${seed}`,
    ...(placed && { positions }),
  };
}

/** The id of the actor at an index. */
export const syntheticId = (index: number) => `a${String(index).padStart(7, '0')}`;

function made<T>(length: number, at: (index: number) => T): Sequence<T> {
  return {
    length,
    at: (index) => (index >= 0 && index < length ? at(index) : undefined),
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield at(index);
    },
  };
}

function drawClaims(actors: number, count: number, seed: number): ClaimCodes {
  const random = randomFrom(seed);
  const [subject, object] = [new Int32Array(count), new Int32Array(count)];
  const kind = new Uint16Array(count);
  const dates = Array.from({ length: 40 }, (_, index) => `${1985 + index}`).concat('2015/..', '2000~/2010');
  const when = new Int32Array(count);
  // Spreads the hubs over all ids: neighbours in the order of hubs are far apart in that of ids.
  const spread = (drawn: number) => (drawn * 7_368_787 + seed) % actors;
  for (let index = 0; index < count; index += 1) {
    let from = spread(Math.floor(actors * random() ** SKEW));
    let to = below(random, actors);
    if (from === to) to = (to + 1) % actors;
    if (random() < 0.5) [from, to] = [to, from];
    kind[index] = below(random, VOCABULARY.length);
    const swap = VOCABULARY[kind[index]!]!.symmetric && from > to;
    [subject[index], object[index]] = swap ? [to, from] : [from, to];
    when[index] = below(random, dates.length);
  }
  return {
    ...{ subject, object, kind, when, dates, roots: [REPORT.id] },
    ...{ report: new Int32Array(count), root: new Int32Array(count) },
    ...{ denies: new Uint8Array(count), hedged: new Uint8Array(count) },
    credibility: new Uint8Array(count).fill(6),
  };
}

function actorOf(index: number, seed: number): Actor {
  const random = randomFrom(seed * 31 + index);
  // Few words are common and most are rare, as in names.
  const word = () => {
    const text = Array.from({ length: 2 + below(random, 2) }, () => SYLLABLES[below(random, SYLLABLES.length)]).join(
      '',
    );
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const type = TYPES[below(random, TYPES.length)]!;
  return {
    id: syntheticId(index),
    type,
    ...(type === 'organization' && { subtype: 'armed group' as const }),
    names: [{ value: Array.from({ length: 2 + below(random, 2) }, word).join(' '), preferred: true }],
    summary: 'Made up.',
  };
}

function claimOf(codes: ClaimCodes, index: number): Claim {
  return {
    id: `${REPORT.id}-c${String(index).padStart(8, '0')}`,
    subject: syntheticId(codes.subject[index]!),
    kind: VOCABULARY[codes.kind[index]!]!.id,
    object: syntheticId(codes.object[index]!),
    when: codes.dates[codes.when[index]!]!,
    stance: 'asserts',
    credibility: 6,
    paragraphs: [index + 1],
    statement: 'An edge of the file.',
    coder: 'import',
    codedOn: '2024-01-01',
    report: REPORT.id,
  };
}
