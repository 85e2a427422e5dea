/** A file that was brought in, together with the dataset of the server: who may be the same, and both as one. */
import type { RequestHandler } from 'express';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import { MOST_UNITED, uniteBody, type UniteBody, type UnitedAnswer } from '../contract/unite.ts';
import { ProblemError } from '../errors.ts';
import { FileError } from '../formats/file-error.ts';
import type { United } from '../formats/unite-datasets.ts';
import { uniteImport } from '../formats/unite-import.ts';
import { matchActors } from '../queries/match-actors.ts';
import { parse } from '../queries/parse.ts';
import type { ImportShelf } from '../store/import-shelf.ts';
import type { KnowledgeBase } from '../store/knowledge-base.ts';
import { readJson } from './read-json.ts';

/** Thousands of pairs with long ids. */
const MOST_BYTES = 5_000_000;

/** Both answer about the file in `response.locals.about`. */
export function uniteRoutes(shelf: ImportShelf, knowledgeBase: KnowledgeBase) {
  let uniting = false;
  const snapshots = async (locals: object) => {
    const both = [(locals as { about: KnowledgeBase }).about, knowledgeBase];
    const [imported, known] = await Promise.all(both.map((one) => one.snapshot()));
    refuseLarge(imported!.dataset, known!.dataset);
    return { imported: imported!, known: known! };
  };
  const matches: RequestHandler = async (_request, response) => {
    const { imported, known } = await snapshots(response.locals);
    response.json(await matchActors(imported, known));
  };
  const unite: RequestHandler = async (request, response) => {
    const { imported, known } = await snapshots(response.locals);
    const { same } = parse(uniteBody, request.body);
    if (uniting) throw new ProblemError('busy', 'Other files are being put together; try again when that is done');
    uniting = true;
    try {
      const { dataset, findings } = await united(known.dataset, imported.dataset, same);
      const id = await shelf.add(dataset);
      const [actors, claims] = [dataset.actors.length, dataset.claims.length];
      // Who has gone away would never hear under which id it is kept.
      if (response.destroyed) shelf.remove(id);
      else response.status(201).json({ id, actors, claims, findings } satisfies UnitedAnswer);
    } finally {
      uniting = false;
    }
  };
  return { matches, unite: [readJson('same', MOST_BYTES), unite] };
}

async function united(known: Dataset, imported: Dataset, same: UniteBody['same']): Promise<United> {
  try {
    return await uniteImport(known, imported, same);
  } catch (error) {
    throw error instanceof FileError ? new ProblemError('invalid-file', error.message) : error;
  }
}

function refuseLarge(...datasets: Dataset[]): void {
  const records = datasets.reduce((sum, { actors, claims }) => sum + actors.length + claims.length, 0);
  if (records <= MOST_UNITED) return;
  const most = MOST_UNITED.toLocaleString('en');
  throw new ProblemError(
    'file-too-large',
    `Together they have more than ${most} actors and claims; unite them with entente import FILE --into DATASET`,
  );
}
