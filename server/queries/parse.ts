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
      : [{ parameter: issue.path.map(String).join('.'), message: messageOf(innermost(issue)) }],
  );
  const detail = errors.map(({ parameter, message }) => `${parameter}: ${message}`).join('; ');
  throw new ProblemError('invalid-parameter', detail, { errors });
}

/** A term that may be given once or several times is a union; what is wrong is said by its first branch. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const branch = issue.code === 'invalid_union' ? issue.errors[0]?.[0] : undefined;
  return branch ? innermost(branch) : issue;
}

/** In our words where the library's speak of types, which a query string does not have. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.input === undefined && issue.message.includes('undefined')) return 'is missing; add it';
  return issue.message.includes('array') ? 'may be given once' : issue.message;
}

function allowed(schema: z.ZodType): string {
  const names = 'shape' in schema ? Object.keys(schema.shape as object) : [];
  return names.length > 0 ? `; it is one of ${names.join(', ')}` : '; it takes none';
}
