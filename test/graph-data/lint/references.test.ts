import { describe, expect, it } from 'vitest';
import { find } from '../folder.ts';

const directed = { kind: 'supports' };

describe('references', () => {
  it('let pass ids of records that are there', async () => {
    const claims = [
      { event: 'meeting', attribution: [{ actor: 'paper' }, { description: 'an official', of: 'beta' }] },
    ];
    const casualties = [{ report: 'first', paragraphs: [1], killed: { atLeast: 1 } }];
    expect(await find({ claims, events: { meeting: { casualties } } })).toEqual([]);
  });

  it.each([
    ['subject', { ...directed, subject: 'gamma' }, '10: error: claims[0].subject', 'actors'],
    ['object', { ...directed, object: 'gamma' }, '12: error: claims[0].object', 'actors'],
    ['event', { event: 'gamma' }, '20: error: claims[0].event', 'events'],
    ['speaker', { attribution: [{ actor: 'gamma' }] }, '21: error: claims[0].attribution[0].actor', 'actors'],
    [
      'home of a speaker',
      { attribution: [{ description: 'x', of: 'gamma' }] },
      '22: error: claims[0].attribution[0].of',
      'actors',
    ],
  ])('find a claim whose %s is not there', async (_, claim, where, folder) => {
    expect(await find({ claims: [claim] })).toEqual([
      `reports/first.yaml:${where} names gamma, which is not among the ${folder}; write ${folder}/gamma.yaml or correct the id (references)`,
    ]);
  });

  it('find a report whose publishers are not there', async () => {
    const first = { publisher: 'gamma', derivedFrom: { publisher: 'delta', basis: 'It says so.' } };
    expect(await find({ reports: { first }, claims: [] })).toEqual([
      expect.stringMatching(/^reports\/first.yaml:3: error: publisher names gamma, which is not among the actors/),
      expect.stringMatching(/^reports\/first.yaml:10: error: derivedFrom.publisher names delta/),
    ]);
  });

  it('find casualties told by a report that is not there', async () => {
    const casualties = [{ report: 'second', paragraphs: [1], killed: { atMost: 1 } }];
    expect(await find({ events: { meeting: { casualties } } })).toEqual([
      'events/meeting.yaml:6: error: casualties[0].report names second, which is not among the reports; write reports/second.yaml or correct the id (references)',
    ]);
  });
});
