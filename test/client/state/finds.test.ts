import { describe, expect, it } from 'vitest';
import { byInWords, findsOf as findsWith, notSearchedInWords } from '../../../client/state/finds.ts';
import { describeDate } from '../../../graph-data/schema/edtf-words.ts';
import type { FindAnswer } from '../../../server/contract/find.ts';

const EMPTY: FindAnswer = { actors: [], events: [], reports: [], claims: [], near: [], notSearched: [] };
const marks = [{ start: 0, end: 3 }];
const isi = { id: 'isi', name: 'Inter-Services Intelligence', label: 'ISI', type: 'agency' as const };
const about = { subject: 'ttp', kind: 'fights', object: 'isi', relationship: 'ttp--fights--isi' };
const claim = { id: 'c1', ...about, family: 'rivalry' as const };
const findsOf = (answer: FindAnswer) => findsWith(answer, (kind) => kind === 'attacked');

describe('what was found', () => {
  it('is marked in its name, or says by what else it was found', () => {
    const named = { field: 'name' as const, text: isi.name, marks };
    const alias = { field: 'name' as const, text: 'ISI', marks };
    const [byName, byAlias] = findsOf({
      ...EMPTY,
      actors: [
        { ...isi, matched: named },
        { ...isi, matched: alias },
      ],
    });
    expect(byName).toMatchObject({ name: { text: isi.name, marks }, note: 'agency', selects: 'isi' });
    expect(byName!.by).toBeUndefined();
    expect(byAlias).toMatchObject({ name: { text: isi.name, marks: [] }, by: alias });
    expect(byInWords(alias)).toBe('also known as');
    expect(byInWords({ field: 'place', text: 'Peshawar', marks })).toBe('place:');
  });

  it('leads from a claim to its relationship, or between the two where it is only denied', () => {
    const said = { ...claim, report: 'r1', when: '2019', matched: { field: 'statement' as const, text: 'x', marks } };
    const finds = findsOf({
      ...EMPTY,
      claims: [
        { ...said, stance: 'asserts', asserted: true },
        { ...said, stance: 'denies', asserted: false },
      ],
    });
    expect(finds.map(({ selects, claim: sought }) => [selects, sought])).toEqual([
      ['ttp--fights--isi', 'c1'],
      ['isi--ttp', 'c1'],
    ]);
    expect(finds[1]!.note).toMatch(/^denies · /);
  });

  it('dates a claim of what happened once by words for that', () => {
    const matched = { field: 'statement' as const, text: 'x', marks };
    const said = { ...claim, report: 'r1', when: '2021/2022', matched, stance: 'asserts' as const, asserted: true };
    const [state, event] = findsOf({ ...EMPTY, claims: [said, { ...said, kind: 'attacked' }] });
    expect([state!.note, event!.note]).toEqual(['2021 to 2022', describeDate('2021/2022', true)]);
    expect(state!.note).not.toBe(event!.note);
  });

  it('leads to events and reports by what they are', () => {
    const matched = { field: 'title' as const, text: 'x', marks };
    const finds = findsOf({
      ...EMPTY,
      events: [{ id: 'e', kind: 'raid', name: 'A raid', when: '2019', matched }],
      reports: [{ id: 'r', title: 'x', published: '2019', matched }],
    });
    expect(finds.map(({ selects }) => selects)).toEqual(['event:e', 'report:r']);
  });
});

describe('what was not looked through', () => {
  it('is said in a sentence, and nothing where that is nothing', () => {
    expect(notSearchedInWords([])).toBeUndefined();
    expect(notSearchedInWords(['claims'])).toBe('Statements of this file are not looked through.');
    expect(notSearchedInWords(['events', 'reports', 'claims'])).toBe(
      'Events, reports and statements of this file are not looked through.',
    );
  });
});
