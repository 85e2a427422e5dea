import { describe, expect, it } from 'vitest';
import { createShelf } from '../../../server/store/import-shelf.ts';
import { HERE } from '../../../server/store/workshop.ts';
import { buildDataset } from '../../builders.ts';

const dataset = buildDataset({ claims: ['a fights b 2015'] });
const isKept = (shelf: ReturnType<typeof createShelf>, ...ids: string[]) =>
  ids.map((id) => shelf.find(id) !== undefined);

describe('the shelf of imported files', () => {
  it('keeps each under an id of its own, and answers about it', async () => {
    const shelf = createShelf();
    const [one, two] = await Promise.all([
      shelf.add(dataset),
      shelf.add(buildDataset({ claims: ['c fights d 2015'] })),
    ]);
    expect(one).not.toBe(two);
    const { graph } = await shelf.find(two)!.snapshot();
    expect(graph.actorIndex.has('c')).toBe(true);
    expect(shelf.find('another')).toBeUndefined();
  });

  it('lets go of the one that was asked about longest ago, not of the oldest', async () => {
    const shelf = createShelf(HERE, 2);
    const [one, two] = [await shelf.add(dataset), await shelf.add(dataset)];
    shelf.find(one);
    const three = await shelf.add(dataset);
    expect(isKept(shelf, one, two, three)).toEqual([true, false, true]);
  });

  it('keeps four', async () => {
    const shelf = createShelf();
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.push(await shelf.add(dataset));
    expect(isKept(shelf, ...ids)).toEqual([false, true, true, true, true]);
  });

  it('lets go of one that nobody wants any more', async () => {
    const shelf = createShelf();
    const [one, two] = [await shelf.add(dataset), await shelf.add(dataset)];
    shelf.remove(one);
    shelf.remove('another');
    expect(isKept(shelf, one, two)).toEqual([false, true]);
  });
});
