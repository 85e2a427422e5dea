/** What every peer in JavaScript does alike: build, warm up, ask, tell. */
import { readPlan, type Plan } from './graph-arrays.ts';
import type { Message, Work } from './works.ts';

/** Answers a question about a pair with the length of every path found. */
export type Answer = (from: number, to: number) => number[];
export type Answers = Partial<Record<Work, Answer>>;

export const [folder = '', works = '', seconds = ''] = process.argv.slice(2);
const WARM_UP = 2000;

export function tell(message: Message): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

/** Builds, and asks the pairs of the plan. */
export function runPeer(build: (plan: Plan) => { answers: Answers; milliseconds: number; notes?: string[] }): void {
  const plan = readPlan(folder);
  const { answers, milliseconds, notes } = build(plan);
  globalThis.gc?.();
  tell({ build: milliseconds, resident: process.memoryUsage.rss(), ...(notes && { notes }) });
  for (const work of works.split(',') as Work[]) {
    const answer = answers[work];
    if (!answer) continue;
    time(plan.warmUp, answer, WARM_UP);
    tell({ work, ...time(plan.pairs, answer, Number(seconds) * 1000) });
  }
}

/** One question after another, and none begun after so many milliseconds. */
function time(pairs: readonly [number, number][], answer: Answer, most: number) {
  const [milliseconds, answers]: [number[], number[][]] = [[], []];
  const end = performance.now() + most;
  for (const [from, to] of pairs) {
    const start = performance.now();
    if (start > end) break;
    const found = answer(from, to);
    milliseconds.push(performance.now() - start);
    answers.push(found);
  }
  return { milliseconds, answers };
}
