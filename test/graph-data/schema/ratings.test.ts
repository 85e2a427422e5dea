import { describe, expect, it } from 'vitest';
import {
  confidenceOf,
  CREDIBILITY,
  RELIABILITY,
  sourceInWords,
  type Credibility,
  type Reliability,
} from '../../../graph-data/schema/ratings.ts';

const reliabilities = Object.keys(RELIABILITY) as Reliability[];
const credibilities = Object.keys(CREDIBILITY).map(Number) as Credibility[];

describe('confidenceOf', () => {
  it("gives what a completely reliable report says the values of STIX's scale", () => {
    expect(credibilities.map((credibility) => confidenceOf('A', credibility))).toEqual([90, 70, 50, 30, 10, 0]);
  });

  it('trusts nothing more than the report that says it', () => {
    expect(reliabilities.map((reliability) => confidenceOf(reliability, 1))).toEqual([90, 70, 50, 30, 10, 0]);
    expect(confidenceOf('C', 2)).toBe(50);
  });

  it('gives 0 to what cannot be judged', () => {
    expect([confidenceOf('F', 1), confidenceOf('A', 6)]).toEqual([0, 0]);
  });
});

describe('sourceInWords', () => {
  it('is grammatical for every letter', () => {
    expect(sourceInWords('C')).toBe('fairly reliable source');
    expect(sourceInWords('F')).toBe('source whose reliability cannot be judged');
  });
});
