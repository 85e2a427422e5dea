import { loadDataset } from '../graph-data/load.ts';
import { formatFinding } from '../graph-data/lint/finding.ts';
import type { KnowledgeBase } from './store/knowledge-base.ts';
import { inMemory } from './store/memory.ts';

/** How many findings are told; `entente check` tells all. */
const SHOWN = 20;

/**
 * Opens a dataset's folder.
 * @throws {Error} that tells what is wrong with it, one finding a line.
 */
export async function openKnowledgeBase(folder: string): Promise<KnowledgeBase> {
  const { dataset, findings } = await loadDataset(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`There is no folder ${folder}; name that of a dataset`, { cause: error });
  });
  if (dataset) return inMemory(dataset);
  const errors = findings.filter(({ level }) => level === 'error').map(formatFinding);
  const more =
    errors.length > SHOWN ? [`... and ${errors.length - SHOWN} more; entente check ${folder} tells all`] : [];
  throw new Error([`The dataset in ${folder} has errors:`, ...errors.slice(0, SHOWN), ...more].join('\n'));
}
