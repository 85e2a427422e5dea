import type { Actor } from '../../graph-data/schema/actor.ts';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import { VOCABULARY, type Kind } from '../../graph-data/schema/vocabulary.ts';
import { cut } from './coding/text.ts';
import { FileError } from './file-error.ts';

/**
 * Several datasets as one. Actors with the same id are the same actor, under the names of all; of kinds with the same id
 * the qualifiers are united. Everything else that has the same id has to be the same.
 * @throws {FileError} where two records with the same id differ, and which they are.
 */
export function uniteDatasets(datasets: readonly Dataset[]): Dataset {
  const [first, ...others] = datasets;
  if (first === undefined) throw new Error('There is nothing to unite');
  if (others.length === 0) return first;
  const kinds = uniteById(
    datasets.flatMap((dataset) => dataset.kinds.filter((kind) => !BASE.has(kind))),
    uniteKinds,
  );
  const titles = datasets.map(({ info }) => info.title).join(', ');
  const licences = new Set(datasets.map(({ info }) => info.licence));
  return {
    info: {
      id: first.info.id,
      title: cut(titles, 160),
      description: cut(datasets.map(({ info }) => info.description).join(' '), 600),
      licence: cut([...licences].join(' AND '), 40),
      kinds,
    },
    kinds: [...VOCABULARY, ...kinds],
    actors: ordered(
      uniteById(
        datasets.flatMap(({ actors }) => [...actors]),
        uniteActors,
      ),
    ),
    events: ordered(
      uniteById(
        datasets.flatMap(({ events }) => events),
        sameOr('event'),
      ),
    ),
    reports: ordered(
      uniteById(
        datasets.flatMap(({ reports }) => reports),
        sameOr('report'),
      ),
    ),
    claims: ordered(
      uniteById(
        datasets.flatMap(({ claims }) => [...claims]),
        sameOr('claim'),
      ),
    ),
  };
}

const BASE: ReadonlySet<Kind> = new Set(VOCABULARY);

function uniteById<T extends { id: string }>(records: readonly T[], unite: (a: T, b: T) => T): T[] {
  const byId = new Map<string, T>();
  for (const record of records) {
    const known = byId.get(record.id);
    byId.set(record.id, known === undefined ? record : unite(known, record));
  }
  return [...byId.values()];
}

const ordered = <T extends { id: string }>(records: T[]): T[] => records.sort((a, b) => (a.id < b.id ? -1 : 1));

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function sameOr<T extends { id: string }>(what: string): (a: T, b: T) => T {
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

/** What is known of an actor goes before what an import could not know; nothing that only one of the two says is lost. */
function uniteActors(a: Actor, b: Actor): Actor {
  if (isSame(a, b)) return a;
  const [better, other] = a.type === 'other' && b.type !== 'other' ? [b, a] : [a, b];
  const known = new Set(better.names.map(({ value }) => value));
  const further = other.names.filter(({ value }) => !known.has(value)).map(({ preferred: _, ...name }) => name);
  const attributes = { ...other.attributes, ...better.attributes };
  const tags = [...new Set([...(better.tags ?? []), ...(other.tags ?? [])])];
  for (const [name, value] of Object.entries(other.attributes ?? {})) {
    if (attributes[name] !== value) attributes[cut(`${name} (also)`, 200)] = value;
  }
  return {
    ...other,
    ...better,
    names: [...better.names, ...further],
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(tags.length > 0 && { tags }),
  };
}
