import type { Actor } from '../../graph-data/schema/actor.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import type { Sequence } from '../../graph-data/schema/sequence.ts';
import type { Kind } from '../../graph-data/schema/vocabulary.ts';
import type { Adjacency } from './adjacency.ts';

/** What is known of every claim, one row each; the rows of one relationship stand together. */
export interface ClaimColumns {
  /** Days; see `schema/day.ts` for the sentinels. */
  readonly earliestStart: Int32Array;
  readonly latestStart: Int32Array;
  readonly earliestEnd: Int32Array;
  readonly latestEnd: Int32Array;
  /** 0-100 */
  readonly confidence: Uint8Array;
  /** 1 where the claim denies. */
  readonly denies: Uint8Array;
  /** 1 where the claim is hedged. */
  readonly hedged: Uint8Array;
  /** Index into `reports`. */
  readonly report: Int32Array;
  /** Index into `roots`. */
  readonly root: Int32Array;
}

/**
 * What a search reads, in typed arrays over shared memory, so that worker threads read it in place. Actors, relationships
 * and claim rows are indexes from 0. What is only denied has its row as well, to be read about; no filter accepts it.
 */
export interface GraphColumns {
  /** Per actor: the index of its subtype, or of its type where it has none, in `ACTOR_CLASSES`. */
  readonly actorType: Uint8Array;

  /** Per relationship: the index of its subject, object and kind. Relationships are ordered by id. */
  readonly subject: Int32Array;
  readonly object: Int32Array;
  readonly kind: Uint16Array;
  /** The claim rows of relationship `r` stand from `firstClaim[r]` to before `firstClaim[r + 1]`. */
  readonly firstClaim: Int32Array;
  readonly claimColumns: ClaimColumns;
  /** Every confidence that an asserting claim has, from the highest. */
  readonly confidences: Uint8Array;

  /** Per kind: 1 where it is symmetric. */
  readonly symmetric: Uint8Array;

  /** Every relationship stands in it twice, from its subject and from its object, the symmetric ones too. */
  readonly adjacency: Adjacency;
}

/** The graph of actors and relationships: the columns, and the records that their indexes stand for. */
export interface ActorGraph extends GraphColumns {
  readonly actors: Sequence<Actor>;
  readonly kinds: readonly Kind[];
  readonly reports: readonly Report[];
  /** Independent sources; see `ClaimCodes`. */
  readonly roots: readonly string[];
  /** By claim row. */
  readonly claims: Sequence<Claim>;
  readonly actorIndex: ReadonlyMap<string, number>;
}

/** The number of relationships. */
export const relationshipCount = (graph: GraphColumns): number => graph.subject.length;

/** All relationships, ascending. */
export const everyRelationship = (graph: ActorGraph): number[] => [...graph.subject.keys()];

/** The kind of a relationship. */
export const kindOf = (graph: ActorGraph, relationship: number): Kind => graph.kinds[graph.kind[relationship]!]!;

/** `subject--kind--object` */
export function relationshipId(graph: ActorGraph, relationship: number): string {
  const subject = graph.actors.at(graph.subject[relationship]!)!.id;
  const object = graph.actors.at(graph.object[relationship]!)!.id;
  return `${subject}--${kindOf(graph, relationship).id}--${object}`;
}

/** The relationship with that id, or -1. */
export function relationshipWithId(graph: ActorGraph, id: string): number {
  const [subject, kind, object, ...more] = id.split('--');
  if (more.length > 0) return -1;
  const [from, to] = [graph.actorIndex.get(subject ?? ''), graph.actorIndex.get(object ?? '')];
  if (from === undefined || to === undefined) return -1;
  const { first, entries, relationships } = graph.adjacency;
  for (let entry = first[2 * from]!; entry < first[2 * from + 1]!; entry += 1) {
    const relationship = relationships[entry]!;
    if (entries[2 * entry] === to && kindOf(graph, relationship).id === kind) return relationship;
  }
  return -1;
}

/** The relationships that an actor is an end of, ascending. */
export function relationshipsOf(graph: ActorGraph, actor: number): number[] {
  const { first, relationships } = graph.adjacency;
  const found = new Set(relationships.subarray(first[2 * actor], first[2 * actor + 2]));
  return [...found].sort((a, b) => a - b);
}

/** How many of the relationships each actor is an end of, by actor index. */
export function degreesIn({ actors, subject, object }: ActorGraph, relationships: readonly number[]): Int32Array {
  const degrees = new Int32Array(actors.length);
  for (const relationship of relationships) {
    const [from, to] = [subject[relationship]!, object[relationship]!];
    degrees[from]! += 1;
    if (from !== to) degrees[to]! += 1;
  }
  return degrees;
}
