import { describe, expect, it } from 'vitest';
import { claimRecord, find } from '../folder.ts';

describe('ids', () => {
  it('let pass records named like their files, and claims that begin with their report', async () => {
    expect(await find({ claims: [{ id: 'first-1' }, { id: 'first-a-2', when: '2020' }] })).toEqual([]);
  });

  it('find a record that is not named like its file', async () => {
    expect(await find({ actors: { alpha: { id: 'beta' } }, claims: [] })).toEqual([
      'actors/alpha.yaml:1: error: id is beta in a file named alpha; rename the file or change the id (ids)',
    ]);
  });

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9'])(
    'find %s, which Windows has no file of',
    async (id) => {
      expect(await find({ events: { [id]: {} } })).toEqual([
        `events/${id}.yaml:1: error: id is ${id}, which no file on Windows can be named; add a word (ids)`,
      ]);
    },
  );

  it('let pass ids that only begin so', async () => {
    expect(await find({ events: { conference: {}, com10: {}, 'con-1': {}, auxiliaries: {} } })).toEqual([]);
  });

  it('find a claim that does not begin with its report', async () => {
    expect(await find({ claims: [{ id: 'second-1' }] })).toEqual([
      'reports/first.yaml:9: error: claims[0].id "second-1" does not begin with its report\'s id; begin it with first- (ids)',
    ]);
  });

  it('find a claim that stands twice in a report', async () => {
    expect(await find({ claims: [{}, { id: 'first-1', when: '2020' }] })).toEqual([
      'reports/first.yaml:20: error: claims[1].id "first-1" is also the id of the claim in line 9; give one a new id (ids)',
    ]);
  });

  it('find a claim that stands in two reports', async () => {
    const reports = { 'first-again': { claims: [claimRecord(0, { id: 'first-again-1' })] } };
    expect(await find({ reports, claims: [{ id: 'first-again-1' }] })).toEqual([
      'reports/first.yaml:9: error: claims[0].id "first-again-1" is also in reports/first-again.yaml; give one of the two a new id (ids)',
    ]);
  });
});
