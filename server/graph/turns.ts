/** Long work in steps: it yields often, and whoever runs it decides whether others get a turn meanwhile. */
export type Steps<Result> = Generator<void, Result, void>;

/** Milliseconds of work before others get a turn: less than anyone notices. */
const TURN_MS = 10;

/** Lets whatever waits go first. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Runs to the end, with turns for others between steps. */
export async function inTurns<Result>(work: Steps<Result>): Promise<Result> {
  let started = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - started < TURN_MS) continue;
    await turn();
    started = performance.now();
  }
}

/** Runs to the end while everybody waits. */
export function atOnce<Result>(work: Steps<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Items that are gone through between two steps: some tenths of a millisecond. */
const A_STEP = 200;

/** Counts from 0 to before a number, with a step after every few. */
export function* countTo(count: number, visit: (index: number) => void): Steps<void> {
  for (let index = 0; index < count;) {
    visit(index);
    index += 1;
    if (index % A_STEP === 0) yield;
  }
}

/** Visits each of some items, with a step after every few. */
export function* visitEach<Item>(items: Iterable<Item>, visit: (item: Item, index: number) => void): Steps<void> {
  let index = 0;
  for (const item of items) {
    visit(item, index);
    index += 1;
    if (index % A_STEP === 0) yield;
  }
}

/** Makes something of each item, with turns for others between. */
export async function mapInTurns<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made): Promise<Made[]> {
  const made: Made[] = [];
  await inTurns(visitEach(items, (item) => made.push(make(item))));
  return made;
}
