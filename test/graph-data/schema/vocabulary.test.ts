import { describe, expect, it } from 'vitest';
import { FAMILIES, kindSchema, signName, VOCABULARY, type Kind } from '../../../graph-data/schema/vocabulary.ts';

/** The vocabulary as it was agreed: kind, sign, and S for symmetric or D for directed. */
const DESIGN: Record<string, string[]> = {
  alliance: ['allied_with +1 S', 'cooperates_with +1 S', 'supports +1 D', 'sponsors +1 D', 'endorses +1 D'],
  deal: [
    ...['negotiates_with 0 S', 'reached_out_to 0 D', 'agreed_with +1 S'],
    ...['ceasefire_with +1 S', 'mediates 0 D'],
  ],
  lineage: ['split_from 0 D', 'merged_into +1 D', 'succeeded 0 D', 'defected_from -1 D'],
  rivalry: [
    ...['rival_of -1 S', 'hostile_to -1 D', 'denounces -1 D', 'recruits_from -1 D'],
    ...['fights -1 S', 'attacked -1 D', 'designated -1 D'],
  ],
  structure: ['part_of +1 D', 'pledged_to +1 D', 'commands +1 D', 'leads 0 D', 'belongs_to 0 D'],
  other: ['related_to 0 S'],
};

const row = ({ id, sign, symmetric }: Kind) => `${id} ${sign > 0 ? '+1' : sign} ${symmetric ? 'S' : 'D'}`;

describe('the vocabulary', () => {
  it.each(FAMILIES)('has the kinds of the family %s with their sign and direction', (family) => {
    expect(VOCABULARY.filter((kind) => kind.family === family).map(row)).toEqual(DESIGN[family]);
  });

  it('has no kind twice', () => {
    const ids = VOCABULARY.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(VOCABULARY)('has a valid kind $id', (kind) => {
    expect(kindSchema.parse(kind)).toEqual(kind);
  });

  it('reads alike in both directions where a kind is symmetric, and else differently', () => {
    for (const { symmetric, reads } of VOCABULARY) expect(reads.forward === reads.reverse).toBe(symmetric);
  });

  it('takes the same actors at both ends of a symmetric kind', () => {
    for (const { symmetric, subjects, objects } of VOCABULARY) if (symmetric) expect(subjects).toEqual(objects);
  });

  it('asks for an event where a mediator needs the talks that it mediates', () => {
    expect(VOCABULARY.filter(({ needsEvent }) => needsEvent).map(({ id }) => id)).toEqual(['mediates']);
  });
});

describe('signName', () => {
  it('has a word for each sign', () => {
    expect([signName(1), signName(0), signName(-1)]).toEqual(['positive', 'neutral', 'negative']);
  });
});
