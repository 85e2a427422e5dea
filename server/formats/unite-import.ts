import type { Dataset } from '../../graph-data/schema/dataset.ts';
import type { UniteBody } from '../contract/unite.ts';
import { renameActors } from './rename-actors.ts';
import { FileError } from './file-error.ts';
import { uniteDatasets, type United } from './unite-datasets.ts';

/**
 * A file's dataset together with a known one. Only those actors are one of which somebody said so; an id that both happen to
 * use is changed in the file's.
 * @throws {FileError} where somebody said that two are one that cannot be, and where records with the same id differ
 */
export async function uniteImport(known: Dataset, imported: Dataset, same: UniteBody['same']): Promise<United> {
  const [ours, theirs] = [idsOf(known), idsOf(imported)];
  const idOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { imported: from, known: to } of same) {
    if (!theirs.has(from)) throw new FileError(undefined, `the file has no actor ${from}`);
    if (!ours.has(to)) throw new FileError(undefined, `the dataset has no actor ${to}`);
    if (idOf.has(from) || taken.has(to)) {
      throw new FileError(undefined, `${from} and ${to} are named twice; an actor of the one is one of the other`);
    }
    idOf.set(from, to);
    taken.add(to);
  }
  const apart = keepApart(ours, theirs, idOf);
  const united = uniteDatasets([known, await renameActors(imported, idOf)]);
  if (apart.length === 0) return united;
  const examples = apart.slice(0, 5).map((message) => ({ line: 0, message }));
  const finding = { code: 'kept-apart', count: apart.length, untold: Math.max(0, apart.length - 5), examples };
  return { ...united, findings: [finding, ...united.findings] };
}

const idsOf = ({ actors }: Dataset): Set<string> => new Set(Array.from(actors, ({ id }) => id));

/** Gives others of one id another; tells which. */
function keepApart(ours: ReadonlySet<string>, theirs: ReadonlySet<string>, idOf: Map<string, string>): string[] {
  const told: string[] = [];
  for (const id of theirs) {
    if (idOf.has(id) || !ours.has(id)) continue;
    let free = 2;
    while (ours.has(`${id}-${free}`) || theirs.has(`${id}-${free}`)) free += 1;
    idOf.set(id, `${id}-${free}`);
    told.push(`the file's ${id} is ${id}-${free} here, since nobody said that it is the dataset's ${id}`);
  }
  return told;
}
