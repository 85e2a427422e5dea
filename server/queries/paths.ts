/**
 * Paths between two actors on the multigraph: one engine, asked in three ways. It lists the simple paths of one length
 * after another, walking only where the target can still be reached within that length.
 */
import type { PATH_MODES, DIRECTIONS } from '../contract/paths.ts';
import { kindOf, relationshipCount, relationshipId, type ActorGraph } from '../graph/actor-graph.ts';
import type { Selection } from '../graph/filter.ts';

export interface PathQuestion {
  /** Actor indexes; they differ. */
  from: number;
  to: number;
  mode: (typeof PATH_MODES)[number];
  /** How many paths at most. */
  k: number;
  maxHops: number;
  direction: (typeof DIRECTIONS)[number];
  /** Actors that every path passes, and that none passes. */
  via: readonly number[];
  avoid: readonly number[];
}

/** Actors in order, and the relationship between each and the next. */
export interface Walk {
  actors: readonly number[];
  relationships: readonly number[];
}

export interface Walks {
  /** By hops, then strongest weakest hop, then ids of relationships. */
  walks: Walk[];
  /** Why there are paths that are not given; absent where there are none. */
  truncated?: 'k' | 'budget';
}

/** How many relationships a question may look at. */
const BUDGET = 5_000_000;

/** Answers a question about paths. The answer is the same for the same graph, filter and question. */
export function findPaths(selection: Selection, question: PathQuestion, budget = BUDGET): Walks {
  const search = new Search(selection, question, budget);
  const walks: Walk[] = [];
  if (search.isExhausted()) return { walks, truncated: 'budget' };
  for (let hops = search.distance; hops <= question.maxHops; hops += 1) {
    walks.push(...inOrder(selection, search.walksOf(hops)));
    if (search.isExhausted()) return { walks: walks.slice(0, question.k), truncated: 'budget' };
    if (question.mode === 'shortest' && walks.length > 0) break;
    if (question.mode === 'k-shortest' && walks.length >= question.k) return { walks: walks.slice(0, question.k) };
    if (walks.length > question.k) break;
  }
  if (walks.length > question.k) return { walks: walks.slice(0, question.k), truncated: 'k' };
  return { walks };
}

const UNREACHED = 0x7fff;

class Search {
  /** Hops from `from` to `to`; more than any question asks where there is no way. */
  readonly distance: number;
  private readonly graph: ActorGraph;
  private readonly selection: Selection;
  private readonly question: PathQuestion;
  private readonly toTarget: Int16Array;
  private readonly verdicts: Uint8Array;
  private readonly onWalk: Uint8Array;
  private left: number;

  constructor(selection: Selection, question: PathQuestion, budget: number) {
    this.graph = selection.graph;
    this.selection = selection;
    this.question = question;
    this.left = budget;
    this.verdicts = new Uint8Array(relationshipCount(this.graph));
    this.onWalk = new Uint8Array(this.graph.actors.length);
    for (const actor of question.avoid) this.onWalk[actor] = 1;
    this.toTarget = this.distancesToTarget();
    this.distance = this.toTarget[question.from]!;
  }

  /** Whether the budget has ended; nothing is found after that. */
  isExhausted(): boolean {
    return this.left < 0;
  }

  /** Every simple path of exactly so many hops, unless the budget ends first. */
  walksOf(hops: number): Walk[] {
    const { from, to, via } = this.question;
    const walks: Walk[] = [];
    const [actors, relationships] = [[from], [] as number[]];
    const extend = (actor: number, remaining: number) => {
      if (remaining === 0) {
        if (actor !== to || !via.every((needed) => actors.includes(needed))) return;
        walks.push({ actors: [...actors], relationships: [...relationships] });
        return;
      }
      if (actor === to) return;
      this.onWalk[actor] = 1;
      this.eachHop(actor, true, (next, relationship) => {
        if (this.onWalk[next] === 1 || this.toTarget[next]! > remaining - 1) return;
        actors.push(next);
        relationships.push(relationship);
        extend(next, remaining - 1);
        actors.pop();
        relationships.pop();
      });
      this.onWalk[actor] = 0;
    };
    if (this.onWalk[from] === 0) extend(from, hops);
    return walks;
  }

  /** Hops that remain to the target, breadth first from it, against the direction of travel. */
  private distancesToTarget(): Int16Array {
    const distances = new Int16Array(this.graph.actors.length).fill(UNREACHED);
    const { to, maxHops } = this.question;
    let level = this.onWalk[to] === 1 ? [] : [to];
    if (level.length > 0) distances[to] = 0;
    for (let hops = 1; hops <= maxHops && level.length > 0; hops += 1) {
      const next: number[] = [];
      for (const actor of level) {
        this.eachHop(actor, false, (other) => {
          if (distances[other] !== UNREACHED || this.onWalk[other] === 1) return;
          distances[other] = hops;
          next.push(other);
        });
      }
      level = next;
    }
    return distances;
  }

  /** Every hop that may be taken from an actor or, where `onward` is false, to it. */
  private eachHop(actor: number, onward: boolean, visit: (other: number, relationship: number) => void): void {
    const { outgoing, incoming } = this.graph;
    for (const adjacency of [outgoing, incoming]) {
      const against = (adjacency === outgoing) !== onward && this.question.direction === 'forward';
      for (let entry = adjacency.first[actor]!; entry < adjacency.first[actor + 1]!; entry += 1) {
        this.left -= 1;
        if (this.left < 0) return;
        const relationship = adjacency.relationship[entry]!;
        if (against && !kindOf(this.graph, relationship).symmetric) continue;
        if (this.accepts(relationship)) visit(adjacency.actor[entry]!, relationship);
      }
    }
  }

  private accepts(relationship: number): boolean {
    if (this.verdicts[relationship] === 0) {
      this.verdicts[relationship] = this.selection.accepts(relationship) ? 1 : 2;
    }
    return this.verdicts[relationship] === 1;
  }
}

/** Walks of one length in their total order. */
function inOrder(selection: Selection, walks: Walk[]): Walk[] {
  const { graph } = selection;
  return walks
    .map((walk) => ({
      walk,
      weakest: Math.min(...walk.relationships.map((hop) => selection.confidence(hop))),
      ids: walk.relationships.map((relationship) => relationshipId(graph, relationship)),
    }))
    .sort((a, b) => b.weakest - a.weakest || compareLists(a.ids, b.ids))
    .map(({ walk }) => walk);
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
