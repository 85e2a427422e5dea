/**
 * Seeded heavy-tailed multigraphs: every actor comes with a few relationships to actors that it picks in proportion to how
 * many these have already (Barabási and Albert, doi:10.1126/science.286.5439.509), and some relationships repeat an earlier
 * pair of actors, so that there are parallel ones.
 */
import { OPEN, type GraphArrays, type Plan } from './graph-arrays.ts';
import { below, randomFrom } from './random.ts';

const PARALLEL = 0.1;
/** How common each kind is, in percent; every other one is symmetric. */
const KINDS = [24, 20, 16, 12, 10, 8, 6, 4];
const SYMMETRIC = KINDS.map((_, kind) => kind % 2);
const FILTER = { kinds: [0, 2, 5], year: 2018 };
/** The values that ratings of the Admiralty system give. */
const CONFIDENCES = [0, 10, 30, 50, 70, 90];
const PAIRS = 200;
const WARM_UP = 1000;

type Random = () => number;

/** @param relationships about so many; those drawn twice with the same kind are one */
export function generateGraph(
  actors: number,
  relationships: number,
  seed: number,
): { plan: Plan; arrays: GraphArrays } {
  const random = randomFrom(seed);
  const { subject, object } = attach(actors, relationships, random);
  const arrays = describe(distinct(subject, object, actors, random), random);
  const pairs = (count: number) =>
    Array.from({ length: count }, (): [number, number] => {
      const from = below(random, actors);
      return [from, (from + 1 + below(random, actors - 1)) % actors];
    });
  const plan: Plan = {
    ...{ actors, relationships: arrays.subject.length, symmetric: SYMMETRIC, filter: FILTER },
    ...{ pairs: pairs(PAIRS), warmUp: pairs(WARM_UP) },
  };
  return { plan, arrays };
}

/** Pairs of actors that are related, in no order of their numbers. */
function attach(actors: number, relationships: number, random: Random) {
  const [subject, object] = [new Int32Array(relationships), new Int32Array(relationships)];
  const number = shuffled(actors, random);
  const ends = [subject, object] as const;
  for (let index = 0; index < relationships; index += 1) {
    const actor = 1 + Math.floor((index * (actors - 1)) / relationships);
    const earlier = below(random, index);
    if (index > 0 && random() < PARALLEL) {
      [subject[index], object[index]] = [subject[earlier]!, object[earlier]!];
      continue;
    }
    let other = index === 0 ? 0 : ends[below(random, 2)]![earlier]!;
    if (other === actor) other = actor - 1;
    [subject[index], object[index]] = random() < 0.5 ? [actor, other] : [other, actor];
  }
  for (const end of ends) for (let index = 0; index < relationships; index += 1) end[index] = number[end[index]!]!;
  return { subject, object };
}

function shuffled(length: number, random: Random): Int32Array {
  const items = Int32Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index -= 1) {
    const other = below(random, index + 1);
    [items[index], items[other]] = [items[other]!, items[index]!];
  }
  return items;
}

/** Gives each a kind, orders them by subject, kind and object, and leaves out what comes twice. */
function distinct(subject: Int32Array, object: Int32Array, actors: number, random: Random) {
  const key = new Float64Array(subject.length);
  const kinds = KINDS.flatMap((share, kind) => Array<number>(share).fill(kind));
  for (let index = 0; index < key.length; index += 1) {
    const kind = kinds[below(random, 100)]!;
    let [from, to] = [subject[index]!, object[index]!];
    if (SYMMETRIC[kind] === 1 && from > to) [from, to] = [to, from];
    key[index] = (from * KINDS.length + kind) * actors + to;
  }
  key.sort();
  let count = 0;
  for (let index = 0; index < key.length; index += 1) {
    if (index === 0 || key[index] !== key[index - 1]) key[count++] = key[index]!;
  }
  return {
    subject: Int32Array.from({ length: count }, (_, index) => Math.floor(key[index]! / actors / KINDS.length)),
    object: Int32Array.from({ length: count }, (_, index) => key[index]! % actors),
    kind: Uint8Array.from({ length: count }, (_, index) => Math.floor(key[index]! / actors) % KINDS.length),
  };
}

/** A third are of one year, a third held up to ten years and a third still hold. */
function describe(made: Pick<GraphArrays, 'subject' | 'object' | 'kind'>, random: Random): GraphArrays {
  const { length } = made.subject;
  const [began, ended] = [new Uint16Array(length), new Uint16Array(length)];
  const confidence = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) {
    began[index] = 2000 + below(random, 26);
    ended[index] = [began[index]!, Math.min(2025, began[index]! + below(random, 11)), OPEN][below(random, 3)]!;
    confidence[index] = CONFIDENCES[below(random, CONFIDENCES.length)]!;
  }
  return { ...made, began, ended, confidence };
}
