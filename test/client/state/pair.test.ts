import { describe, expect, it } from 'vitest';
import { concurrenceOf, oppositionsAmong } from '../../../client/state/pair.ts';
import { listRelationships } from '../../../server/queries/answer-lists.ts';
import { buildSnapshot } from '../../builders.ts';

/** Relationships between the same two, whose reports are of 2024-01-01. */
async function relationships(...claims: string[]) {
  return listRelationships(await buildSnapshot({ claims }), {}).items;
}

describe('two relationships', () => {
  it.each([
    ['a supports b 2015/2019', 'a fights b 2017/2020', 'certain'],
    ['a supports b 2015/2017', 'a fights b 2017/2020', 'possible'],
    ['a supports b 2015/2016', 'a fights b 2018', 'no'],
    ['a supports b ../2016', 'a fights b 2018/..', 'no'],
    ['a supports b 2015/..', 'a attacked b 2017', 'possible'],
    ['a supports b 2015/..', 'a attacked b 2017-05-01', 'certain'],
    ['a supports b 2015/', 'a attacked b 2017-05-01', 'possible'],
  ])('%s and %s held at once: %s', async (one, other, expected) => {
    const [a, b] = await relationships(one, other);
    expect(concurrenceOf(a!, b!)).toBe(expected);
    expect(concurrenceOf(b!, a!)).toBe(expected);
  });
});

describe('what speaks for and against', () => {
  it('is every positive relationship with every negative one', async () => {
    const found = oppositionsAmong(
      await relationships(
        'a supports b 2015/2019',
        'a fights b 2016/2018',
        'b denounces a 2021',
        'a split_from b 2012',
      ),
    );
    expect(found.map(({ positive, negative }) => [positive.id, negative.map((item) => item.atOnce)])).toEqual([
      ['a--supports--b', ['certain', 'no']],
    ]);
  });

  it('is nothing where all have one sign or none', async () => {
    expect(oppositionsAmong(await relationships('a fights b 2015', 'a split_from b 2012'))).toEqual([]);
    expect(oppositionsAmong(await relationships('a supports b 2015', 'a split_from b 2012'))).toEqual([]);
  });
});
