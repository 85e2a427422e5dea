import { describe, expect, it } from 'vitest';
import { actorsNamed, dossierActor, dossierAddress, dossierOf, mapAddress } from '../../../client/state/dossier.ts';
import { NO_FILTERS } from '../../../client/state/view.ts';
import { listClaims, listRelationships } from '../../../server/queries/answer-lists.ts';
import { buildSnapshot } from '../../builders.ts';

describe('the address of a dossier', () => {
  const filters = { ...NO_FILTERS, during: '2022' };

  it('keeps the filters, and which file is looked at', () => {
    expect(dossierAddress('/', 'ttp', NO_FILTERS)).toBe('/dossier/ttp');
    expect(dossierAddress('/imports/x-1', 'n1', filters)).toBe('/imports/x-1/dossier/n1?during=2022');
    expect(mapAddress('/imports/x-1/dossier/n1', 'n1', filters)).toBe('/imports/x-1?select=n1&during=2022');
    expect(mapAddress('/dossier/ttp', 'ttp', NO_FILTERS)).toBe('/?select=ttp');
  });

  it('tells whose it is', () => {
    expect(dossierActor('/imports/x-1/dossier/Al%20Qaeda/')).toBe('Al Qaeda');
    expect(dossierActor('/dossier/%E0%A4%A')).toBe('%E0%A4%A');
    expect(dossierActor('/')).toBeUndefined();
    expect(dossierActor('/dossier/')).toBeUndefined();
  });
});

describe('a dossier', () => {
  it('has every relationship by family and date with its claims, what is only denied, and the reports as cited', async () => {
    const snapshot = await buildSnapshot({
      claims: [
        ['a fights b 2019', { report: 'r3', id: 'fight-late' }],
        ['a fights b 2015', { report: 'r2', id: 'fight-early' }],
        ['a attacked c 2012', { report: 'r3', id: 'attack' }],
        [
          'a allied_with d 2018',
          { report: 'r1', id: 'ally', attribution: [{ actor: 'e' }, { description: 'x', of: 'f' }] },
        ],
        ['a supports g 2018', { report: 'r4', id: 'no-support', stance: 'denies' }],
      ],
    });
    const query = { actor: ['a'] };
    const claims = listClaims(snapshot, query).items;
    const { families, denied, reports } = dossierOf(listRelationships(snapshot, query).items, claims);
    const ids = families.map(({ family, entries }) => [
      family,
      ...entries.map((entry) => entry.claims.map(({ id }) => id)),
    ]);
    expect(ids).toEqual([
      ['alliance', ['ally']],
      ['rivalry', ['attack'], ['fight-early', 'fight-late']],
    ]);
    expect(denied.map(({ id }) => id)).toEqual(['no-support']);
    expect(reports).toEqual(['r1', 'r3', 'r2', 'r4']);
    expect(actorsNamed(claims)).toEqual([
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'r1-publisher', 'r2-publisher', 'r3-publisher', 'r4-publisher'],
    ]);
  });
});
