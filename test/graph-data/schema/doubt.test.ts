import { describe, expect, it } from 'vitest';
import { lineOf, marksInWords, remarksInWords } from '../../../graph-data/schema/doubt.ts';

const outright = { disputed: false, hedged: false, certain: true, ambivalent: false, confidence: 70 };

describe('remarks', () => {
  it('tell how it stands before what is in doubt', () => {
    const deal = { ...outright, hedged: true, ambivalent: false, status: 'in_force' };
    expect(remarksInWords(deal)).toEqual(['in force', 'hedged']);
    expect(remarksInWords({ ...deal, status: undefined })).toEqual(['hedged']);
  });
});

describe('a relationship', () => {
  it('is drawn solid and has no mark where it is claimed outright, or nobody can judge it', () => {
    for (const relationship of [outright, { ...outright, confidence: 0 }]) {
      expect(lineOf(relationship)).toBe('solid');
      expect(marksInWords(relationship)).toEqual([]);
    }
  });

  it.each([
    [{ hedged: true }, ['hedged']],
    [{ hedged: true, certain: false }, ['hedged']],
    [{ certain: false }, ['only possible']],
    [{ confidence: 30 }, ['doubtful']],
    [{ confidence: 10, hedged: true }, ['hedged', 'improbable']],
  ])('is dashed where anything about it is in doubt: %o', (given, marks) => {
    expect(lineOf({ ...outright, ...given })).toBe('dashed');
    expect(marksInWords({ ...outright, ...given })).toEqual(marks);
  });

  it('is dotted where it is disputed, which is told before doubt', () => {
    expect(lineOf({ ...outright, disputed: true, hedged: true })).toBe('dotted');
    expect(marksInWords({ ...outright, disputed: true, hedged: true, ambivalent: true })).toEqual([
      'disputed',
      'hedged',
      'ambivalent',
    ]);
  });
});
