import type { z } from 'zod';
import { ProblemError } from '../errors.ts';

/**
 * What was asked for, validated.
 * @throws {ProblemError} `invalid-parameter` with every parameter that is not valid.
 */
export function parse<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((parameter) => ({ parameter, message: `is not a parameter here${allowed(schema)}` }))
      : [{ parameter: issue.path.map(String).join('.'), message: innermost(issue).message }],
  );
  const detail = errors.map(({ parameter, message }) => `${parameter}: ${message}`).join('; ');
  throw new ProblemError('invalid-parameter', detail, { errors });
}

/** A term that may be given once or several times is a union; what is wrong is said by its first branch. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const branch = issue.code === 'invalid_union' ? issue.errors[0]?.[0] : undefined;
  return branch ? innermost(branch) : issue;
}

function allowed(schema: z.ZodType): string {
  const names = 'shape' in schema ? Object.keys(schema.shape as object) : [];
  return names.length > 0 ? `; it is one of ${names.join(', ')}` : '; it takes none';
}
