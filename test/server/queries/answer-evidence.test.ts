import { describe, expect, it, vi } from 'vitest';
import { answerEvent, answerReport } from '../../../server/queries/answer-evidence.ts';
import { buildEvent, buildReport, buildSnapshot, type ClaimText } from '../../builders.ts';

const snapshot = await buildSnapshot({
  reports: [
    buildReport('r1', { derivedFrom: { publisher: 'wire', basis: 'It says so.' } }),
    buildReport('r3', { publisher: 'paper' }),
  ],
  events: [buildEvent('blast', { casualties: [{ report: 'r3', paragraphs: [1], killed: { atLeast: 3 } }] })],
  claims: [
    ['a attacked b 2015', { report: 'r1', id: 'r1-z', paragraphs: [7, 9], event: 'blast' }],
    ['c attacked b 2015', { report: 'r2', id: 'r2-c1', event: 'blast', attribution: [{ actor: 'd' }] }],
    ['a leads b 2015', { report: 'r1', id: 'r1-c', paragraphs: [7] }],
    ['a supports b 2015', { report: 'r1', id: 'r1-x', paragraphs: [2], stance: 'denies' }],
  ],
});

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('a report', () => {
  it('has what was read from it in the order of its paragraphs, denials included', () => {
    const { claims, total, events } = answerReport(snapshot, 'r1');
    expect(idsOf(claims)[0]).toBe('r1-x');
    expect(idsOf(claims).toSorted()).toEqual(['r1-c', 'r1-x', 'r1-z']);
    expect([total, idsOf(events)]).toEqual([3, ['blast']]);
  });

  it('names whom its claims name, its publisher and that of the original', () => {
    expect(idsOf(answerReport(snapshot, 'r1').actors)).toEqual(['a', 'b', 'r1-publisher', 'wire']);
    expect(idsOf(answerReport(snapshot, 'r2').actors)).toContain('d');
    const { claims, actors } = answerReport(snapshot, 'r3');
    expect([claims, idsOf(actors)]).toEqual([[], ['paper']]);
  });

  it('has at most 500 claims, the first ones, and says how many there are', async () => {
    const citing = (paragraph: number): ClaimText => ['a attacked b 2015', { paragraphs: [paragraph] }];
    const many = Array.from({ length: 501 }, (_, index) => citing(600 - index));
    const { claims, total } = answerReport(await buildSnapshot({ claims: many }), 'r1');
    expect([claims.length, total, claims[0]!.paragraphs, claims[499]!.paragraphs]).toEqual([500, 501, [100], [599]]);
  });

  it('makes records of no more claims than it is answered with, once it is known which those are', async () => {
    const many = await buildSnapshot({
      claims: Array.from({ length: 600 }, (): ClaimText => ['a attacked b 2015', { event: 'blast' }]),
    });
    const made = vi.fn((row: number) => many.graph.claims.at(row));
    const claims = { length: 600, at: made, [Symbol.iterator]: () => many.graph.claims[Symbol.iterator]() };
    const counted = { ...many, graph: { ...many.graph, claims } };
    answerReport(counted, 'r1');
    made.mockClear();
    answerReport(counted, 'r1');
    expect(made).toHaveBeenCalledTimes(500);
    answerEvent(counted, 'blast');
    expect(made).toHaveBeenCalledTimes(1000);
  });

  it('is not found by another id', () => {
    expect(() => answerReport(snapshot, 'r9')).toThrow('/reports lists them all');
  });
});

describe('an event', () => {
  it('has the claims about it by report, and who and what they cite', () => {
    const { claims, reports, actors } = answerEvent(snapshot, 'blast');
    expect(idsOf(claims)).toEqual(['r1-z', 'r2-c1']);
    expect(idsOf(reports)).toEqual(['r1', 'r2', 'r3']);
    expect(idsOf(actors)).toEqual(['a', 'b', 'c', 'd', 'paper', 'r1-publisher', 'r2-publisher', 'wire']);
  });

  it('has at most 500 claims, the first ones, and says how many there are', async () => {
    const about = (_: unknown, index: number): ClaimText => [
      'a attacked b 2015',
      { report: index < 300 ? 'r2' : 'r1', paragraphs: [1 + (index % 100)], event: 'blast' },
    ];
    const many = await buildSnapshot({ claims: Array.from({ length: 600 }, about) });
    const { claims, total, reports } = answerEvent(many, 'blast');
    expect([claims.length, total, claims[0]!.report, claims[499]!.report]).toEqual([500, 600, 'r1', 'r2']);
    expect([claims[0]!.paragraphs, claims[299]!.paragraphs, claims[499]!.paragraphs]).toEqual([[1], [100], [67]]);
    expect(idsOf(reports)).toEqual(['r1', 'r2']);
    expect(answerEvent(snapshot, 'blast').total).toBe(2);
  });

  it('is not found by another id', () => {
    expect(() => answerEvent(snapshot, 'flood')).toThrow('/events lists them all');
  });
});
