import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type ProblemError } from '../../../server/errors.ts';
import { parse } from '../../../server/queries/parse.ts';

const schema = z.strictObject({ actors: z.array(z.strictObject({ id: z.string() })).optional() });

function refusalOf(given: unknown): ProblemError {
  try {
    parse(schema, given);
  } catch (error) {
    return error as ProblemError;
  }
  throw new Error('It was taken');
}

describe('a question that makes no sense', () => {
  it('is told where it is wrong, in a list in the body as well', () => {
    const { message, errors } = refusalOf({ actors: [{ id: 'a', colour: 'red' }, { id: 1 }], legend: 'x' });
    expect(errors?.map(({ parameter }) => parameter).sort()).toEqual(['actors.0.colour', 'actors.1.id', 'legend']);
    expect(message).toContain('legend: is not a parameter here; it is one of actors');
    expect(message).not.toContain('here; it is one of id');
    expect(message.match(/it is one of/g)).toHaveLength(1);
  });

  it.each([
    ['names', Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`n${index}`, 0]))],
    ['values', { actors: Array.from({ length: 5000 }, () => ({ id: 0 })) }],
  ])('is told of twenty wrong %s, and how many more there are', (_, given) => {
    const { message, errors } = refusalOf(given);
    expect(errors).toHaveLength(20);
    expect(message).toMatch(/; and 4980 more$/);
  });

  it('is told in words what is too long or empty', () => {
    const ids = z.object({ id: z.string().min(1).max(5) });
    const wrong = (id: string) => () => parse(ids, { id });
    expect(wrong('abcdef')).toThrow('id: may have 5 characters at most');
    expect(wrong('')).toThrow('id: is empty');
  });

  it('is not told the whole of a long name', () => {
    expect(refusalOf({ ['x'.repeat(1_000_000)]: 0 }).message.length).toBeLessThan(400);
  });
});
