/** The graph of a run as plain arrays, in files that each peer reads for itself. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the graph is and what is asked of it. */
export interface Plan {
  actors: number;
  relationships: number;
  /** Per kind: 1 where it is symmetric. */
  symmetric: number[];
  /** The filter: these kinds, held in or after this year. */
  filter: { kinds: number[]; year: number };
  /** The ends asked about, and others to warm up with. */
  pairs: [number, number][];
  warmUp: [number, number][];
}

/** One item a relationship; they are ordered by subject, kind and object, as ids would order them. */
export interface GraphArrays {
  subject: Int32Array;
  object: Int32Array;
  kind: Uint8Array;
  /** Years in which it began and ended; `OPEN` where it has not. */
  began: Uint16Array;
  ended: Uint16Array;
  /** 0-100 */
  confidence: Uint8Array;
}

export const OPEN = 9999;

export function writeGraph(folder: string, plan: Plan, arrays: GraphArrays): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
  for (const [name, array] of Object.entries(arrays) as [string, Uint8Array][])
    writeFileSync(join(folder, name), array);
}

export const readPlan = (folder: string): Plan => JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as Plan;

export function readArrays(folder: string): GraphArrays {
  const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, name))).buffer;
  return {
    subject: new Int32Array(bytes('subject')),
    object: new Int32Array(bytes('object')),
    kind: new Uint8Array(bytes('kind')),
    began: new Uint16Array(bytes('began')),
    ended: new Uint16Array(bytes('ended')),
    confidence: new Uint8Array(bytes('confidence')),
  };
}
