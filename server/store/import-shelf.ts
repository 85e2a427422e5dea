import { randomUUID } from 'node:crypto';
import type { Dataset } from '../../graph-data/schema/dataset.ts';
import { inMemory } from './memory.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { HERE, type Workshop } from './workshop.ts';

/** Datasets that were brought in while the server runs, each under an id that cannot be guessed. */
export interface ImportShelf {
  /** Makes it ready to be asked about, and then keeps it. */
  add(dataset: Dataset): Promise<string>;
  find(id: string): KnowledgeBase | undefined;
  remove(id: string): void;
}

/**
 * @param workshop does what takes longest
 * @param most how many are kept; the one that was asked about longest ago makes room for the next
 */
export function createShelf(workshop: Workshop = HERE, most = 4): ImportShelf {
  const kept = new Map<string, KnowledgeBase>();
  return {
    async add(dataset) {
      const id = randomUUID();
      const knowledgeBase = inMemory(dataset, workshop);
      await knowledgeBase.snapshot();
      kept.set(id, knowledgeBase);
      if (kept.size > most) kept.delete([...kept.keys()][0]!);
      return id;
    },
    find(id) {
      const found = kept.get(id);
      if (!found) return undefined;
      kept.delete(id);
      kept.set(id, found);
      return found;
    },
    remove: (id) => void kept.delete(id),
  };
}
