/** What the page shows, gathered once: a page holds so few relationships that they fit into memory. */
import { labelOf, preferredName, type Actor } from '../../../graph-data/schema/actor.ts';
import type { Claim } from '../../../graph-data/schema/claim.ts';
import { parseEdtf, spanOf } from '../../../graph-data/schema/edtf.ts';
import { describeDates } from '../../../graph-data/schema/edtf-words.ts';
import type { Event } from '../../../graph-data/schema/event.ts';
import type { Report } from '../../../graph-data/schema/report.ts';
import { FAMILIES } from '../../../graph-data/schema/vocabulary.ts';
import type { NameLookup } from '../../../graph-data/schema/words.ts';
import { describeRelationship, type Relationship } from '../../graph/relationship.ts';
import { asideOf, type ExportInput } from '../export-input.ts';

export interface ShownRelationship extends Relationship {
  /** Indexes into `Evidence.actors`. */
  from: number;
  to: number;
  /** `2014; since 2016` */
  dates: string;
}

export interface ShownActor extends Actor {
  name: string;
  label: string;
  x: number;
  y: number;
  /** Those that it is an end of, by family and then by the name at the other end. */
  relationships: ShownRelationship[];
  /** Claims that deny what no claim asserts. */
  denied: Claim[];
}

export interface Evidence {
  actors: ShownActor[];
  relationships: ShownRelationship[];
  /** How many claims are shown, those that only deny among them. */
  claims: number;
  /** The latest day on which one of them was coded, as it was written down; undefined where there is none. */
  codedOn: string | undefined;
  /** Of any actor of the dataset, whether it is shown or not. */
  lookUp: NameLookup;
  report: (id: string) => Report;
  event: (id: string | undefined) => Event | undefined;
}

export function gatherEvidence(input: ExportInput): Evidence {
  const { snapshot, selection, relationships: chosen } = input;
  const { graph, records } = snapshot;
  const { actors, indexOf } = gatherActors(input);
  const relationships = chosen.map((index): ShownRelationship => {
    const relationship = describeRelationship(selection, index);
    const [from, to] = [indexOf.get(relationship.subject)!, indexOf.get(relationship.object)!];
    return { ...relationship, from, to, dates: datesOf(relationship) };
  });
  for (const relationship of relationships) {
    for (const end of new Set([relationship.from, relationship.to])) actors[end]!.relationships.push(relationship);
  }
  actors.forEach((actor, index) => actor.relationships.sort(byFamilyAndName(actors, index)));
  const denials = asideOf(input).claims;
  for (const claim of denials) {
    for (const end of new Set([claim.subject, claim.object])) {
      const index = indexOf.get(end);
      if (index !== undefined) actors[index]!.denied.push(claim);
    }
  }
  const claims = [...relationships.flatMap((relationship) => relationship.claims), ...denials];
  return {
    ...{ actors, relationships, claims: claims.length, codedOn: latestCoding(claims) },
    lookUp: (id) => namesOf(graph.actors.at(graph.actorIndex.get(id)!)!),
    report: (id) => records.reports.get(id)!,
    event: (id) => (id === undefined ? undefined : records.events.get(id)),
  };
}

function gatherActors({ snapshot, layout: { x, y }, actors: chosen }: ExportInput) {
  const actors = chosen.map((index): ShownActor => {
    const actor = snapshot.graph.actors.at(index)!;
    return { ...actor, ...namesOf(actor), x: x[index]!, y: y[index]!, relationships: [], denied: [] };
  });
  return { actors, indexOf: new Map(actors.map(({ id }, index) => [id, index])) };
}

const namesOf = (actor: Actor) => ({ name: preferredName(actor), label: labelOf(actor) });

function datesOf({ periods, kind }: Relationship): string {
  const dates = describeDates(
    periods.map(({ when }) => when),
    kind.aspect === 'event',
  );
  return dates.join('; ') || 'date not known';
}

function byFamilyAndName(actors: readonly ShownActor[], self: number) {
  const other = ({ from, to }: ShownRelationship) => actors[from === self ? to : from]!.name;
  const rank = ({ kind }: ShownRelationship) => FAMILIES.indexOf(kind.family);
  return (a: ShownRelationship, b: ShownRelationship) =>
    rank(a) - rank(b) || other(a).localeCompare(other(b), 'en') || (a.id < b.id ? -1 : 1);
}

/** As vague as it is told; a reader of the page need not have a day. */
function latestCoding(claims: readonly Claim[]): string | undefined {
  let last: string | undefined;
  const dayOf = (text: string) => spanOf(parseEdtf(text)).last;
  for (const { codedOn } of claims) if (last === undefined || dayOf(codedOn) > dayOf(last)) last = codedOn;
  return last;
}
