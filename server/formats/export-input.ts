import type { Actor } from '../../graph-data/schema/actor.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import type { Event } from '../../graph-data/schema/event.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import type { Kind } from '../../graph-data/schema/vocabulary.ts';
import type { DrawnActor, DrawnRelationship } from '../contract/drawing.ts';
import type { EdgeDirection, GexfVersion } from '../contract/export-formats.ts';
import { relationshipCount } from '../graph/actor-graph.ts';
import type { Selection } from '../graph/filter.ts';
import type { Layout } from '../graph/layout.ts';
import type { Snapshot } from '../store/knowledge-base.ts';

/** What is to be written. */
export interface ExportInput {
  snapshot: Snapshot;
  /** Where each actor of the snapshot is drawn. */
  layout: Layout;
  selection: Selection;
  /** Indexes of relationships that the selection accepts. */
  relationships: readonly number[];
  /** Indexes of actors, the ends of these relationships among them. */
  actors: readonly number[];
  /** The filter as it was asked for, to stand in a description; absent where the file holds everything. */
  filterText?: string;
  options: ExportOptions;
  /** How a map draws what is to be written; absent where the file has places, sizes and colours of its own. */
  drawn?: DrawnMap;
}

/** What a map draws, by id. */
export interface DrawnMap {
  /** What places, sizes and colours mean there; whole sentences. */
  about?: string | undefined;
  actors: ReadonlyMap<string, DrawnActor>;
  relationships: ReadonlyMap<string, DrawnRelationship>;
}

/** What single formats let be chosen. */
export interface ExportOptions {
  version?: GexfVersion | undefined;
  edges?: EdgeDirection | undefined;
}

/** A file in pieces, made as they are taken. Holds a piece at a time and nothing that grows with the graph. */
export type Chunks = Iterable<string | Uint8Array>;

export type Writer = (input: ExportInput) => Chunks;

/** The records that a file needs besides its nodes and edges, so that the same dataset can be read back from it. */
export interface Aside {
  /** The dataset's own, beyond the base vocabulary. */
  kinds: readonly Kind[];
  /** Whom reports and claims name, and who is no node of the file. */
  actors: Actor[];
  reports: Report[];
  events: Event[];
  /** What the filter chooses that only denies, which is no relationship. */
  claims: Claim[];
}

/** Everything that the chosen claims refer to; without a filter, everything that there is. */
export function asideOf({ snapshot, selection, relationships, actors, filterText, drawn }: ExportInput): Aside {
  const { dataset, graph } = snapshot;
  const claims: Claim[] = [];
  const isLeftOut = ({ subject, object }: Claim) =>
    drawn !== undefined && !(drawn.actors.has(subject) && drawn.actors.has(object));
  for (let relationship = 0; relationship < relationshipCount(graph); relationship += 1) {
    if (selection.accepts(relationship) || !selection.mentions(relationship)) continue;
    claims.push(...claimsOf(selection, relationship).filter((claim) => !isLeftOut(claim)));
  }
  if (filterText === undefined) {
    return {
      kinds: dataset.info.kinds,
      actors: [],
      reports: [...dataset.reports],
      events: [...dataset.events],
      claims,
    };
  }
  const [named, cited, about] = [new Set<string>(), new Set<string>(), new Set<string | undefined>()];
  const name = (...ids: (string | undefined)[]) => ids.forEach((id) => id !== undefined && named.add(id));
  const visit = ({ subject, object, report, event, attribution = [] }: Claim) => {
    name(subject, object, ...attribution.flatMap(({ actor, of }) => [actor, of]));
    cited.add(report);
    about.add(event);
  };
  claims.forEach(visit);
  for (const relationship of relationships) claimsOf(selection, relationship).forEach(visit);
  const events = dataset.events.filter(({ id }) => about.has(id));
  for (const { report } of events.flatMap(({ casualties = [] }) => casualties)) cited.add(report);
  const reports = dataset.reports.filter(({ id }) => cited.has(id));
  for (const { publisher, derivedFrom } of reports) name(publisher, derivedFrom?.publisher);
  for (const index of actors) named.delete(graph.actors.at(index)!.id);
  const others = [...named].sort().map((id) => graph.actors.at(graph.actorIndex.get(id)!)!);
  return { kinds: dataset.info.kinds, actors: others, reports, events, claims };
}

/** The claims of a relationship that the selection chooses, those that deny included; by id. */
export function claimsOf(selection: Selection, relationship: number): Claim[] {
  return selection.claimRows(relationship).map((row) => selection.graph.claims.at(row)!);
}
