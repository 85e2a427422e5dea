import type { ActorSummary, Problem } from './contract/records.ts';
import type { TablePreview } from './contract/table-preview.ts';

/** Sorts of problem, each with the HTTP status that it is answered with. */
export const PROBLEMS = {
  'invalid-parameter': [400, 'A parameter is not valid'],
  'unknown-actor': [404, 'No actor has this name'],
  'ambiguous-actor': [409, 'Several actors have this name'],
  'same-ends': [400, 'The path would start and end at one actor'],
  'contrary-stops': [400, 'An actor to avoid is also one to pass'],
  'filtered-out': [400, 'An actor has no relationship left'],
  'invalid-file': [422, 'The file cannot be taken over'],
  'file-too-large': [413, 'The file is too large'],
  'file-too-slow': [408, 'The file comes too slowly'],
  'imports-off': [403, 'This server takes no files'],
  'too-large': [422, 'The graph is too large to draw'],
  'not-found': [404, 'There is no such thing here'],
  'method-not-allowed': [405, 'This address answers GET alone'],
  misdirected: [421, 'This server is not known by that name'],
  'too-many-requests': [429, 'Too many requests'],
  busy: [503, 'The server has too much to do'],
  internal: [500, 'Something went wrong in the server'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemType = keyof typeof PROBLEMS;

/** What is wrong with one parameter. */
export interface Fault {
  parameter: string;
  message: string;
  /** As it was given, where the parameter can be given more than once or is a name. */
  value?: string;
}

/** Something that the one who asks can mend; it says what is wrong and what to do. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly type: ProblemType;
  readonly errors: Fault[] | undefined;
  readonly candidates: ActorSummary[] | undefined;
  readonly table: TablePreview | undefined;

  constructor(
    type: ProblemType,
    detail: string,
    more: { errors?: Fault[]; candidates?: ActorSummary[] | undefined; table?: TablePreview | undefined } = {},
  ) {
    super(detail);
    this.type = type;
    this.errors = more.errors;
    this.candidates = more.candidates;
    this.table = more.table;
  }

  /** As RFC 9457 has it. */
  toProblem(): Problem {
    const [status, title] = PROBLEMS[this.type];
    return {
      type: `urn:entente:problem:${this.type}`,
      title,
      status,
      detail: this.message,
      ...(this.errors && { errors: this.errors }),
      ...(this.candidates && { candidates: this.candidates }),
      ...(this.table && { table: this.table }),
    };
  }
}

/** A parameter whose form is right and whose value is not. */
export function invalidParameter(parameter: string, message: string): ProblemError {
  return new ProblemError('invalid-parameter', `${parameter}: ${message}`, { errors: [{ parameter, message }] });
}
