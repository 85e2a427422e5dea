/**
 * What became of relationships from one time to another.
 *
 * Of each time the server says of a relationship one of three things, out of the four bounds of its claims' dates (earliest
 * and latest start, earliest and latest end): it *certainly* held on some day of that time (a claim's latest start is not
 * after it and its earliest end not before it), it only *possibly* did, or *not*: no claim lets it. Both times together:
 *
 * | earlier   | later     | what follows                                                                   |
 * | --------- | --------- | ------------------------------------------------------------------------------ |
 * | not       | certainly | it certainly began                                                             |
 * | not       | possibly  | it may have begun: if it held at all, it began                                 |
 * | certainly | not       | it certainly ended                                                             |
 * | possibly  | not       | it may have ended: if it held at all, it ended                                 |
 * | certainly | certainly | it held in both; whether without a break is not said                           |
 * | possibly  | certainly | not settled: it began since, or held before                                    |
 * | certainly | possibly  | not settled: it ended since, or goes on                                        |
 * | possibly  | possibly  | not settled                                                                    |
 *
 * So nothing is called ended that an open end lets go on after it was last attested, and nothing is called begun that
 * had no known start. What is certain is so if the claims are right: a hedge or a denial is a doubt of another kind.
 */
import { changesBetween, type Edge, type Flip } from './graph-changes.ts';
import { pairOf } from './selection.ts';

/** How surely a relationship held in a time, as far as its dates tell. */
export type Held = 'certainly' | 'possibly' | 'not';

export type Change = 'began' | 'ended' | 'both' | 'unsettled';

/** A relationship that held in one of two times at least, certainly or possibly. */
export interface TimeChange {
  change: Change;
  /** Whether the dates allow nothing else. */
  certain: boolean;
  /** As it is in the later time; what ended, as it was in the earlier. */
  edge: Edge;
  /** As it was in the earlier time, where it is in both. */
  before?: Edge;
  earlier: Held;
  later: Held;
}

/** Two actors whose relationships turned; whether the dates allow nothing else. */
export interface TimeFlip extends Flip {
  certain: boolean;
}

export interface TimeChanges {
  /** Changes first, then what is not settled, then what held in both; of each the certain ones first, then those with most claims. */
  relationships: TimeChange[];
  flipped: TimeFlip[];
}

export type Letter = 'a' | 'b';

/** What held in one of the two times, certainly or possibly, as it was then. */
export function edgesIn(letter: Letter, { relationships }: TimeChanges): Edge[] {
  return relationships
    .filter(({ earlier, later }) => (letter === 'a' ? earlier : later) !== 'not')
    .map(({ edge, before }) => (letter === 'a' ? (before ?? edge) : edge));
}

interface Graph {
  edges: Edge[];
}

const ORDER: Record<Change, number> = { began: 0, ended: 1, unsettled: 2, both: 3 };

/** @param earlier what held on some day of the earlier time, certainly or possibly; likewise `later` */
export function timeChanges(earlier: Graph, later: Graph): TimeChanges {
  const { began, vanished } = changesBetween(earlier, later);
  const before = new Map(earlier.edges.map((edge) => [edge.id, edge]));
  const changes = [
    ...began.map((edge) => changeOf(undefined, edge)),
    ...vanished.map((edge) => changeOf(edge, undefined)),
    ...later.edges.filter(({ id }) => before.has(id)).map((edge) => changeOf(before.get(edge.id), edge)),
  ];
  const rank = ({ change, certain }: TimeChange) => 2 * ORDER[change] + (certain ? 0 : 1);
  return {
    relationships: changes.sort((a, b) => rank(a) - rank(b) || b.edge.claims - a.edge.claims),
    flipped: flipsBetween(earlier, later),
  };
}

function changeOf(before: Edge | undefined, after: Edge | undefined): TimeChange {
  const [earlier, later] = [heldOf(before), heldOf(after)];
  const edge = (after ?? before)!;
  const held = { edge, earlier, later };
  if (!before) return { ...held, change: 'began', certain: edge.certain };
  if (!after) return { ...held, change: 'ended', certain: edge.certain };
  const certain = before.certain && after.certain;
  return { ...held, before, change: certain ? 'both' : 'unsettled', certain };
}

function heldOf(edge: Edge | undefined): Held {
  if (edge === undefined) return 'not';
  return edge.certain ? 'certainly' : 'possibly';
}

/**
 * Pairs who were of one mind in the earlier time and at odds in the later, or the other way round. What certainly held
 * tells how two stood: an alliance whose end nobody has reported, and which may therefore go on for ever, does not hide
 * that they are fighting now. The flip is then one that may have been; it is certain where nothing of the other sign is
 * even possible in either time.
 */
function flipsBetween(earlier: Graph, later: Graph): TimeFlip[] {
  const settled = changesBetween(earlier, later).flipped.filter(({ before, after }) =>
    [before, after].every((edges) => edges.some(({ certain }) => certain)),
  );
  const certain = new Set(settled.map(({ actors }) => pairOf(...actors)));
  const flips = changesBetween(leaningOf(earlier), leaningOf(later)).flipped;
  return flips
    .map((flip) => ({ ...flip, certain: certain.has(pairOf(...flip.actors)) }))
    .sort((a, b) => Number(b.certain) - Number(a.certain));
}

/** Without what is only possible between actors who certainly had something with a sign. */
function leaningOf({ edges }: Graph): Graph {
  const sure = new Set(edges.filter(({ certain, sign }) => certain && sign !== 0).map(pairOfEdge));
  return { edges: edges.filter((edge) => edge.certain || !sure.has(pairOfEdge(edge))) };
}

const pairOfEdge = ({ source, target }: Edge) => pairOf(source, target);

/** Both graphs with what passes in one of them at least: what passes in one alone has not therefore begun or ended. */
export function passingInEither(earlier: Graph, later: Graph, passes: (edge: Edge) => boolean): [Graph, Graph] {
  const kept = new Set([...earlier.edges, ...later.edges].filter(passes).map(({ id }) => id));
  const keep = ({ edges }: Graph): Graph => ({ edges: edges.filter(({ id }) => kept.has(id)) });
  return [keep(earlier), keep(later)];
}

/** What certainly held in one of the times at least, and turns that the dates settle. */
export function certainOnly({ relationships, flipped }: TimeChanges): TimeChanges {
  return {
    relationships: relationships.filter(({ earlier, later }) => earlier === 'certainly' || later === 'certainly'),
    flipped: flipped.filter(({ certain }) => certain),
  };
}
