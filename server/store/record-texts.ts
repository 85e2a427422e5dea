import { preferredName } from '../../graph-data/schema/actor.ts';
import type { Claim } from '../../graph-data/schema/claim.ts';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { Event } from '../../graph-data/schema/event.ts';
import type { Report } from '../../graph-data/schema/report.ts';
import type { Sequence } from '../../graph-data/schema/sequence.ts';
import { countryName } from '../../graph-data/schema/words.ts';
import type { ActorGraph } from '../graph/actor-graph.ts';
import { inTurns } from '../graph/turns.ts';
import type { TextField } from './matched-text.ts';
import { packRecords, textIndexOf, type TextIndex } from './text-index.ts';
import type { Workshop } from './workshop.ts';

/** Finds events, reports and claims by what is written of them; absent is what there is too much of. */
export interface RecordTexts {
  readonly events?: TextIndex<Event>;
  readonly reports?: TextIndex<Report>;
  /** By their statements; absent also where statements only repeat the names of actors. */
  readonly claims?: TextIndex<Claim>;
}

/** How many of each are looked through; the first question waits for the index of them. */
export const MOST_TEXTS = 50_000;
/** How many authors of a report are looked through, each time that it is found. */
const MOST_AUTHORS = 100;

export async function indexRecords(
  { events, reports, claims }: Dataset,
  graph: ActorGraph,
  workshop: Workshop,
): Promise<RecordTexts> {
  const nameOf = (actor: string) => preferredName(graph.actors.at(graph.actorIndex.get(actor)!)!);
  const indexed = async <T>(records: Sequence<T>, fieldsOf: (record: T) => TextField[]) =>
    textIndexOf(records, fieldsOf, await workshop.indexTexts(await inTurns(packRecords(records, fieldsOf))));
  return {
    ...(isFew(events) && { events: await indexed(events, fieldsOfEvent) }),
    ...(isFew(reports) && { reports: await indexed(reports, (report) => fieldsOfReport(report, nameOf)) }),
    ...(areOurWords(reports) && isFew(claims) && { claims: await indexed(claims, fieldsOfClaim) }),
  };
}

/** Of an imported file statements are made from the names of actors, by which relationships are found anyway. */
const areOurWords = (reports: readonly Report[]) => reports.some(({ file }) => file === undefined);

const isFew = ({ length }: { readonly length: number }) => length <= MOST_TEXTS;

function fieldsOfEvent({ name, kind, place, means }: Event): TextField[] {
  const where = [place?.name, place?.region, place?.country && countryName(place.country)];
  return fields({ name: [name], kind: [kind], place: [where.filter(Boolean).join(', ')], means: [means] });
}

function fieldsOfReport({ title, authors, publisher, derivedFrom }: Report, nameOf: (id: string) => string) {
  const publishers = [publisher, derivedFrom?.publisher].filter((id) => id !== undefined);
  return fields({ title: [title], author: authors?.slice(0, MOST_AUTHORS) ?? [], publisher: publishers.map(nameOf) });
}

const fieldsOfClaim = ({ statement }: Claim): TextField[] => [{ field: 'statement', text: statement }];

function fields(texts: Record<string, readonly (string | undefined)[]>): TextField[] {
  return Object.entries(texts).flatMap(([field, values]) => values.flatMap((text) => (text ? [{ field, text }] : [])));
}
