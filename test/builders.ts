/** Full, valid records from few fields, for the little graphs that tests build in place. */
import { actorSchema, type Actor } from '../graph-data/schema/actor.ts';
import { claimRecordSchema, type Claim } from '../graph-data/schema/claim.ts';
import type { Dataset, DatasetInfo } from '../graph-data/schema/dataset.ts';
import { eventSchema, type Event } from '../graph-data/schema/event.ts';
import { reportRecordSchema, type Report } from '../graph-data/schema/report.ts';
import { VOCABULARY, type Kind } from '../graph-data/schema/vocabulary.ts';
import type { Snapshot } from '../server/store/knowledge-base.ts';
import { inMemory } from '../server/store/memory.ts';

/** Subject, kind, object and EDTF date, `ttp fights iskp 2015/..`; and what is unusual about the claim. */
export type ClaimText = string | readonly [text: string, given: Partial<Claim>];

/** An armed group called by its id, or whatever `given` makes of it. */
export function buildActor(id: string, given: Partial<Actor> = {}): Actor {
  const subtype = (given.type ?? 'organization') === 'organization' ? { subtype: 'armed group' } : {};
  const names = [{ value: id, preferred: true }];
  return actorSchema.parse({ id, type: 'organization', ...subtype, names, summary: `What ${id} is.`, ...given });
}

/** A usually reliable report of the first day of 2024, by a publisher of its own. */
export function buildReport(id: string, given: Partial<Report> = {}): Report {
  const usual = { title: `Title of ${id}`, published: '2024-01-01', language: 'en', reliability: 'B', paragraphs: 100 };
  const publisher = `${id}-publisher`;
  const { claims: _, ...report } = reportRecordSchema.parse({ id, publisher, ...usual, ...given, claims: [] });
  return report;
}

export function buildEvent(id: string, given: Partial<Event> = {}): Event {
  return eventSchema.parse({ id, kind: 'event', name: `Name of ${id}`, when: '2023', ...given });
}

/** A claim, probably true, of paragraph 1 of the report `r1`; its id is `r1-c1`. */
export function buildClaim(claim: ClaimText): Claim {
  const [text, { report = 'r1', ...given }] = typeof claim === 'string' ? [claim, {}] : claim;
  const [subject, kind, object, when] = text.split(' ');
  const record = claimRecordSchema.parse({
    ...{ id: `${report}-c1`, subject, kind, object, when, credibility: 2, paragraphs: [1], coder: 'tester' },
    ...{ statement: `What ${report} says of ${subject} and ${object}.`, codedOn: '2024-01-02', ...given },
  });
  return { ...record, report };
}

/** What a dataset is built of; everything that claims refer to and that is not given is made up. */
export interface DatasetParts {
  info?: Partial<DatasetInfo>;
  /** Beyond the base vocabulary. */
  kinds?: readonly Kind[];
  actors?: readonly Actor[];
  reports?: readonly Report[];
  events?: readonly Event[];
  /** Where one has no id it is numbered: `r1-c1`, `r1-c2`. The ends of symmetric kinds are put in order. */
  claims?: readonly ClaimText[];
}

/** A valid dataset, frozen as the loader leaves it. Publishers and speakers are actors as well. */
export function buildDataset({
  info,
  kinds = [],
  actors = [],
  reports = [],
  events = [],
  ...given
}: DatasetParts): Dataset {
  const vocabulary = [...VOCABULARY, ...kinds];
  const claims = (given.claims ?? []).map((claim, index) => {
    const id = typeof claim === 'string' ? undefined : claim[1].id;
    const built = buildClaim(claim);
    return inOrder({ ...built, id: id ?? `${built.report}-c${index + 1}` }, vocabulary);
  });
  const allReports = complete(
    reports,
    claims.map(({ report }) => report),
    buildReport,
  );
  const allEvents = complete(
    events,
    claims.flatMap(({ event }) => event ?? []),
    buildEvent,
  );
  const named = complete(actors, claims.flatMap(actorsNamedBy), (id) =>
    buildActor(id, typeFor(id, claims, vocabulary)),
  );
  return freeze({
    info: { id: 'test', title: 'A test', description: 'A test.', licence: 'CC0-1.0', kinds: [...kinds], ...info },
    kinds: vocabulary,
    actors: complete(named, allReports.flatMap(publishersOf), (id) => buildActor(id, { subtype: 'media' })),
    reports: allReports,
    events: allEvents,
    claims: claims.toSorted(byId),
  });
}

/** What can be asked of such a dataset. */
export function buildSnapshot(parts: DatasetParts): Promise<Snapshot> {
  return inMemory(buildDataset(parts)).snapshot();
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function inOrder(claim: Claim, kinds: readonly Kind[]): Claim {
  const { subject, object } = claim;
  const symmetric = kinds.find(({ id }) => id === claim.kind)?.symmetric;
  return symmetric && subject > object ? { ...claim, subject: object, object: subject } : claim;
}

function actorsNamedBy({ subject, object, attribution = [] }: Claim): string[] {
  return [subject, object, ...attribution.flatMap(({ actor, of }) => [actor, of])].filter((id) => id !== undefined);
}

function publishersOf({ publisher, derivedFrom }: Report): string[] {
  return [publisher, derivedFrom?.publisher].filter((id) => id !== undefined);
}

/** An organization, where the kinds that it stands in allow that. */
function typeFor(id: string, claims: readonly Claim[], kinds: readonly Kind[]): Partial<Actor> {
  for (const { kind, subject, object } of claims) {
    const { subjects, objects } = kinds.find((item) => item.id === kind)!;
    for (const [end, types] of [
      [subject, subjects],
      [object, objects],
    ] as const) {
      if (end === id && !types.includes('organization')) return { type: types[0]! };
    }
  }
  return {};
}

function complete<T extends { id: string }>(
  given: readonly T[],
  ids: readonly string[],
  build: (id: string) => T,
): T[] {
  const known = new Set(given.map(({ id }) => id));
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  return [...given, ...missing.map((id) => build(id))].sort(byId);
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
