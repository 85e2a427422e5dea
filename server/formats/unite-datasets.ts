import { actorSchema, preferredName, type Actor } from '../../graph-data/schema/actor.ts';
import type { Dataset, DatasetInfo } from '../../graph-data/schema/dataset.ts';
import { foldName } from '../../graph-data/schema/fold.ts';
import { VOCABULARY, type Kind } from '../../graph-data/schema/vocabulary.ts';
import { cut } from './coding/text.ts';
import { FileError } from './file-error.ts';
import { Findings, type Finding } from './table/findings.ts';

/** What several datasets are together, and which actors they have in common. */
export interface United {
  dataset: Dataset;
  /** `same-actor` for each actor that was met again, and of these the doubtful ones. */
  findings: Finding[];
}

/** Of actors that were taken as one though they have no name in common, or are of different types. */
export const DOUBTFUL: readonly string[] = ['same-id-other-name', 'same-id-other-type'];
const [OTHER_NAME, OTHER_TYPE] = DOUBTFUL as [string, string];

/**
 * Several datasets as one. Actors with the same id are the same actor, under the names of all; of kinds with the same id
 * the qualifiers are united. Everything else that has the same id has to be the same.
 * @throws {FileError} where two records with the same id differ, and which they are.
 */
export function uniteDatasets(datasets: readonly Dataset[]): United {
  const [first, ...others] = datasets;
  if (first === undefined) throw new Error('There is nothing to unite');
  if (others.length === 0) return { dataset: first, findings: [] };
  const findings = new Findings();
  const kinds = uniteById(
    datasets.map(({ info }) => info.kinds),
    uniteKinds,
  );
  const lists = <T extends { id: string }>(listOf: (dataset: Dataset) => Iterable<T>, unite: Unite<T>) =>
    uniteById(datasets.map(listOf), unite).sort((a, b) => (a.id < b.id ? -1 : 1));
  const actor: Unite<Actor> = (a, b) => {
    tellShared(a, b, findings);
    return uniteActors(a, b);
  };
  const dataset = {
    info: { ...uniteInfo(datasets.map(({ info }) => info)), kinds },
    kinds: [...VOCABULARY, ...kinds],
    actors: lists(({ actors }) => actors, actor),
    events: lists(({ events }) => events, sameOr('event')),
    reports: lists(({ reports }) => reports, sameOr('report')),
    claims: lists(({ claims }) => claims, sameOr('claim')),
  };
  return { dataset, findings: findings.list() };
}

/** Files of different people may use one id for two actors; only their names can show it. */
function tellShared(a: Actor, b: Actor, findings: Findings): void {
  const both = `${a.id}: "${preferredName(a)}" and "${preferredName(b)}"`;
  findings.add('same-actor', 0, () => both);
  if (isCoded(a) && isCoded(b) && typeOf(a) !== typeOf(b)) {
    const types = `${typeOf(a)} and ${typeOf(b)}`;
    findings.add(OTHER_TYPE, 0, () => `${both} are taken as one actor, because the id is the same, but are ${types}`);
  }
  const known = new Set(a.names.map(({ value }) => foldName(value)));
  if (b.names.some(({ value }) => known.has(foldName(value)))) return;
  findings.add(OTHER_NAME, 0, () => {
    return `${both} are taken as one actor, because the id is the same; where they are two, rename the node in one of the files, or import the files apart`;
  });
}

/** Whether its type and summary were written by people; an import knows neither. */
const isCoded = ({ type }: Actor) => type !== 'other';
const typeOf = ({ type, subtype }: Actor) => subtype ?? type;

/** Makes one record of two with the same id. */
type Unite<T> = (a: T, b: T) => T;

/** The id is that of the first; the rest names all. */
function uniteInfo(infos: readonly DatasetInfo[]): Omit<DatasetInfo, 'kinds'> {
  return {
    id: infos[0]!.id,
    title: cut(infos.map(({ title }) => title).join(', '), 160),
    description: cut(infos.map(({ description }) => description).join(' '), 600),
    licence: cut([...new Set(infos.map(({ licence }) => licence))].join(' AND '), 40),
  };
}

function uniteById<T extends { id: string }>(lists: readonly Iterable<T>[], unite: Unite<T>): T[] {
  const byId = new Map<string, T>();
  for (const list of lists) {
    for (const record of list) {
      const known = byId.get(record.id);
      byId.set(record.id, known === undefined ? record : unite(known, record));
    }
  }
  return [...byId.values()];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function sameOr<T extends { id: string }>(what: string): Unite<T> {
  return (a, b) => {
    if (isSame(a, b)) return a;
    throw new FileError(
      undefined,
      `two files have a ${what} ${a.id} that differ; rename one of the files, or import them apart`,
    );
  };
}

function uniteKinds(a: Kind, b: Kind): Kind {
  const { definition: _, qualifiers: __, ...essence } = a;
  const { definition: ___, qualifiers: ____, ...other } = b;
  if (!isSame(essence, other)) return sameOr<Kind>('kind')(a, b);
  return { ...a, qualifiers: [...new Set([...a.qualifiers, ...b.qualifiers])] };
}

/**
 * What is known of an actor goes before what an import could not know. Names, tags, ids elsewhere and attributes are those of
 * both; of what can be told only once and is told differently, the other's word is kept as an attribute.
 */
function uniteActors(a: Actor, b: Actor): Actor {
  if (isSame(a, b)) return a;
  const [better, other] = !isCoded(a) && isCoded(b) ? [b, a] : [a, b];
  const known = new Set(better.names.map(({ value }) => value));
  const further = other.names.filter(({ value }) => !known.has(value)).map(({ preferred: _, ...name }) => name);
  const tags = [...new Set([...(better.tags ?? []), ...(other.tags ?? [])])];
  const externalIds = { ...other.externalIds, ...better.externalIds };
  const attributes = uniteAttributes(better, other);
  const { subtype: _, ...rest } = other;
  return actorSchema.parse({
    ...rest,
    ...better,
    names: [...better.names, ...further],
    ...(Object.keys(externalIds).length > 0 && { externalIds }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(tags.length > 0 && { tags }),
  });
}

function uniteAttributes(better: Actor, other: Actor): Record<string, string> {
  const attributes = { ...other.attributes, ...better.attributes };
  const told = [
    ...ONCE.map((name) => [name, other[name], better[name]] as const),
    ...(isCoded(other) ? CODED.map((name) => [name, other[name], better[name] ?? ''] as const) : []),
    ...differing(other.externalIds, better.externalIds),
    ...differing(other.attributes, better.attributes),
  ];
  for (const [name, value, instead] of told) {
    if (value === undefined || instead === undefined || value === instead) continue;
    let also = cut(`${name} (also)`, 200);
    for (let number = 2; Object.hasOwn(attributes, also) && attributes[also] !== value; number += 1) {
      also = `${cut(name, 180)} (also ${number})`;
    }
    attributes[also] = value;
  }
  return attributes;
}

/** What an actor has one of. */
const ONCE = ['disambiguation', 'country', 'founded', 'dissolved'] as const;
/** The same, of actors that people coded: an imported file's type and summary say no more than that it was imported. */
const CODED = ['type', 'subtype', 'summary'] as const;

const differing = (others: Record<string, string> = {}, betters: Record<string, string> = {}) =>
  Object.entries(others).map(
    ([name, value]) => [name, value, Object.hasOwn(betters, name) ? betters[name] : undefined] as const,
  );
