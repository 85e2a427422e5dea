import type { z } from 'zod';
import { ProblemError, type Fault } from '../errors.ts';

/** What is told of what is wrong: a body may be wrong in a million places, and who mends it does not read them all. */
const [MOST_FAULTS, MOST_LETTERS] = [20, 200];

/**
 * What was asked for, validated.
 * @throws {ProblemError} `invalid-parameter` with the parameters that are not valid, the first twenty of them.
 */
export function parse<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const faults = issues.reduce((sum, issue) => sum + faultsIn(issue), 0);
  const errors = issues
    .slice(0, MOST_FAULTS)
    .flatMap((issue) => tell(issue, schema))
    .slice(0, MOST_FAULTS);
  const details = errors.map(({ parameter, message }) => `${parameter}: ${message}`);
  if (faults > MOST_FAULTS) details.push(`and ${faults - MOST_FAULTS} more`);
  throw new ProblemError('invalid-parameter', details.join('; '), { errors });
}

const shortened = (name: string) => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS)}…` : name);

const faultsIn = (issue: z.core.$ZodIssue): number => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1);

function tell(issue: z.core.$ZodIssue, schema: z.ZodType): Fault[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ parameter: issue.path.map(String).join('.'), message: messageOf(innermost(issue)) }];
  }
  const names = issue.keys.slice(0, MOST_FAULTS).map((name) => [...issue.path.map(String), shortened(name)].join('.'));
  // Of what stands further in, the schema of the whole does not tell what else it could be called.
  const message = `is not a parameter here${issue.path.length === 0 ? allowed(schema) : ''}`;
  return names.map((parameter) => ({ parameter, message }));
}

/** A term that may be given once or several times is a union; what is wrong is said by its first branch. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const branch = issue.code === 'invalid_union' ? issue.errors[0]?.[0] : undefined;
  return branch ? innermost(branch) : issue;
}

/** In our words where the library's speak of types, which a query string does not have. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `may have ${String(issue.maximum)} characters at most`;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'is empty; name something or leave it out';
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.input === undefined && issue.message.includes('undefined')) return 'is missing; add it';
  return issue.message.includes('array') ? 'may be given once' : issue.message;
}

function allowed(schema: z.ZodType): string {
  const names = 'shape' in schema ? Object.keys(schema.shape as object) : [];
  return names.length > 0 ? `; it is one of ${names.join(', ')}` : '; it takes none';
}
